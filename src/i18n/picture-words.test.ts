import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawingFlaws as de } from './tools/de/faults/drawing-flaws.ts';
import { drawingFlaws as en } from './tools/en/faults/drawing-flaws.ts';
import { drawingFlaws as ko } from './tools/ko/faults/drawing-flaws.ts';

for (const [language, flaws] of Object.entries({ de, en, ko })) {
  test(`what is wrong with a drawing is told in sentences in ${language}`, () => {
    for (const [flaw, sentence] of Object.entries(flaws)) {
      assert.match(sentence, /\.$/, flaw);
      // Examples stand in parentheses.
      assert.doesNotMatch(sentence.replace(/\([^)]*\)/g, ''), language === 'de' ? /["'”]/ : /["'„]/, flaw);
    }
  });
}
