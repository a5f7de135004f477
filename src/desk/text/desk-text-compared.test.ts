import assert from 'node:assert/strict';
import { test } from 'node:test';
import { smallSettings } from '../../../e2e/small-settings.ts';
import { deskWordsIn } from '../../i18n/desk-words.ts';
import { newsroomSchema } from '../../schema/newsroom.ts';
import { verdictOn } from './desk-text.ts';

const settings = newsroomSchema.parse(smallSettings);
const now = new Date('2026-07-15T12:00:00Z');
const german = {
  title: 'Ein neuer Steg für die kleinen Boote',
  summary:
    'Der Hafen von Lichterhaven hat einen neuen Steg. Er ist 61 Meter lang und hat Platz für zwölf Boote.',
  publishedAt: '2026-07-01T10:00:00+02:00',
  topics: ['hafen'],
  body: 'Der Steg ist fertig.\n\nEr ist 61 Meter lang.\n',
};
const korean = {
  ...german,
  title: '작은 배를 위한 새로운 부두가 문을 열다 환영합니다',
  summary:
    '리히터하펜 항구에 새 부두가 생겼다. 길이는 61미터이며 작은 배 열두 척을 댈 수 있다. 부두는 시민 모두에게 열려 있으며 누구나 이용할 수 있다.',
  body: '부두가 완성되었다.\n',
};

type Values = Record<string, unknown>;
const refusal = (de: Values, ko?: Values, desk = 'de') =>
  verdictOn(
    {
      collection: 'releases',
      path: 'content/releases/2026-07-01-steg/index.de.mdx',
      data: { ...german, ...de },
      i18n: ko ? { ko: { data: { ...korean, ...ko } } } : {},
    },
    { settings, languages: [], folder: 'content' },
    now,
    deskWordsIn(desk),
    desk,
  ).refusal;

test('what the check would let pass is saved', () => {
  assert.equal(refusal({}), undefined);
  assert.equal(refusal({}, {}), undefined);
});

test('a mistake in the text is told with its line there, whatever stands above in the file', () => {
  const said = refusal({ body: 'Der Steg ist fertig.\n\nEr ist <u>61</u> Meter lang.\n' }) ?? '';
  assert.match(said, /^Text, <u>, Zeile 3: Dieses HTML-Tag ist nicht erlaubt\. .* Gefunden: <u>61<\/u>$/);
});

test('a picture that one language lacks is told before the build refuses it', () => {
  const image = { src: './steg.jpg', credit: 'Foto: Ada Anker', alt: 'Ein Steg vor Sonnenuntergang' };
  const [first = '', ...more] = (refusal({ image }, {}) ?? '').split('\n');
  assert.match(first, /^Aufmacherbild › Bild, Koreanisch: Weicht von Deutsch ab\. /);
  assert.equal(more.length, 1);
  assert.equal(
    refusal({ image }, { image: { ...image, alt: '해 질 녘의 부두, 위에서 내려다본 모습' } }),
    undefined,
  );
});

const entry = {
  at: '2026-07-02T10:00:00+02:00',
  kind: 'correction',
  note: 'In der ersten Fassung war die Länge falsch.',
  was: '16 Meter',
  now: '61 Meter',
};

test('a correction that the text does not bear out is told with its number', () => {
  assert.equal(refusal({ corrections: [entry] }), undefined);
  const wrong = { ...entry, at: '2026-07-03T10:00:00+02:00', now: '62 Meter' };
  assert.match(
    refusal({ corrections: [{ ...entry, was: undefined, now: undefined }, wrong] }) ?? '',
    /^Korrekturen 2 › Jetzt: Diese Worte stehen nicht im Text\./,
  );
  assert.match(
    refusal({ corrections: [{ ...entry, at: '2026-06-30T10:00:00+02:00' }] }, undefined, 'en') ?? '',
    /^Corrections 1 › Changed at: /,
  );
});

test('a translation that says what it was made from must carry a correction over', () => {
  const translation = { of: 'de', version: 1, machine: 'none' };
  assert.match(
    refusal({ corrections: [entry] }, { translation }) ?? '',
    /^Übersetzung › Fassung der Vorlage, Koreanisch: Dem Text fehlt die Korrektur/,
  );
  assert.equal(
    refusal({ corrections: [entry] }, { translation: { ...translation, waived: [entry.at] } }),
    undefined,
  );
});
