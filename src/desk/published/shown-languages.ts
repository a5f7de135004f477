import { join } from 'node:path';
import { readBlobs } from '../../history/git.ts';
import { readRecord } from '../../history/read-past.ts';
import { said } from '../../history/former-text.ts';
import { pastOf } from '../../history/versions.ts';
import { parseTried } from '../../manuscript/trial/trial.ts';
import type { Repository } from '../local/repository.ts';
import { targetOf } from '../overview/publishing.ts';

const nobody = { person: () => '', organisation: () => '', fact: () => '' };

/**
 * The languages in which a site has shown a release up to `now`: those that a deploy in the record had, or without a record
 * those in the shared repository. Undefined if there is neither, or if only another branch was fetched: then
 * nobody knows.
 * @throws GitError when git cannot read them
 */
export async function shownLanguages(
  repository: Repository,
  folder: string,
  now: Date,
): Promise<string[] | undefined> {
  const content = join(repository.top, repository.folder);
  const record = await readRecord(content, now);
  if (!record) return sharedLanguages(repository, folder);
  const texts = [...record.texts].filter(([id]) => id.startsWith(`${folder}/`));
  const blobs = await readBlobs(
    content,
    new Set(texts.flatMap(([, steps]) => steps.map(({ blob }) => blob ?? ''))),
  );
  return texts.flatMap(([id, steps]) => {
    const language = id.slice(folder.length + 1);
    const readings = steps.map(({ at, folder: place, blob = '' }) => {
      const source = blobs.get(blob);
      return {
        at,
        folder: place,
        said: source === undefined ? undefined : said(source, language, nobody, parseTried),
      };
    });
    const { versions } = pastOf(readings, -Infinity, now.getTime(), record.instants);
    return versions.length ? [language] : [];
  });
}

/** The languages of a release that the shared repository has, as far as this machine knows. */
async function sharedLanguages(repository: Repository, folder: string): Promise<string[] | undefined> {
  const target = await targetOf(repository);
  if (!target) return undefined;
  const at = [repository.folder, 'releases', folder].filter(Boolean).join('/');
  const ofRemote = `refs/remotes/${target.remote}`;
  const known = (await repository.git(['for-each-ref', '--format=%(refname)', ofRemote])).split('\n');
  const there = `${ofRemote}/${target.branch}`;
  // What was never sent anywhere has no reader. Of a branch that only others know, nobody knows here.
  if (!known.includes(there)) return known.some(Boolean) ? undefined : [];
  const names = await repository.git(['ls-tree', '--name-only', '--full-tree', there, `${at}/`]);
  return names.split('\n').flatMap((name) => /\/index\.([\w-]+)\.mdx$/.exec(name)?.[1] ?? []);
}
