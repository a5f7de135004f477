import type { ReleaseText } from '../manuscript/manuscript.ts';
import type { History } from './history.ts';
import type { ChangeEntry, TextWords } from './former-text.ts';

/** A published version as it is shown to readers. `at` is ISO 8601 in UTC. */
export type ToldVersion = TextWords & { at: string; entries: ChangeEntry[] };

/** The published versions of a text that readers can compare, with their entries. Empty when there is only one. */
export function toldVersions({ facts, folder, language }: ReleaseText, history: History): ToldVersion[] {
  const { versions = [] } = history.pasts.get(`${folder}/${language}`) ?? {};
  if (versions.length < 2 || !facts) return [];
  return versions.map(({ at, entries, title, summary, body }) => ({
    title,
    summary,
    body,
    at: new Date(at).toISOString(),
    entries: entries.map(({ at: told, kind, note }) => ({ at: told, kind, note })),
  }));
}
