import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, noon, release, releasePath, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { writeHistory } from '../../../e2e/small-repository.ts';
import { readPast } from '../../history/read-past.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { judge } from '../judge.ts';

const body = 'Drei Schiffe kamen am 5. Mai.';
const other = 'releases/2026-01-15-neuer-name/index.de.mdx';
const guid = 'tag:example.org,2026:2026-01-15-erste-meldung/de';
const at = (path: string, lines: Record<string, string> = {}): Files => ({
  [releasePath]: undefined,
  [other]: undefined,
  [path]: release({ ...lines }, body),
});

/** The rules that a release breaks whose folder was renamed, and renamed again to the last state. */
async function rulesAfter(last: Files): Promise<string[]> {
  const content = await smallNewsroom(at(releasePath));
  writeHistory(content, '2026-01-14T08:00:00Z', [
    ['2026-01-16T08:00:00Z', at(other, { redirects: '[/2026/01/erste-meldung/]', guid })],
    ['2026-01-17T08:00:00Z', last],
  ]);
  const manuscript = await readManuscript(content);
  return judge(manuscript, noon, await readPast(content, manuscript, noon)).map(({ rule }) => rule);
}

test('a folder that was renamed and back needs the name between, and leads nowhere into itself', async () => {
  assert.deepEqual(await rulesAfter(at(releasePath)), ['addressChanged']);
  assert.deepEqual(await rulesAfter(at(releasePath, { redirects: '[/2026/01/neuer-name/]' })), []);
  const both = at(releasePath, { redirects: '[/2026/01/neuer-name/, /2026/01/erste-meldung/]' });
  assert.deepEqual(await rulesAfter(both), ['redirectOwn']);
});

test('a former address that another release has by now is not asked for', async () => {
  const taken = {
    ...at(releasePath),
    [other]: release({ title: 'Eine ganz andere Überschrift hier' }, 'Etwas anderes.'),
  };
  assert.ok(!(await rulesAfter(taken)).includes('addressChanged'));
});
