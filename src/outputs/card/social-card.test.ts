import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import sharp from 'sharp';
import type { CardFacts } from './card-facts.ts';
import { socialCard } from './social-card.ts';

const facts: CardFacts = {
  newsroom: 'Newsroom Hafenverbund',
  kicker: 'Häfen',
  title: 'Neuer Kran für Übermünde in Betrieb',
  day: '3. März 2026',
  language: 'de',
  colours: { paper: '#fff', ink: '#111', 'ink-soft': '#444', brand: '#00f', second: '#0aa' },
};
const compound = 'Rindfleischetikettierungsüberwachungsstelle';
const titles: [what: string, title: string, language: string][] = [
  ['short', 'Neuer Kran', 'de'],
  [
    '110 German characters',
    `Neue ${compound} prüft künftig in Größe und Güte alle Häfen an Küsten und Flüssen`,
    'de',
  ],
  ['110 wide characters', 'WWWWWWWWW '.repeat(11), 'de'],
  ['one word of 110 letters', 'Ä'.repeat(110), 'de'],
  ['much too long', `${compound} `.repeat(20), 'de'],
  ['Korean', '부산경제사절단, 독일 드레스덴 찾아 Silicon Saxony와 협력 가능성 타진', 'ko'],
  [
    '110 Korean characters',
    '한·독 반도체 소재·부품·장비 기업 교류와 공동 연구 개발, 인력 양성까지 '.repeat(3),
    'ko',
  ],
  ['Vietnamese and Polish', 'Nguyễn Thị Ánh und Łukasz Świątek übernehmen „부산“', 'de'],
];

async function pixelsOf(card: Uint8Array) {
  const { data, info } = await sharp(card).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data, ...info };
}

/** The rows and columns at the edges that must be blank, and the number of pixels in them that are not. */
async function stray(card: Uint8Array): Promise<number> {
  const { data, width, height, channels } = await pixelsOf(card);
  const paper = data.subarray(0, channels);
  let count = 0;
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const isMargin = x < 64 || x >= width - 64 || y < 48 || y >= height - 48;
    if (isMargin && !paper.equals(data.subarray(at * channels, (at + 1) * channels))) count += 1;
  }
  return count;
}

for (const [what, title, language] of titles) {
  test(`a card is a small PNG with clean margins: ${what}`, async () => {
    const card = await socialCard({ ...facts, title, language });
    const { format, width, height } = await sharp(card).metadata();
    assert.deepEqual({ format, width, height }, { format: 'png', width: 1200, height: 630 });
    assert.equal(await stray(card), 0);
    assert.ok(card.length < 60_000, `${card.length} bytes`);
  });
}

test('a name, kicker and day without end stay within the margins', async () => {
  const long = 'Hafenverbund '.repeat(20);
  assert.equal(await stray(await socialCard({ ...facts, newsroom: long, kicker: long, day: long })), 0);
  assert.equal(await stray(await socialCard({ ...facts, newsroom: long, title: '🎉' })), 0);
});

test('the same facts give the same bytes', async () => {
  for (const [, title, language] of titles) {
    const told = { ...facts, title, language };
    assert.deepEqual(await socialCard(told), await socialCard({ ...told }));
  }
});

test('every fact is to be seen', async () => {
  const card = await socialCard(facts);
  for (const fact of ['newsroom', 'kicker', 'title', 'day'] as const) {
    assert.notDeepEqual(await socialCard({ ...facts, [fact]: 'Kai' }), card, fact);
  }
});

test('a title that cannot be drawn leaves the name alone', async () => {
  const alone = await socialCard({ ...facts, title: '' });
  for (const title of ['Neuer Kran 🎉', 'ميناء جديد', 'נמל חדש', '新港口开放']) {
    assert.deepEqual(await socialCard({ ...facts, title, kicker: 'Kai', day: 'heute' }), alone, title);
  }
  assert.notDeepEqual(await socialCard({ ...facts, newsroom: 'Kai', title: '' }), alone);
});

test('a kicker, day or name that cannot be drawn is left out', async () => {
  for (const fact of ['newsroom', 'kicker', 'day'] as const) {
    assert.deepEqual(
      await socialCard({ ...facts, [fact]: '🎉' }),
      await socialCard({ ...facts, [fact]: '' }),
      fact,
    );
  }
  assert.equal(await stray(await socialCard({ ...facts, newsroom: '🎉', title: '🎉' })), 0);
});

test('whatever the text, there is a card', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.stringMatching(/^[ -~À-žẠ-ỹͰ-ϿЀ-ӿ가-힣 ]{1,60}$/),
      async (kicker, title) => {
        assert.equal(await stray(await socialCard({ ...facts, kicker, title })), 0);
      },
    ),
    { numRuns: 20 },
  );
});

test('the typeface of the brand draws what it can', async () => {
  const path = fileURLToPath(
    import.meta.resolve('@fontsource/nanum-gothic/files/nanum-gothic-latin-800-normal.woff2'),
  );
  const face = { path, digest: 'nanum', weight: 800 };
  const [ours, own] = await Promise.all([socialCard(facts), socialCard({ ...facts, face })]);
  assert.notDeepEqual(own, ours);
  const korean = { ...facts, newsroom: '뉴스룸', title: '부산' };
  assert.deepEqual(await socialCard({ ...korean, face }), await socialCard(korean));
});
