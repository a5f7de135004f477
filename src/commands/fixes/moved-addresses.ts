import { hasText, isPublic, stateAt } from '../../gate/state.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { urlsOf } from '../../model/address/urls.ts';
import { filesNamedBy } from '../../rules/files/named-files.ts';
import type { Rename } from './file-names.ts';

/**
 * The old and the new address of each renamed picture and attachment that is public at an instant. `manuscript` is that from
 * before the renaming.
 */
export function movedAddresses(
  { releases, newsroom }: Manuscript,
  renames: readonly Rename[],
  now: Date,
): { from: string; to: string }[] {
  if (!newsroom.facts || !renames.length) return [];
  const urls = urlsOf(newsroom.facts);
  return releases.flatMap(({ folder, texts, beside }) => {
    const open = texts.flatMap((text) =>
      text.facts && isPublic(stateAt(text.facts, now)) && hasText(text.facts, now)
        ? [{ publishedAt: text.facts.publishedAt, names: filesNamedBy(text).map(({ name }) => name) }]
        : [],
    );
    const [first] = open;
    if (!first) return [];
    const named = new Set(open.flatMap(({ names }) => names));
    const dated = { folder, publishedAt: first.publishedAt };
    return renames.flatMap(({ path, from, to }) =>
      named.has(from) && beside.get(from)?.path === path
        ? [{ from: urls.file(dated, from), to: urls.file(dated, to) }]
        : [],
    );
  });
}
