/**
 * The permanent id of a text in feeds: a tag URI (RFC 4151) that stays the same when slug, domain or protocol change,
 * so that subscribers never see the archive again; or the id that it brought from a former system.
 */
export function guidOf(
  tagAuthority: string,
  release: { folder: string; language: string; guid?: string | undefined },
): string {
  const year = release.folder.slice(0, 4);
  return release.guid ?? `tag:${tagAuthority},${year}:${release.folder}/${release.language}`;
}

/** The year in the ids of anything but a text. The specification requires one. Any will do, but it must never change. */
export const tagYear = 2019;

/** The permanent id of anything but a text. */
export const tagOf = (tagAuthority: string, name: string): string => `tag:${tagAuthority},${tagYear}:${name}`;
