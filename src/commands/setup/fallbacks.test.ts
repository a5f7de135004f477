import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroom, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { testFolder } from '../../../e2e/test-folder.ts';
import { now } from '../../clock.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { judge } from '../../rules/judge.ts';
import { fallbacksFor } from './fallbacks.ts';
import { lacksOf } from './needs.ts';
import { setup } from './setup.ts';

process.env['LC_ALL'] = 'C';

test('what no flag says has a default, which is told and cannot be published unnoticed', async (t) => {
  const lines: unknown[] = [];
  for (const method of ['log', 'error'] as const)
    t.mock.method(console, method, (text: unknown) => void lines.push(text));
  const content = await smallNewsroom({ 'newsroom.yaml': `${newsroom}demo: true\n` });
  const code = await setup([], content, undefined, testFolder());
  const said = lines.join('\n');
  assert.equal(code, 0, said);
  assert.match(
    said,
    /Assumed, because nobody said it: publisher: Placeholder: …; url: https:\/\/press\.example\.org\//,
  );
  const manuscript = await readManuscript(content);
  assert.deepEqual(judge(manuscript, now), []);
  const lacks = lacksOf(manuscript, [], 'content').map(({ need }) => need);
  for (const need of ['address', 'imprint', 'privacy', 'content', 'postal'] as const)
    assert.ok(lacks.includes(need), `${need}: ${lacks.join(' ')}`);
});

test('the defaults are those of the machine, if they are good', () => {
  const known = { language: 'de', timeZone: 'America/New_York', name: 'Ada Anker', email: 'ada@example.org' };
  const { place, timeZone, contact, email, languages, publisher } = fallbacksFor(known);
  assert.deepEqual(
    [place, timeZone, contact, email, languages, publisher],
    ['New York', 'America/New_York', 'Ada Anker', 'ada@example.org', 'de', 'Platzhalter: …'],
  );
  const poor = fallbacksFor({ language: 'xx', timeZone: 'UTC', name: '', email: 'ada@laptop' });
  assert.deepEqual(
    [poor.place, poor.timeZone, poor.contact, poor.email, poor.languages],
    ['Placeholder: …', 'UTC', 'Placeholder: …', '', 'en'],
  );
});
