/**
 * The permanent id of a text in feeds: a tag URI (RFC 4151) that no move of slug, domain or protocol changes, so
 * that subscribers never see the archive anew; or the id it brought from a former system.
 */
export function guidOf(
  tagAuthority: string,
  release: { folder: string; language: string; guid?: string | undefined },
): string {
  const year = release.folder.slice(0, 4);
  return release.guid ?? `tag:${tagAuthority},${year}:${release.folder}/${release.language}`;
}

/**
 * The permanent id of what is not a text of a certain year. The specification wants a year; which one says nothing, but
 * it must be the same for ever.
 */
export const tagOf = (tagAuthority: string, name: string): string => `tag:${tagAuthority},2019:${name}`;
