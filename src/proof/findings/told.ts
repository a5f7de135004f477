import { gunzipSync } from 'node:zlib';
import { decodeXML } from 'entities';
import { feedFormatNames, feedFormats, type FeedFormat } from '../../model/address/formats.ts';

/** A shipped file. `name` is its path, `digest` that of its bytes, which are read from the disk when they are asked for. */
type Shipped = { name: string; bytes: Uint8Array; digest: string };

const mainFeed = /^(?:[A-Za-z-]+\/)?(?:feeds\/archive\/\d+\/)?(?:rss\.xml|atom\.xml|feed\.json)$/;
const fragment = /^pagefind\/.+\.pf_fragment$/;
const page = /(?:^|\/)\d{4}\/\d\d\/[^/]+\/index\.html$/;

/** What a site says of its releases: the addresses, the items of its main feeds with their archives, its search records. */
export class ToldBySite {
  readonly names = new Set<string>();
  /** The ids of items, by format. */
  readonly items = new Map<FeedFormat, Set<string>>(feedFormatNames.map((format) => [format, new Set()]));
  /** The addresses of the search records, from the root of the site: `/en/2026/07/slug/`. */
  readonly records = new Set<string>();
  /** Path of a page → its title, with entities. */
  readonly titles = new Map<string, string>();
  /** What a feed, a record or the title of a page says, by the digest of its bytes: reading and unpacking take long. */
  readonly kept: Record<string, readonly string[]> = {};
  #before: Readonly<Record<string, readonly string[]>>;

  /** `before` is `kept` of an earlier build. */
  constructor(before: Readonly<Record<string, readonly string[]>> = {}) {
    this.#before = before;
  }

  /** Keeps what a file says. Returns the ids of a feed's items, or the address of a search record. */
  read(file: Shipped): readonly string[] {
    const { name } = file;
    this.names.add(name);
    if (page.test(name)) this.titles.set(name, this.#titleOf(file));
    if (fragment.test(name)) return this.#keep(file, addressIn, this.records);
    const format = mainFeed.test(name)
      ? feedFormatNames.find((one) => name.endsWith(feedFormats[one].file))
      : undefined;
    return format ? this.#keep(file, idsIn[format], this.items.get(format)) : [];
  }

  /** The same bytes could lie under the name of a feed too, which says something else. */
  #titleOf(file: Shipped): string {
    const key = `title ${file.digest}`;
    const [title = ''] = (this.kept[key] = this.#before[key] ?? [titleIn(file.bytes)]);
    return title;
  }

  #keep(file: Shipped, read: (bytes: Uint8Array) => readonly string[], all?: Set<string>): readonly string[] {
    const said = (this.kept[file.digest] = this.#before[file.digest] ?? read(file.bytes));
    for (const one of said) all?.add(one);
    return said;
  }
}

const utf8 = (bytes: Uint8Array) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8');

const idsIn: Record<FeedFormat, (bytes: Uint8Array) => string[]> = {
  rss: (bytes) =>
    Array.from(utf8(bytes).matchAll(/<guid\b[^>]*>([^<]*)<\/guid>/g), ([, id = '']) => decodeXML(id)),
  atom: (bytes) =>
    Array.from(utf8(bytes).matchAll(/<entry\b[^>]*><id>([^<]*)<\/id>/g), ([, id = '']) => decodeXML(id)),
  json: (bytes) => {
    const { items = [] } = JSON.parse(utf8(bytes)) as { items?: { id?: unknown }[] };
    return items.map(({ id }) => String(id));
  },
};

/** The address in a record of the search. */
function addressIn(bytes: Uint8Array): string[] {
  const [, address] = /"url":"(\/[^"]*)"/.exec(gunzipSync(bytes).toString('utf8')) ?? [];
  return address === undefined ? [] : [address];
}

function titleIn(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const open = buffer.indexOf('<title>');
  return open < 0 ? '' : buffer.toString('utf8', open + '<title>'.length, buffer.indexOf('</title>', open));
}
