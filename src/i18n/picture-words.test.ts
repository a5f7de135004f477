import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawingFlaws as de } from './tools/de/faults/drawing-flaws.ts';
import { drawingFlaws as en } from './tools/en/faults/drawing-flaws.ts';
import { drawingFlaws as ko } from './tools/ko/faults/drawing-flaws.ts';
import { fileFlaws as fileDe } from './tools/de/faults/file-flaws.ts';
import { fileFlaws as fileEn } from './tools/en/faults/file-flaws.ts';
import { fileFlaws as fileKo } from './tools/ko/faults/file-flaws.ts';

for (const [language, flaws] of Object.entries({ de, en, ko })) {
  test(`what is wrong with a drawing is told in sentences in ${language}`, () => {
    for (const [flaw, sentence] of Object.entries(flaws)) {
      assert.match(sentence, /\.$/, flaw);
      // Examples stand in parentheses.
      assert.doesNotMatch(sentence.replace(/\([^)]*\)/g, ''), language === 'de' ? /["'”]/ : /["'„]/, flaw);
    }
  });
}

for (const [language, flaws] of Object.entries({ de: fileDe, en: fileEn, ko: fileKo })) {
  test(`what a file is in place of what it says is told in sentences in ${language}`, () => {
    for (const [wrong, sentence] of Object.entries(flaws))
      for (const kind of [undefined, 'ZIP']) {
        const said = sentence({ wrong: wrong as keyof typeof flaws, ending: 'PDF', kind });
        assert.match(said, /\.$/, wrong);
        assert.doesNotMatch(said, /undefined|[.] {2}/, wrong);
      }
  });
}
