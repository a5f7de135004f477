import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsIn } from '../i18n/words.ts';
import { record } from './fixtures/record.ts';
import { markdownTwin, textTwin } from './twins.ts';
import { parse } from 'yaml';

test('the text begins with the headline and ends with the source', () => {
  const lines = textTwin(record).split('\n');
  assert.deepEqual(lines.slice(0, 4), ['Häfen', record.title, '', record.summary]);
  assert.deepEqual(lines.slice(-4), [record.terms, record.citation, record.url, '']);
});

test('the text tells whom to call, who took the pictures and where the links lead', () => {
  const text = textTwin(record);
  assert.ok(
    text.includes(
      `${wordsIn('de').contact}\nLina Leuchtfeuer, Presse, Hafenverbund · +49 30 23125000 · presse@example.org`,
    ),
  );
  assert.ok(text.includes('Die Delegation am Kai\nFoto: Ada & Co. · CC BY 4.0'));
  assert.ok(text.includes('Zur Anmeldung: https://example.org/anmeldung'));
  assert.doesNotMatch(text, /\n{3}|undefined/);
});

test('a contact of former times is called so', () => {
  const contacts = record.contacts.map((contact) => ({ ...contact, isHistorical: true }));
  assert.ok(textTwin({ ...record, contacts }).includes(wordsIn('de').contactThen));
});

test('the facts of the Markdown are YAML that any parser reads to the letter', () => {
  const [, facts = ''] = /^---\n([\s\S]*?)\n---\n/.exec(markdownTwin(record)) ?? [];
  const read = parse(facts) as Record<string, unknown>;
  assert.equal(read['title'], record.title);
  assert.equal(read['id'], record.guid);
  assert.equal(read['version'], 2);
  assert.equal(read['published'], '2019-09-11T14:27:25.000Z');
});

test('a title is no markup', () => {
  const twin = markdownTwin({ ...record, title: 'Ein *Stern* und [Klammern] <b>' });
  assert.ok(twin.includes('# Ein \\*Stern\\* und \\[Klammern\\] \\<b\\>'));
});
