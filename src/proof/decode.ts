import { decodeHTML } from 'entities';

/** An encoding that hides words from a plain search, and the function that undoes it. */
export type Decoding = { name: string; isIn: (text: string) => boolean; read: (text: string) => string };

const fromCode = (_: string, code: string) => String.fromCharCode(Number.parseInt(code, 16));

/** In the order in which they are undone. The reader decodes a result again, up to a limit, so encodings may be nested. */
const decodings: readonly Decoding[] = [
  {
    name: 'folded line',
    isIn: (text) => text.includes('\r\n') && /\r\n[ \t]/.test(text),
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
    isIn: (text) => text.includes('%') && /%[0-9a-f]{2}/i.test(text),
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

/** A text with every encoding undone once. Tests switch encodings off by name (`without`). */
export function decoded(text: string, without: readonly string[] = []): string {
  let plain = text;
  for (const { name, isIn, read } of decodings) {
    if (isIn(plain) && !without.includes(name)) plain = read(plain);
  }
  return plain;
}
