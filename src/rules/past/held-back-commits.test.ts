import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { noon, release, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { type Commit, commit, gitIn, writeHistory } from '../../../e2e/small-repository.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { pathDigest } from '../../faults/path-digest.ts';
import { report } from '../../faults/report.ts';
import { faultWordsIn } from '../../i18n/fault-words.ts';
import { heldBackInCommits } from '../../history/unpublished.ts';
import { heldBackCommits } from './held-back-commits.ts';

const path = 'releases/2026-08-01-quarkgiraffe/index.de.mdx';
const title = 'Die Quarkgiraffe kommt nach Lichterhaven';
const text = (lines: Record<string, string>) => release({ title, ...lines }, 'Quarkgiraffe.');
const scheduled = text({ publishedAt: '2026-08-01T10:00:00+02:00' });
const embargoed = text({
  publishedAt: '2026-07-10T10:00:00+02:00',
  embargo: '{ until: 2026-08-01T10:00:00+02:00 }',
});
const start = '2026-07-01T08:00:00Z';
const removal: Commit = ['2026-07-03T08:00:00Z', { [path]: undefined }];

/** The faults in the commits of a content folder. */
async function toldOf(content: string): Promise<string> {
  const manuscript = await readManuscript(content);
  return report(
    heldBackCommits(manuscript, await heldBackInCommits(content, manuscript, noon)),
    1,
    faultWordsIn('en'),
  );
}

async function contentOf(...commits: Commit[]): Promise<string> {
  const content = await smallNewsroom();
  writeHistory(content, start, commits);
  return content;
}

for (const [what, source] of [
  ['announced', scheduled],
  ['embargoed', embargoed],
  ['embargoed and marked', `\uFEFF${embargoed}`],
  ['embargoed draft', embargoed.replace('kind:', 'draft: true\nkind:')],
] as const) {
  test(`an ${what} release that was taken back is still in the history, and nobody learns which`, async () => {
    const content = await contentOf(['2026-07-02T08:00:00Z', { [path]: source }], removal);
    const told = await toldOf(content);
    const id = gitIn(content, ['rev-parse', '--short=7', 'HEAD~']).trim();
    assert.ok(
      told.startsWith(
        `${pathDigest(`content/${path}`)}:1:1 Commit ${id} holds a release that must not be public yet`,
      ),
      told,
    );
    assert.doesNotMatch(told, /giraffe|index|2026/i);
  });
}

test('a draft and what is public by now are no secret of the history', async () => {
  const draft = text({ publishedAt: '2026-08-01T10:00:00+02:00', draft: 'true' });
  const open = text({ publishedAt: '2026-07-10T10:00:00+02:00' });
  assert.match(await toldOf(await contentOf(['2026-07-02T08:00:00Z', { [path]: draft }], removal)), /^No/);
  const lifted: Commit = ['2026-07-11T08:00:00Z', { [path]: open }];
  assert.match(await toldOf(await contentOf(['2026-07-02T08:00:00Z', { [path]: embargoed }], lifted)), /^No/);
});

test('only commits that the upstream branch does not have can still be kept back', async () => {
  const content = await contentOf(['2026-07-02T08:00:00Z', { [path]: scheduled }], removal);
  const clone = join(dirname(content), 'clone', 'content');
  gitIn(content, ['clone', '--quiet', content, clone]);
  assert.match(await toldOf(clone), /^No/);
  gitIn(clone, ['switch', '--quiet', '--create', 'branch', '--track', 'main']);
  commit(clone, '2026-07-04T08:00:00Z', { [path.replace('quark', 'milch')]: scheduled });
  assert.match(await toldOf(clone), /^#[0-9a-f]{12}:1:1 Commit/);
});
