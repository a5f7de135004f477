import { isUri } from './uri.ts';

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

/**
 * The id of a feed item in Atom, which must be a URI with letters of any script
 * (https://www.rfc-editor.org/rfc/rfc4287#section-4.2.6). Some former systems gave other ids, such as
 * `4711 at https://example.org`, which stay the same in RSS and JSON Feed.
 */
export function atomIdOf(tagAuthority: string, guid: string): string {
  const escaped = (text: string) => encodeURIComponent(text.toWellFormed());
  return isUri(guid.replace(/[\u0080-\uffff]+/g, escaped))
    ? guid
    : tagOf(tagAuthority, `guids/${escaped(guid)}`);
}
