import { unzipSync } from 'fflate';

/** The files that are shipped, for what names them. `membersOf` are the names of the files in a kit. */
export type ShippedSite = { has: (path: string) => boolean; membersOf: (kit: string) => ReadonlySet<string> };

/** The shipped files by their names. `read` gives the bytes of one. */
export function shippedSite(names: readonly string[], read: (name: string) => Uint8Array): ShippedSite {
  const all = new Map(names.map((name) => [name.normalize('NFC'), name]));
  const kits = new Map<string, ReadonlySet<string>>();
  const membersOf = (path: string) => {
    const kit = all.get(path);
    const known = kits.get(path) ?? (kit === undefined ? new Set<string>() : namesIn(read(kit)));
    kits.set(path, known);
    return known;
  };
  return { has: (path) => all.has(path), membersOf };
}

/** The names of the files in the one folder of a kit. Of what is no kit there are none. */
function namesIn(kit: Uint8Array): ReadonlySet<string> {
  const names = new Set<string>();
  const filter = ({ name }: { name: string }) => {
    names.add(name.replace(/^[^/]+\//, '').normalize('NFC'));
    return false;
  };
  try {
    unzipSync(kit, { filter });
  } catch {
    return new Set();
  }
  return names;
}

const prints = /^prints\/(?:all|[0-9a-f]{1,6})\.json$/;
const files = /^files\/(?:all|[0-9a-f]{1,6})\.json$/;
const texts = /^texts\/\d+\.json$/;

/**
 * Whether a path below `verify/` is the page, or a part of what it compares with: prints and other numbers, and paths of
 * files that are shipped, each of which has an owner of its own.
 */
export function isOfVerify(path: string, bytes: Uint8Array, site: ShippedSite): boolean {
  if (path === 'index.html') return true;
  const isIndex = path === 'index.json';
  if (!isIndex && !prints.test(path) && !files.test(path) && !texts.test(path)) return false;
  const read = parsed(bytes);
  if (typeof read !== 'object' || read === null) return false;
  if (texts.test(path)) return Array.isArray(read) && read.every((entry) => isText(entry, site));
  if (Array.isArray(read)) return false;
  const entries: [string, unknown][] = Object.entries(read);
  if (isIndex)
    return (
      entries.map(([name]) => name).join() === 'prints,files,block' &&
      entries.every(([, number]) => isNumber(number))
    );
  const [digits, isValue] = prints.test(path)
    ? [/^[0-9a-f]{8}$/, (value: unknown) => Array.isArray(value) && value.every(isNumber)]
    : [/^[0-9a-f]{64}$/, (value: unknown) => typeof value === 'string' && isShipped(value, site)];
  return entries.every(([name, value]) => digits.test(name) && isValue(value));
}

function parsed(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

const isNumber = (value: unknown): boolean => Number.isSafeInteger(value) && Number(value) >= 0;

/** A text: the path of its folder, and a mark whether it has versions. */
function isText(entry: unknown, site: ShippedSite): boolean {
  if (!Array.isArray(entry) || entry.length !== 2) return false;
  const [folder, mark] = entry as [unknown, unknown];
  if (typeof folder !== 'string' || !site.has(`${folder}index.txt`)) return false;
  return mark === 0 || (mark === 1 && site.has(`${folder}versions.json`));
}

/** Whether a path is that of a shipped file, or of a file in a shipped kit (`kit#member`). */
function isShipped(path: string, site: ShippedSite): boolean {
  if (site.has(path)) return true;
  const at = path.indexOf('#');
  return at >= 0 && site.membersOf(path.slice(0, at)).has(path.slice(at + 1));
}
