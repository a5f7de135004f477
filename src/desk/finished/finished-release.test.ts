import assert from 'node:assert/strict';
import { test } from 'node:test';
import { about, answer, filled, repository, text } from '../../../e2e/fixtures/finished-text.ts';
import { noon } from '../../../e2e/small-newsroom.ts';
import { localWordsIn } from '../../i18n/local-words.ts';
import { RefusedRequest } from '../local/refusal.ts';
import { lossCodes } from '../../import/report/loss.ts';
import { answerFinished } from './finished-release.ts';
import { noteGroups, untold } from './note-groups.ts';

test('a release from a mail is in its fields, and what its page prints anyway is left out and told', async () => {
  const { values, codes } = await filled({ text });
  const { title, publishedAt, contacts, summary, body } = values;
  assert.equal(title, 'Der Hafen bekommt einen neuen Steg für kleine Boote');
  assert.equal(publishedAt, '2026-12-07T09:30:00+01:00');
  assert.deepEqual(contacts, ['ada-anker']);
  assert.match(String(summary), /^Der Hafen von Lichterhaven hat einen neuen Steg/);
  assert.match(String(body), /^Der Hafen von Lichterhaven hat/);
  assert.doesNotMatch(String(body), /Über den Hafenverbund|Pressekontakt|Lichterhaven, 7/);
  for (const name of ['importedFrom', 'guid', 'redirects', 'topics', '$source'])
    assert.ok(!(name in values), name);
  for (const told of [
    'dateline: Lichterhaven',
    'contact: Ada Anker',
    /^boilerplate: .*Hafenverbund/,
    /^person: Bela Boje, .*\+49 30 23125 002, bela@example\.org$/,
    /^summary: /,
  ])
    assert.ok(
      codes.some((code) => (typeof told === 'string' ? code === told : told.test(code))),
      `${String(told)}\n${codes.join('\n')}`,
    );
});

test('an “About” text that the page would not print stays in the text', async () => {
  const { values } = await filled({ text: text.replace(about, 'Ein anderer Text über den Verband.') });
  assert.match(String(values['body']), /Ein anderer Text über den Verband/);
});

test('HTML from a clipboard is the same release; without a date it has none, and that is told', async () => {
  const html =
    '<h2>Der Hafen bekommt einen neuen Steg</h2><p>Der Steg ist <b>61 Meter</b> lang.</p><ul><li>eins</li><li>zwei</li></ul><script>alert(1)</script>';
  const { values, codes } = await filled({ html });
  assert.equal(values['title'], 'Der Hafen bekommt einen neuen Steg');
  assert.equal(values['body'], 'Der Steg ist **61 Meter** lang.\n\n- eins\n- zwei');
  assert.ok(!('publishedAt' in values));
  assert.ok(codes.includes('noDay: '));
});

test('what is no release is told, and what nobody can have sent is refused', async () => {
  assert.deepEqual(await answer({ text: ' \n' }), { problem: { code: 'noTitle', detail: '' } });
  const broken = await answer({ word: Buffer.from('no document').toString('base64') });
  assert.ok('problem' in broken && broken.problem.code === 'malformed');
  for (const wrong of [{}, { language: 'xx', text }, { language: 'de', text: 1 }])
    await assert.rejects(
      answerFinished(repository, wrong, localWordsIn('de'), noon),
      (error) => error instanceof RefusedRequest && error.status === 400,
    );
});

test('an embargo is set where its time can be read, and the release is a draft either way', async () => {
  const held = (line: string) => text.replace('Datum:', `${line}\n\nDatum:`);
  const read = await filled({ text: held('SPERRFRIST: 8. Dezember 2026, 10:00 Uhr') });
  assert.deepEqual(read.values['embargo'], { until: '2026-12-08T10:00:00+01:00' });
  assert.equal(read.values['draft'], true);
  const unread = await filled({
    html: '<div><p>Embargo until Tuesday morning!</p></div><h2>Ein neuer Steg im Hafen</h2><p>Er ist da.</p>',
  });
  assert.equal(unread.values['draft'], true);
  assert.equal(unread.values['title'], 'Ein neuer Steg im Hafen');
  assert.ok(unread.codes.includes('embargoUnread: Embargo until Tuesday morning!'));
  for (const { values, codes } of [read, unread]) {
    assert.ok(codes.some((code) => code.startsWith('embargo')));
    assert.doesNotMatch(
      JSON.stringify([values['title'], values['summary'], values['body']]),
      /sperrfrist|embargo/i,
    );
  }
});

test('whatever the import can tell, the desk tells or leaves out on purpose', () => {
  const ours = ['embargo', 'embargoUnread', 'otherTongue', 'noTopic', 'documentPicture'];
  const known = [...Object.keys(noteGroups), ...untold].filter((code) => !ours.includes(code));
  assert.deepEqual(known.sort(), Object.keys(lossCodes).sort());
});
