/** What can happen to a release after it was published. */
export type NoticeKind = 'correction' | 'update' | 'withdrawn';

/**
 * The id of a notice about a release. The instant distinguishes the notices of one release and never changes after
 * publication.
 */
export const noticeGuid = (guid: string, kind: NoticeKind, at: Date): string =>
  `${guid}#${kind}-${at.toISOString()}`;

/** The release that the id of a feed item is about, and what happened to it. Undefined for a release itself. */
export function noticeIn(id: string): { of: string; kind: NoticeKind } | undefined {
  const [, of, kind] = /^(.*)#(correction|update|withdrawn)-\d{4}-[\d-]+T[\d:.]+Z$/s.exec(id) ?? [];
  return of === undefined ? undefined : { of, kind: kind as NoticeKind };
}
