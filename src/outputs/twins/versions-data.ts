import type { VersionsPage } from '../../newsroom/pages/versions-page.ts';

/** The published versions of a release for programs, oldest first, each with its text and the changed pieces. */
export function versionsData({ frame, url, release, versions }: VersionsPage): string {
  const data = {
    url,
    language: frame.language,
    title: release.label,
    versions: versions.toReversed().map(({ number, kind, instant, entries, parts, text }) => ({
      version: number,
      at: instant,
      kind,
      entries,
      text,
      changes: Object.fromEntries(parts.map(({ part, pieces }) => [part, pieces])),
    })),
  };
  return `${JSON.stringify(data, undefined, 1)}\n`;
}
