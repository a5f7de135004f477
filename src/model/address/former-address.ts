/**
 * A former address as hosts see it. `path` is decoded, `request` is the path as it stands in a request, and `query` what
 * follows its question mark.
 */
export type FormerAddress = { path: string; request: string; query?: string };

/** Reads a former address that passed the schema. @throws URIError for a percent sign that stands for nothing */
export function formerAddressOf(former: string): FormerAddress {
  const [path = '', ...query] = former.split('?');
  const segments = path.split('/').map((segment) => decodeURIComponent(segment));
  return {
    path: segments.join('/'),
    request: encodeURI(segments.join('/')).replace(/[?#]/g, encodeURIComponent),
    ...(query.length && { query: encodedQuery(query.join('?')) }),
  };
}

const encodedQuery = (query: string) => query.replace(/[^\u0000-\u007f]+/g, encodeURIComponent);

/** Names that Windows keeps for devices, whatever their ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/**
 * Whether every file system, ZIP and object store has a file of this name, and every server serves it: letters, digits
 * and few signs, no dot at the beginning or end.
 */
const isServedName = (name: string): boolean =>
  /^[\p{L}\p{M}\p{N}_~(!$&'+,;=@-][\p{L}\p{M}\p{N} ._~()!$&'+,;=@-]*$/u.test(name) &&
  !/[ .]$/.test(name) &&
  !devices.test(name) &&
  new TextEncoder().encode(name).length <= 150;

/**
 * The file that every host serves as a page for a former address: for `/old/`, `/old` and `/old.php` the index of a folder
 * of that name (a file that ends in `.php` would be downloaded), for `/old.html` that file. Undefined when only a rule of
 * the server can lead on: files know no query, and not every sign. @throws URIError as above
 */
export function formerFile(former: string): string | undefined {
  const { path, query } = formerAddressOf(former);
  if (query !== undefined) return undefined;
  const names = path.normalize('NFC').split('/').filter(Boolean);
  if (!names.every(isServedName)) return undefined;
  const isPage = /[^/]\.html?$/.test(path);
  return [...names, ...(isPage ? [] : ['index.html'])].join('/');
}
