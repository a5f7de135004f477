import { byVersion } from '../../../src/commands/updating/versions.ts';

/** What a release is made from: the tag, the version in both manifests, and the text of the change log. */
export type Release = { tag: string; version: string; locked: string; changes: string };

type Section = { version: string; day: string; text: string };

const heading = /^## (\d+\.\d+\.\d+) – (\d{4}-\d{2}-\d{2})\n/;

/** The versions in a change log, in its order, and what stands under “Next”. Line ends of Windows count as ours. */
export function sectionsOf(changes: string): { next: string; sections: Section[] } {
  const parts = changes.replaceAll('\r\n', '\n').split(/^(?=## )/m);
  const sections = parts.flatMap((part): Section[] => {
    const [line = '', version = '', day = ''] = heading.exec(part) ?? [];
    return version ? [{ version, day, text: part.slice(line.length).trim() }] : [];
  });
  const next = parts.find((part) => part.startsWith('## Next\n'))?.slice('## Next\n'.length);
  return { next: next?.trim() ?? '', sections };
}

/** Everything that keeps a tag from becoming a release, in sentences. `today` is a day (2026-11-30). */
export function flawsOf({ tag, version, locked, changes }: Release, today: string): string[] {
  const { next, sections } = sectionsOf(changes);
  const section = sections.find((one) => one.version === version);
  const newest = sections
    .map((one) => one.version)
    .toSorted(byVersion)
    .at(-1);
  const flaws: [isOne: boolean, sentence: string][] = [
    [!/^v\d+\.\d+\.\d+$/.test(tag), `“${tag}” is no tag of a release. Write v and three numbers (v1.2.0).`],
    [tag !== `v${version}`, `The tag says ${tag}, package.json says ${version}. Make them the same.`],
    [locked !== version, `package-lock.json says ${locked}, package.json ${version}. Run “npm install”.`],
    [
      !section,
      `CHANGELOG.md has nothing about ${version}. Write “## ${version} – ${today}” above what changes.`,
    ],
    [section?.text === '', `CHANGELOG.md says nothing under ${version}. Say what changes for owners.`],
    [section !== undefined && section.day > today, `CHANGELOG.md dates ${version} after today (${today}).`],
    [
      section !== undefined && newest !== version,
      `CHANGELOG.md has a newer version (${String(newest)}) than ${version}.`,
    ],
    [next !== '', 'CHANGELOG.md has text under “Next”. Move it below the version that brings it.'],
  ];
  return flaws.filter(([isOne]) => isOne).map(([, sentence]) => sentence);
}

/**
 * The notes of a version, as Markdown: its part of the change log, whose links to files lead to `files`, the address of the
 * repository at the tag. Empty for a version that is not there.
 */
export function notesOf(version: string, changes: string, files: string): string {
  const text = sectionsOf(changes).sections.find((one) => one.version === version)?.text ?? '';
  return (
    text && `${text.replace(/\]\((?![a-z]+:|#)([^)\s]+)\)/g, (_, path: string) => `](${files}${path})`)}\n`
  );
}
