import { join } from 'node:path';
import { readRecord } from '../../history/read-past.ts';
import type { Repository } from '../local/repository.ts';
import { targetOf } from './publishing.ts';

/**
 * Why readers cannot have a text yet, whatever its dates say: the shared repository does not have it (`here`) or has it in
 * an older version (`changed`), or no build with it was deployed (`unbuilt`).
 */
export type Delay = 'here' | 'changed' | 'unbuilt';

/** The texts of releases that readers cannot have yet, by the object name that git gives their bytes. */
export type Delays = Readonly<Record<string, Delay>>;

/** One line of `git ls-tree -r -z`: the object name, and the folder and language of the text. */
const line = /^\d+ blob ([\da-f]+)\t(?:.*\/)?([^/]+)\/index\.([\w-]+)\.mdx$/;

/** What a desk is told: the delays, and whether there is a shared repository at all. */
export type ToldDelays = { delays: Delays; isShared: boolean };

/**
 * Where the texts of this branch are, by what this machine knows of the shared repository and of the deploys up to `now`.
 * Empty where nobody knows: without a shared repository and without a record of deploys.
 */
export async function delaysOf(repository: Repository, now: Date): Promise<ToldDelays> {
  const { git, top, folder } = repository;
  const at = [folder, 'releases'].filter(Boolean).join('/');
  const textsIn = async (tree: string) => {
    const listed = await git(['ls-tree', '-r', '-z', tree, '--', at]).catch(() => undefined);
    const found = listed?.split('\0').flatMap((one): [string, string][] => {
      const [, blob = '', name = '', language = ''] = line.exec(one) ?? [];
      return blob ? [[`${name}/${language}`, blob]] : [];
    });
    return found && new Map(found);
  };
  const target = await targetOf(repository);
  const [own, shared, record] = await Promise.all([
    textsIn('HEAD'),
    target &&
      textsIn(`refs/remotes/${target.remote}/${target.branch}`).then(
        (one) => one ?? new Map<string, string>(),
      ),
    readRecord(join(top, folder), now),
  ]);
  const delayOf = (id: string, blob: string): Delay | undefined => {
    if (shared && !shared.has(id)) return 'here';
    if (shared && shared.get(id) !== blob) return 'changed';
    return record && !record.texts.has(id) ? 'unbuilt' : undefined;
  };
  const delays = [...(own ?? [])].flatMap(([id, blob]): [string, Delay][] => {
    const delay = delayOf(id, blob);
    return delay ? [[blob, delay]] : [];
  });
  return { delays: Object.fromEntries(delays), isShared: shared !== undefined };
}
