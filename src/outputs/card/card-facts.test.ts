import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type CardFacts, cardKey } from './card-facts.ts';

const facts: CardFacts = {
  newsroom: 'Newsroom Hafenverbund',
  kicker: 'Häfen',
  title: 'Neuer Kran in Betrieb',
  day: '3. März 2026',
  language: 'de',
  colours: { paper: '#fff', ink: '#111', 'ink-soft': '#444', brand: '#00f', second: '#0aa' },
};

test('equal facts have an equal key, whatever their order', () => {
  const { language, day, title, kicker, newsroom, colours } = facts;
  assert.equal(cardKey({ colours, language, day, title, kicker, newsroom }), cardKey(facts));
  assert.match(cardKey(facts), /^[0-9a-f]{32}$/);
});

for (const fact of ['newsroom', 'kicker', 'title', 'day', 'language'] as const) {
  test(`another ${fact} has another key`, () => {
    assert.notEqual(cardKey({ ...facts, [fact]: `${facts[fact]}s` }), cardKey(facts));
  });
}

test('words that move from one fact to the next make another key', () => {
  assert.notEqual(
    cardKey({ ...facts, kicker: 'a', title: 'b c' }),
    cardKey({ ...facts, kicker: 'a b', title: 'c' }),
  );
});

test('another colour has another key', () => {
  assert.notEqual(cardKey({ ...facts, colours: { ...facts.colours, brand: '#f00' } }), cardKey(facts));
});
