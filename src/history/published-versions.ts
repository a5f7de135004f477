import type { ReleaseText } from '../manuscript/manuscript.ts';
import type { History } from './history.ts';
import type { ChangeEntry, TextWords } from './former-text.ts';

/** A published version as it is shown to readers. `at` is ISO 8601 in UTC. */
export type ToldVersion = TextWords & { at: string; entries: ChangeEntry[] };

/**
 * The published versions of a text that readers can compare, with their entries. Empty when there is only one, and
 * without a record of deploys: a text that was committed may never have been public.
 */
export function toldVersions({ facts, folder, language }: ReleaseText, history: History): ToldVersion[] {
  const { shown = [] } = (history.record && history.pasts.get(`${folder}/${language}`)) ?? {};
  if (shown.length < 2 || !facts) return [];
  return shown.map(({ at, entries, title, summary, body }) => ({
    title,
    summary,
    body,
    at: new Date(at).toISOString(),
    entries: entries.map(({ at: told, kind, note }) => ({ at: told, kind, note })),
  }));
}
