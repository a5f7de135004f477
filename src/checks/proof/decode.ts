import { decodeHTML } from 'entities';

/** A way in which words are written so that a plain search does not see them, and how they are read. */
export type Decoding = { name: string; isIn: (text: string) => boolean; read: (text: string) => string };

const fromCode = (_: string, code: string) => String.fromCharCode(Number.parseInt(code, 16));

/** In the order in which they are undone; each is undone where it is found, however deep it stands in another. */
export const decodings: readonly Decoding[] = [
  {
    name: 'folded line',
    isIn: (text) => /\r\n[ \t]/.test(text),
    read: (text) => text.replace(/\r\n[ \t]/g, ''),
  },
  {
    name: 'escape',
    isIn: (text) => text.includes('\\'),
    read: (text) =>
      text
        .replace(/\\u([0-9a-f]{4})/gi, fromCode)
        .replace(/\\[nrt]/g, ' ')
        .replace(/\\(.)/g, '$1'),
  },
  {
    name: 'percent',
    isIn: (text) => /%[0-9a-f]{2}/i.test(text),
    read: (text) =>
      text.replace(/(?:%[0-9a-f]{2})+/gi, (run) =>
        Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
      ),
  },
  { name: 'entity', isIn: (text) => text.includes('&'), read: decodeHTML },
  {
    name: 'base64',
    isIn: (text) => text.includes(';base64,'),
    read: (text) =>
      text.replace(
        /;base64,([\w+/-]{24,}={0,2})/g,
        (_, code: string) => ` ${Buffer.from(code, 'base64').toString('utf8')} `,
      ),
  },
];

const deepest = 3;
const tag = /<([^>]*)>/g;

/**
 * A text with everything undone that hides words in it. Markup gives two: the words between its tags, across which a
 * sentence goes on, and what stands in the tags, whose attributes and comments say something too. `without` leaves ways of
 * hiding unread, so that a test can show that each has to be read.
 */
export function readings(text: string, without: readonly string[] = [], depth = 0): string[] {
  const between = text.includes('<') && depth <= deepest ? text.replace(tag, ' ') : text;
  if (between === text) return decoded(text, without, depth);
  const inside = Array.from(text.matchAll(tag), ([, words]) => words).join(' ');
  return [
    ...decoded(without.includes('between tags') ? text : between, without, depth),
    ...(without.includes('inside tags') ? [] : decoded(inside, without, depth)),
  ];
}

function decoded(text: string, without: readonly string[], depth: number): string[] {
  if (depth > deepest) return [text];
  let plain = text;
  for (const { name, isIn, read } of decodings) {
    if (!without.includes(name) && isIn(plain)) plain = read(plain);
  }
  return plain === text ? [text] : readings(plain, without, depth + 1);
}
