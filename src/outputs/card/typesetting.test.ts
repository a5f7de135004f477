import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { settingOf } from './typesetting.ts';

const canShow = (text: string) => settingOf(text, 800) !== undefined;

const shown: [what: string, text: string, families: RegExp][] = [
  ['German', 'Größere Förderung für „Häfen“ – ÖPNV, Maß & Übersee', /^schibsted-grotesk$/],
  ['English', 'Call for participants: it’s a “go” — £5…', /^schibsted-grotesk$/],
  ['Polish and Czech', 'Łukasz Świątek und Jiří Dvořák in Gdańsk', /^schibsted-grotesk$/],
  ['Korean with Latin words', '부산, ‘Silicon Saxony’와 협력 → 2026', /^schibsted-grotesk nanum-gothic$/],
  ['Vietnamese', 'Nguyễn Thị Ánh führt das Büro', /^inter$/],
  ['three scripts', 'Nguyễn trifft 김민수 in Üßler', /^inter nanum-gothic$/],
  ['Greek and Cyrillic', 'Ω, μm und Київ', /^inter$/],
];
for (const [what, text, families] of shown) {
  test(`${what} is set, every character with a glyph`, () => {
    const setting = settingOf(text, 800);
    assert.ok(setting);
    const used = new Set(
      setting.slices.map(({ name }) => name.replace(/-(?:latin|vietnamese|greek|cyrillic|\d).*/, '')),
    );
    assert.match([...used].join(' '), families);
    for (const character of setting.text) {
      const codePoint = character.codePointAt(0) ?? 0;
      assert.ok(
        setting.slices.some(({ font }) => font.hasGlyphForCodePoint(codePoint)),
        character,
      );
    }
  });
}

const unshown: [what: string, text: string][] = [
  ['an emoji', 'Neuer Kran 🎉'],
  ['an emoji of several', 'Team 👩‍🔬'],
  ['Arabic', 'ميناء جديد'],
  ['Hebrew', 'נמל חדש'],
  ['Chinese', '新港口开放'],
  ['Japanese', '新しい港'],
  ['Thai', 'ท่าเรือ'],
  ['one Arabic word among others', 'Hafen ميناء eröffnet'],
  ['a mark that has no letter with it', 'x\u0323'],
  ['nothing', ''],
  ['nothing to be seen', ' \u00ad\u200b\u3164 '],
];
for (const [what, text] of unshown) {
  test(`${what} cannot be shown`, () => {
    assert.equal(canShow(text), false);
  });
}

const spelled: [what: string, text: string, drawn: string][] = [
  ['letters and marks become one', 'u\u0308ber 부산'.normalize('NFD'), 'über 부산'],
  ['soft hyphens and marks of direction are left out', 'Hafen\u00adver\u200ebund\ufeff', 'Hafenverbund'],
  ['white space is one space', '  Neuer\n\t Kran\u2009! ', 'Neuer Kran !'],
  ['spaces that do not break stay', 'e.\u00a0V. 5\u202f%', 'e.\u00a0V. 5\u00a0%'],
  ['hyphens that do not break are hyphens', 'E\u2011Mail', 'E-Mail'],
  ['lowered digits stand on the line', 'CO₂', 'CO2'],
];
for (const [what, text, drawn] of spelled) {
  test(`${what}`, () => {
    assert.equal(settingOf(text, 800)?.text, drawn);
  });
}

test('a raised digit is never lowered: 10⁶ is not 106', () => {
  assert.equal(canShow('10⁶'), false);
  assert.equal(settingOf('m²', 800)?.text, 'm²');
});

test('only the slices that a text needs are opened for it', () => {
  const names = settingOf('Neuer Kran', 800)?.slices.map(({ name }) => name);
  assert.deepEqual(names, ['schibsted-grotesk-latin-800-normal']);
  const korean = settingOf('부산경제사절단, 독일 드레스덴 찾아 실리콘 색소니와 협력 가능성 타진', 800);
  assert.ok(korean && korean.slices.length > 2 && korean.slices.length < 20);
});

test('all of Hangul is covered in both weights', () => {
  const first = 0xac00;
  const all = Array.from({ length: 11172 }, (_, index) => String.fromCodePoint(first + index)).join('');
  assert.ok(settingOf(all, 800));
  assert.ok(settingOf(all, 600));
});

test('a text can be shown exactly when each of its characters can, in one face', () => {
  const character = fc.constantFrom(...'aäßŁ부ㄱ→€ ', 'م', '港', '🎉');
  fc.assert(
    fc.property(fc.array(character, { minLength: 1 }), (characters) => {
      const text = `a${characters.join('')}`;
      assert.equal(canShow(text), !/[م港🎉]/u.test(text));
    }),
  );
});
