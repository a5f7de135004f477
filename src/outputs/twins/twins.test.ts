import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { markdownToHast } from 'satteri';
import { wordsIn } from '../../i18n/words.ts';
import { record } from '../../../e2e/fixtures/record.ts';
import { markdownTwin, textTwin } from './twins.ts';
import { parse } from 'yaml';

test('the text begins with the headline and ends with the source', () => {
  const lines = textTwin(record).split('\n');
  assert.deepEqual(lines.slice(0, 4), ['Häfen', record.title, '', record.summary]);
  assert.deepEqual(lines.slice(-5), [record.edition, record.terms, record.citation, record.url, '']);
});

test('a text that was withdrawn says so before its headline', () => {
  const withdrawn = { day: '12. September 2019', reason: 'Falsch.', replacement: undefined };
  const kicker = wordsIn('de').withdrawn.title;
  assert.ok(textTwin({ ...record, kicker, withdrawn }).startsWith(`${kicker}\n${record.title}\n`));
  assert.match(markdownTwin({ ...record, kicker, withdrawn }), new RegExp(`^# ${kicker}: Busan`, 'm'));
});

test('what is named in the text has the colon of its language', () => {
  const [link] = record.links;
  const [file] = record.attachments;
  assert.ok(link && file);
  for (const language of ['de', 'fr']) {
    const text = textTwin({ ...record, language });
    const { colon, files } = wordsIn(language);
    for (const line of [`${link.label}${colon} ${link.href}`, `${file.title}${colon} ${file.url}`])
      assert.ok(text.includes(`\n${line}\n`), line);
    assert.ok(text.includes(`\n${files.picture}${colon} `));
  }
  assert.equal(wordsIn('fr').colon, '\u00a0:');
});

test('a text that is gone has no summary', () => {
  const gone = { ...record, hasText: false };
  for (const twin of [textTwin(gone), markdownTwin(gone)]) assert.ok(!twin.includes(record.summary));
});

test('who follows a contact says for whom', () => {
  const contacts = record.contacts.map((contact) => ({ ...contact, insteadOf: 'Bosse Brandung' }));
  assert.ok(
    textTwin({ ...record, contacts }).includes(
      `Hafenverbund · ${wordsIn('de').life.insteadOf('Bosse Brandung')} · +49`,
    ),
  );
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
  assert.deepEqual(read['corrections'], [
    { at: '2019-09-12T10:00:00+02:00', kind: 'correction', note: 'Eine Zahl war falsch.' },
  ]);
  assert.equal(read['origin'], undefined);
  assert.equal(read['published'], '2019-09-11T14:27:25.000Z');
});

test('a title is no markup', () => {
  const title = 'Ein *Stern*, [Klammern] <b> und https://example.org/a_b*c #';
  const twin = markdownToHast(markdownTwin({ ...record, title }).replace(/^---\n[^]*?\n---\n/, '')) as Root;
  const [heading] = twin.children.filter((node) => node.type === 'element' && node.tagName === 'h1');
  assert.ok(heading && 'children' in heading);
  assert.equal(toString(heading), title);
  assert.ok(
    heading.children.every((node) => node.type === 'text' || ('tagName' in node && node.tagName === 'a')),
  );
});
