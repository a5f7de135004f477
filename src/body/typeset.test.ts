import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { typeset } from './typeset.ts';

const file = (body: string, title = 'Ein Titel') => `---\ntitle: ${title}\n---\n\n${body}\n`;
const nbsp = '\u00A0';

const rows: [what: string, language: string, before: string, after: string][] = [
  ['German quotation marks', 'de', 'Er sagt "so" und ("anders").', 'Er sagt „so“ und („anders“).'],
  ['English quotation marks', 'en', 'They say "so".', 'They say “so”.'],
  ['French quotation marks', 'fr', 'Elle dit "oui".', `Elle dit «${nbsp}oui${nbsp}».`],
  ['marks of a language that we do not know', 'it', 'Dice "sì".', 'Dice "sì".'],
  ['inches are none', 'de', 'Wafer mit 8" und 12" Durchmesser', 'Wafer mit 8" und 12" Durchmesser'],
  ['a lonely mark stays', 'de', 'Er sagt "so.', 'Er sagt "so.'],
  ['abbreviations', 'de', 'Der Verein e. V., z.B. hier', `Der Verein e.${nbsp}V., z.${nbsp}B. hier`],
  ['initials are none', 'de', 'J. R. und A. B. kamen', 'J. R. und A. B. kamen'],
  ['English has none', 'en', 'e. V.', 'e. V.'],
  ['code is left alone', 'de', 'Der Befehl `sag "z. B."` hilft', 'Der Befehl `sag "z. B."` hilft'],
  [
    'attributes are left alone',
    'de',
    '<Quote speaker="ada-anker">Sie sagt "ja".</Quote>',
    '<Quote speaker="ada-anker">Sie sagt „ja“.</Quote>',
  ],
  ['a space at the end of a line', 'de', 'Ein Satz. \nNoch einer.', 'Ein Satz.\nNoch einer.'],
  ['a line break of two spaces', 'de', 'Ein Satz.  \nNoch einer.', 'Ein Satz.  \nNoch einer.'],
  ['letters in two parts', 'de', 'Gro\u0308\u00DFe', 'Größe'],
  ['umlauts before the place', 'de', 'Ähren für Größe: "ja"', 'Ähren für Größe: „ja“'],
  [
    'stars within words',
    'de',
    'Kranführer*innen, 5*3*2, *kursiv*',
    'Kranführer\\*innen, 5\\*3\\*2, *kursiv*',
  ],
  [
    'bold outside of quotation marks in a word',
    'ko',
    '**‘세계’**를 **(부산)**의',
    '‘**세계**’를 (**부산**)의',
  ],
  ['bold that is bold', 'ko', '**‘세계’** **세계**의', '**‘세계’** **세계**의'],
  ['single tildes', 'ko', '9월 5~6일과 ~~7~8일~~', '9월 5\\~6일과 ~~7\\~8일~~'],
  ['signs that are escaped', 'de', '5\\*3 und \\~7', '5\\*3 und \\~7'],
  [
    'signs in code, addresses and attributes',
    'de',
    '`a*b` [c](/d*e~f) https://example.net/~ada/g*h <abbr title="i*j">k*l</abbr>',
    '`a*b` [c](/d*e~f) https://example.net/~ada/g*h <abbr title="i*j">k\\*l</abbr>',
  ],
  ['code that would run stays as it is', 'de', '{offen "x"', '{offen "x"'],
];

for (const [what, language, before, after] of rows) {
  test(`what is safe is set right: ${what}`, () =>
    assert.equal(typeset(file(before), language), file(after)));
}

const titles: [string, string][] = [
  ['Der Hafen wächst.', 'Der Hafen wächst'],
  ['Neues vom Verein e. V.', `Neues vom Verein e.${nbsp}V.`],
  ['Was nun …', 'Was nun …'],
  ['"Größe": ein Titel', '"Größe": ein Titel'],
];
for (const [before, after] of titles) {
  test(`a title is set right: ${before}`, () =>
    assert.equal(typeset(file('Text.', before), 'de'), file('Text.', after)));
}

test('what is set right once stays', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^[a-zäß"„“.() eVzB\n]{0,80}$/),
      fc.stringMatching(/^[a-zäß"„“.() eVzB]{0,40}$/),
      fc.constantFrom('de', 'en', 'ko', 'fr', 'it'),
      (body, title, language) => {
        const once = typeset(file(body, title), language);
        assert.equal(typeset(once, language), once);
      },
    ),
  );
});
