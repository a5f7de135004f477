import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { commit, gitIn, writeHistory } from '../small-repository.ts';
import { picture, release, smallNewsroom } from '../small-newsroom.ts';
import { now } from '../sites.ts';

const folder = 'releases/2026-07-16-quarkgiraffe';
const held = release(
  {
    title: 'Die Quarkgiraffe kommt in den Hafen',
    publishedAt: '2026-07-16T08:00:00+02:00',
    embargo: '{ until: 2026-07-16T09:00:00+02:00 }',
    image: '{ src: ./giraffe.jpg, alt: Eine Giraffe aus Quark am Kai, credit: Foto Wolke }',
    redirects: '[/alt/giraffe]',
  },
  'Sie ist aus Quark und passt durch die Schleuse.',
);

/** A request to merge a release that is held back, as it lies on a machine: content, branch and all. */
async function request(t: TestContext) {
  const content = await smallNewsroom();
  writeHistory(content, '2026-01-14T08:00:00Z');
  gitIn(content, ['switch', '--quiet', '--create', 'giraffe']);
  commit(content, '2026-07-14T08:00:00Z', { [`${folder}/index.de.mdx`]: held });
  commit(content, '2026-07-14T09:00:00Z', { [`${folder}/giraffe.jpg`]: await picture() });
  const beside = dirname(content);
  // Not elsewhere: of two builds whose sites are to lie outside this folder one is refused.
  const out = resolve('.sites', `review-${basename(beside)}`);
  t.after(() => rmSync(out, { recursive: true, force: true }));
  const summary = join(beside, 'summary.md');
  const review = (words: string[], environment: NodeJS.ProcessEnv = {}) => {
    const { GITHUB_EVENT_PATH: _event, CI_PROJECT_VISIBILITY: _visibility, ...mine } = process.env;
    const env = {
      ...mine,
      LC_ALL: 'C',
      CONTENT_DIR: content,
      NEWSROOM_NOW: now,
      NEWSROOM_CACHE: join(beside, 'cache'),
      GITHUB_STEP_SUMMARY: summary,
      ...environment,
    };
    const parameters = [resolve('src/commands/main.ts'), 'review', '--base', 'main', '--out', out, ...words];
    return new Promise<{ code: number; said: string; printed: string }>((done) =>
      execFile(process.execPath, parameters, { env }, (error, stdout, stderr) =>
        done({
          code: typeof error?.code === 'number' ? error.code : 0,
          said: stdout + stderr,
          printed: stdout,
        }),
      ),
    );
  };
  return { out, summary, review };
}

test('a review tells what the site will make of a release at its lift, and keeps it from whoever must not know', async (t) => {
  const { out, summary, review } = await request(t);
  const open = await review(['--texts']);
  assert.equal(open.code, 0, open.said);
  const text = readFileSync(join(out, 'review.md'), 'utf8');
  assert.equal(open.printed, `${text}\n`, 'the build stands elsewhere');
  assert.equal(readFileSync(summary, 'utf8'), text);
  const card = '2026/07/quarkgiraffe/card.png';
  for (const line of [
    '# Review as of 16 July 2026, 09:00 (Europe/Berlin)',
    'The site as it will be then is in site/.',
    '- ✔ German: Die Quarkgiraffe kommt in den Hafen; 16 July 2026, 09:00 (Europe/Berlin)',
    '- with giraffe.jpg',
    `- **Social card** ✔ German: Die Quarkgiraffe kommt in den Hafen; ${card}`,
    '- ✔ German: Die Quarkgiraffe kommt in den Hafen; 16 July 2026',
    '– Sie ist aus Quark und passt durch die Schleuse. Über Hafenverbund · Der …',
    '- ✔ /en/archive/',
    '- ✔ /topics/hafen/',
    '- **Former addresses** ✔ /alt/giraffe leads here',
  ])
    assert.ok(text.includes(line), `${line}\n\n${text}`);
  assert.ok(existsSync(join(out, 'site', card)));

  const closed = await review(['--no-build'], { CI: '1', GITHUB_STEP_SUMMARY: '' });
  assert.equal(closed.code, 0, closed.said);
  assert.match(closed.said, /# Review as of 15 July 2026, 14:00[^]*\*\*Pictures\*\* ✔ 1\n/);
  assert.doesNotMatch(closed.said, /giraffe|quark|wolke/i);
});

test('a review that cannot be made says why', async (t) => {
  const { review } = await request(t);
  const nowhere = await review(['--base', 'nowhere']);
  assert.equal(nowhere.code, 2);
  assert.equal(
    nowhere.said,
    'git does not know what to compare with (nowhere). Name a branch or a commit that it has (npm run review -- --base main).\n',
  );
  const ahead = await review(['--until', '2026-07-16T09:00:00+02:00'], { CI: '1' });
  assert.equal(ahead.code, 2);
  assert.match(ahead.said, /others may read this output/);
  assert.match((await review(['--until', 'tomorrow'])).said, /not an instant/);
  assert.match((await review(['--unknown'])).said, /no flag --unknown here\. There are: --base/);
});
