import type { Manuscript } from '../manuscript/manuscript.ts';
import { pathDigest } from '../faults/path-digest.ts';
import { hasText } from '../gate/state.ts';
import { filesNamedBy } from '../rules/files-beside.ts';
import { publicTexts, reachOf } from '../gate/public-texts.ts';
import { exactly } from './canary.ts';

/**
 * The files beside releases and organisations that no public text names: their digests, and their names as canaries. Names
 * of less than nine letters are left out, because they occur by chance.
 */
export function heldFiles(manuscript: Manuscript, now: Date) {
  const open = new Set<string>();
  const named = new Map<string, Set<string>>();
  for (const text of publicTexts(manuscript, now)) {
    if (!hasText(text.facts, now)) continue;
    const names = named.get(text.folder) ?? new Set<string>();
    for (const { name } of filesNamedBy(text)) names.add(name);
    named.set(text.folder, names);
  }
  const { organisations } = reachOf(manuscript, now);
  const logos = new Set(
    [...organisations].flatMap((id) =>
      (manuscript.organisations.get(id)?.facts?.logos ?? []).map(({ file }) => file.replace(/^\.\//, '')),
    ),
  );
  const all = [
    ...manuscript.releases.flatMap(({ folder, file, beside }) =>
      [...beside].map(([name, { digest }]) => ({
        at: file,
        name,
        digest,
        isOpen: named.get(folder)?.has(name),
      })),
    ),
    ...[...manuscript.logos].map(([name, { digest }]) => ({
      at: 'organisations',
      name,
      digest,
      isOpen: logos.has(name),
    })),
  ];
  for (const { digest, isOpen } of all) if (isOpen) open.add(digest);
  const held = all.filter(({ digest, isOpen }) => !isOpen && !open.has(digest));
  const of = ({ at, name }: { at: string; name: string }) => pathDigest(`${at}/${name}`);
  return {
    files: new Map(held.map((file) => [file.digest, of(file)])),
    names: held
      .map((file) => exactly(file.name, 'file', of(file)))
      .filter(({ words }) => words.join('').length >= 9),
  };
}
