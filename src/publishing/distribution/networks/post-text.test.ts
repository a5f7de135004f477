import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { blueskyMeasure, shownAddress } from './bluesky-text.ts';
import { mastodonMeasure, unaddressed } from './mastodon-text.ts';
import { graphemesIn, postText } from './post-text.ts';

const address = 'https://example.org/2026/01/kai/';
const measures = { mastodon: mastodonMeasure(500, 23), bluesky: blueskyMeasure };

for (const [name, measure] of Object.entries(measures)) {
  test(`${name}: no post is too long, and every post has its whole address and its headline`, () => {
    const words = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), {
      minLength: 1,
      maxLength: 120,
    });
    const text = words.map((all) => all.join(' ').trim() || 'x');
    fc.assert(
      fc.property(text, text, fc.constantFrom('de', 'en', 'fr', 'ko', 'ja'), (headline, more, language) => {
        const post = postText({ headline, more: [more], address }, language, measure);
        assert.ok(measure.count(post) <= measure.most, String(measure.count(post)));
        assert.ok(post.endsWith(`\n\n${address}`));
        assert.ok(post.length > address.length + 2);
      }),
      { numRuns: 60 },
    );
  });
}

test('a text that fits is all there; one that does not ends between words, with an ellipsis', () => {
  const short = { headline: 'Kai fertig', more: ['Von Montag an.'], address };
  assert.equal(
    postText(short, 'de', measures.bluesky),
    'Kai fertig\n\nVon Montag an.\n\nhttps://example.org/2026/01/kai/',
  );
  const more = ['Schiffe legen an. '.repeat(40).trim()];
  const cut = postText({ headline: 'Kai fertig', more, address }, 'de', measures.bluesky);
  assert.match(cut, /(?:Schiffe|legen|an)…\n\nhttps/);
  assert.ok(blueskyMeasure.count(cut) > 280);
  const korean = ['새 부두가 완공되어 월요일부터 배가 접안합니다 '.repeat(30).trim()];
  const shortKorean = postText({ headline: '부두 완공', more: korean, address }, 'ko', measures.bluesky);
  assert.match(shortKorean, /[가-힣]…\n\nhttps/);
});

test('an endless headline is cut within its only word', () => {
  const post = postText({ headline: 'Ä'.repeat(900), more: ['Mehr.'], address }, 'de', measures.bluesky);
  assert.match(post, /^Ä{200,}…\n\nhttps/);
});

test('a sign of many code points is one; what has many bytes is limited by them', () => {
  assert.equal(blueskyMeasure.count('👩‍👩‍👧‍👦'), 3);
  assert.equal(graphemesIn('👩‍👩‍👧‍👦').length, 1);
  assert.equal(mastodonMeasure(500, 23).count('👩‍👩‍👧‍👦'), 1);
});

test('for Mastodon every address is as long as any other', () => {
  const { count } = mastodonMeasure(500, 23);
  assert.equal(count(`a ${address}?x=${'y'.repeat(300)} b`), 27);
});

test('a press release calls nobody and tags nothing', () => {
  assert.equal(
    unaddressed('@kai und #hafen, ada@example.org, C#'),
    '@\u2060kai und #\u2060hafen, ada@example.org, C#',
  );
});

test('Bluesky shows an address without its scheme, and not too long', () => {
  assert.equal(shownAddress(address), 'example.org/2026/01/kai');
  const long = shownAddress(`https://example.org/2026/01/${'kai-'.repeat(30)}/`);
  assert.equal(long.length, 40);
  assert.ok(long.endsWith('…'));
});
