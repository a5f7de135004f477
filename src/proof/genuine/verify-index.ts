import type { PublicFacts } from '../public-facts.ts';

const prints = /^prints\/(?:all|[0-9a-f]{1,6})\.json$/;
const files = /^files\/(?:all|[0-9a-f]{1,6})\.json$/;
const texts = /^texts\/\d+\.json$/;

/**
 * Whether a path below `verify/` is the page, or a part of what it compares with: prints, which are numbers, and paths of
 * public releases, organisations and logos.
 */
export function isOfVerify(path: string, bytes: Uint8Array, facts: PublicFacts): boolean {
  if (path === 'index.html' || path === 'index.json') return true;
  if (!prints.test(path) && !files.test(path) && !texts.test(path)) return false;
  const read: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
  if (typeof read !== 'object' || read === null) return false;
  const isPublic = (named: unknown) => typeof named === 'string' && isPublicPath(named, facts);
  if (texts.test(path))
    return Array.isArray(read) && read.every(([named, has]) => isPublic(named) && isMark(has));
  const isValue = prints.test(path)
    ? (value: unknown) => Array.isArray(value) && value.every((number) => Number.isInteger(number))
    : isPublic;
  return Object.entries(read).every(([digits, value]) => /^[0-9a-f]{8,16}$/.test(digits) && isValue(value));
}

const isMark = (value: unknown): boolean => value === 0 || value === 1;

/** Whether a path lies in the folder of a public release, a public organisation, or the brand. */
function isPublicPath(path: string, { releases, reached, languages }: PublicFacts): boolean {
  const [first = '', ...rest] = path.split('/');
  const [year, month, slug] = languages.indexOf(first) > 0 ? rest : [first, ...rest];
  if (first === 'organisations') return reached.organisations.has(rest[0] ?? '');
  return first === 'brand' || releases.has(`${year}/${month}/${slug}`);
}
