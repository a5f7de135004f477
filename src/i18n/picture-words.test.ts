import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawingFlaws as de } from './faults/de/drawing-flaws.ts';
import { drawingFlaws as en } from './faults/en/drawing-flaws.ts';
import { drawingFlaws as fr } from './faults/fr/drawing-flaws.ts';
import { drawingFlaws as ko } from './faults/ko/drawing-flaws.ts';
import { fileFlaws as fileDe } from './faults/de/file-flaws.ts';
import { fileFlaws as fileEn } from './faults/en/file-flaws.ts';
import { fileFlaws as fileFr } from './faults/fr/file-flaws.ts';
import { fileFlaws as fileKo } from './faults/ko/file-flaws.ts';

for (const [language, flaws] of Object.entries({ de, en, fr, ko })) {
  test(`what is wrong with a drawing is told in sentences in ${language}`, () => {
    for (const [flaw, sentence] of Object.entries(flaws)) {
      assert.match(sentence, /\.$/, flaw);
      // Examples stand in parentheses.
      assert.doesNotMatch(sentence.replace(/\([^)]*\)/g, ''), language === 'de' ? /["'”]/ : /["'„]/, flaw);
    }
  });
}

for (const [language, flaws] of Object.entries({ de: fileDe, en: fileEn, fr: fileFr, ko: fileKo })) {
  test(`what a file is in place of what it says is told in sentences in ${language}`, () => {
    for (const [wrong, sentence] of Object.entries(flaws))
      for (const kind of [undefined, 'ZIP']) {
        const said = sentence({ wrong: wrong as keyof typeof flaws, ending: 'PDF', kind });
        assert.match(said, /\.$/, wrong);
        assert.doesNotMatch(said, /undefined|[.] {2}/, wrong);
      }
  });
}
