import { properties } from './elements.ts';

/** The functions of values that neither load anything nor depend on anything outside. */
const functions = [
  ...[
    'rgb',
    'rgba',
    'hsl',
    'hsla',
    'hwb',
    'lab',
    'lch',
    'oklab',
    'oklch',
    'color',
    'calc',
    'min',
    'max',
    'clamp',
    'var',
  ],
  ...[
    'matrix',
    'translate',
    'translatex',
    'translatey',
    'rotate',
    'scale',
    'scalex',
    'scaley',
    'skew',
    'skewx',
  ],
  ...[
    'skewy',
    'blur',
    'brightness',
    'contrast',
    'drop-shadow',
    'grayscale',
    'hue-rotate',
    'invert',
    'opacity',
  ],
  ...['saturate', 'sepia', 'circle', 'ellipse', 'inset', 'polygon', 'rect'],
];
const local = /url\(\s*(["']?)#[^\s"'()\\<>]+\1\s*\)/gi;

/**
 * Whether the value of a property loads nothing. An escape or a comment could hide the name of a function, so that none
 * is allowed.
 */
export function isPlainValue(value: string): boolean {
  if (/[\\@{}<;]|\/\*|javascript:/i.test(value)) return false;
  return namesCalled(value.replace(local, '')).every((name) => functions.includes(name));
}

/** The names before parentheses. A pattern over the whole value would take a time that grows with its square. */
function namesCalled(value: string): string[] {
  const found: string[] = [];
  for (let at = value.indexOf('('); at >= 0; at = value.indexOf('(', at + 1)) {
    found.push((/[\w-]*$/.exec(value.slice(Math.max(0, at - 30), at))?.[0] ?? '').toLowerCase());
  }
  return found;
}

/** What the rest of a style cannot be read as: the first piece that is not allowed. */
export class StyleFlaw extends Error {}

/**
 * The declarations of a style in one form. Properties that a drawing does not have are left out; those that it
 * makes itself (`--a`) stay.
 * @throws `StyleFlaw` for a value that could load something
 */
export function plainDeclarations(text: string): string {
  const kept: string[] = [];
  for (const piece of text.split(';')) {
    if (piece.trim() === '') continue;
    const colon = piece.indexOf(':');
    const written = piece.slice(0, Math.max(0, colon)).trim();
    // The names that a drawing gives itself tell capitals from small letters.
    const name = written.startsWith('--') ? written : written.toLowerCase();
    const value = piece.slice(colon + 1).trim();
    if (!/^(?:-{0,1}[a-z]|--[a-z_])[\w-]*$/i.test(name)) throw new StyleFlaw(piece.trim().slice(0, 40));
    // A colour that the rest asks for by its name (`var(--a)`).
    if (!properties.has(name) && !name.startsWith('--')) continue;
    if (!isPlainValue(value)) throw new StyleFlaw(piece.trim().slice(0, 40));
    if (value !== '') kept.push(`${name}:${value.replace(/\s+/g, ' ')}`);
  }
  return kept.join(';');
}

const simple = /^(?:\*|[A-Za-z][A-Za-z0-9]*)?(?:[.#][\w-]+)*(?::(?:root|first-child|last-child))?$/;
const isSelector = (text: string) =>
  text.split(/ ?[>+~] ?| /).every((part) => part !== '' && simple.test(part));
const media = /^@media\s*\(\s*prefers-color-scheme\s*:\s*(dark|light)\s*\)$/i;

/** @throws `StyleFlaw` for a comment without an end */
function withoutComments(text: string): string {
  const [first = '', ...others] = text.split('/*');
  return others.reduce((kept, piece) => {
    const end = piece.indexOf('*/');
    if (end < 0) throw new StyleFlaw('/*');
    return `${kept} ${piece.slice(end + 2)}`;
  }, first);
}

/**
 * A style sheet in one form: rules with plain selectors, also for dark or light surroundings.
 * @throws `StyleFlaw` for any other statement, and for a value that could load something
 */
export function plainSheet(text: string): string {
  const bare = withoutComments(text)
    .trim()
    .replace(/^<!--|-->$/g, '');
  if (bare.includes('\\')) throw new StyleFlaw(bare.slice(bare.indexOf('\\')).slice(0, 40));
  let rest = bare.trim();
  let isNested = false;
  let printed = '';
  while (rest !== '') {
    if (isNested && rest.startsWith('}')) {
      isNested = false;
      printed += '}';
      rest = rest.slice(1).trimStart();
      continue;
    }
    const begin = rest.indexOf('{');
    const head = rest.slice(0, begin < 0 ? undefined : begin).trim();
    const scheme = isNested ? undefined : media.exec(head)?.[1];
    if (scheme) {
      isNested = true;
      printed += `@media (prefers-color-scheme:${scheme.toLowerCase()}){`;
      rest = rest.slice(begin + 1).trimStart();
      continue;
    }
    const end = rest.indexOf('}', begin);
    const selectors = head.split(',').map((one) => one.trim().replace(/\s+/g, ' '));
    if (begin < 0 || end < 0 || !selectors.every(isSelector)) throw new StyleFlaw(head.slice(0, 40));
    const declarations = plainDeclarations(rest.slice(begin + 1, end));
    if (declarations !== '') printed += `${selectors.join(',')}{${declarations}}`;
    rest = rest.slice(end + 1).trimStart();
  }
  if (isNested) throw new StyleFlaw('@media');
  return printed;
}
