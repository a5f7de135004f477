import { domainToUnicode } from 'node:url';
import { decodeHTML } from 'entities';
import { hasCueTimes, withoutCueTimes } from './captions.ts';

/** An encoding that hides words from a plain search. `read` undoes it once. */
type Decoding = { name: string; isIn: (text: string) => boolean; read: (text: string) => string };

const fromCode = (code: string) => {
  const number = Number.parseInt(code, 16);
  return number <= 0x10ffff ? String.fromCodePoint(number) : ' ';
};

/** The text of bytes that were written as hexadecimal digits: UTF-8, otherwise Windows-1252. */
export function textOfBytes(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

const fromHex = (digits: string) => textOfBytes(Buffer.from(digits, 'hex'));

/** Encodings that mean one thing wherever they occur, in the order in which they are undone. The result is decoded again. */
const certain: readonly Decoding[] = [
  { name: 'escape', isIn: (text) => text.includes('\\'), read: unescaped },
  {
    name: 'percent',
    isIn: (text) => text.includes('%') && /%(?:[\da-f]{2}|u[\da-f]{4})/i.test(text),
    read: (text) =>
      text
        .replace(/%u([\da-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
        .replace(/(?:%[\da-f]{2})+/gi, (run) => fromHex(run.replaceAll('%', ''))),
  },
  { name: 'entity', isIn: (text) => text.includes('&'), read: decodeHTML },
];

const byteOfSelector = (code: number) => (code >= 0xe0100 ? code - 0xe0100 + 16 : code - 0xfe00);

/** The first half of a tag character, or a variation selector. */
const unseen = /\uDB40|[\uFE00-\uFE0F]{4}/;
/** Nearly all escapes are these, in JSON. Where a backslash is escaped itself, they may be something else. */
const simple = /\\[bfnrtv"/]/g;
const any = /\\(?:u\{([\da-f]{1,6})\}|u([\da-f]{4})|x([\da-f]{2})|([bfnrtv])|(.))/gis;

/** Without the escapes of JavaScript and JSON. */
function unescaped(text: string): string {
  const rest = text.includes('\\\\') ? text : text.replace(simple, ' ');
  if (!rest.includes('\\')) return rest;
  return rest.replace(any, (_, long?: string, four?: string, two?: string, space?: string, plain = '') => {
    if (four) return String.fromCharCode(Number.parseInt(four, 16));
    const code = long ?? two;
    return code === undefined ? (space ? ' ' : plain) : fromCode(code);
  });
}

/** Whether a text has a sign of an encoding that `decoded` undoes. */
export const mayBeEncoded = (text: string): boolean =>
  text.includes('&') || text.includes('%') || text.includes('\\');

/** Whether `otherReadings` may have one. A page is not read twice because of `width=20`. */
export const mayHaveOtherReadings = (text: string): boolean =>
  (text.includes('=') && /=(?:[\r\n?]|[89A-F][\dA-F])/.test(text)) ||
  (text.includes('\\') && /\\[\da-f]/i.test(text)) ||
  text.includes('xn--') ||
  hasCueTimes(text) ||
  unseen.test(text);

/** A text with every certain encoding undone once. Tests switch encodings off by name (`without`). */
export function decoded(text: string, without: readonly string[] = []): string {
  let plain = text;
  for (const { name, isIn, read } of certain) if (isIn(plain) && !without.includes(name)) plain = read(plain);
  return plain;
}

/** Encodings whose signs mean something else in other texts: the text has to be read both ways. */
const possible: readonly Decoding[] = [
  {
    name: 'quoted-printable',
    isIn: (text) => /=(?:\r?\n|[89A-F][\dA-F])/.test(text),
    read: (text) =>
      text
        .replace(/=[ \t]*\r?\n/g, '')
        .replace(/(?:=[\dA-F]{2})+/gi, (run) => fromHex(run.replaceAll('=', ''))),
  },
  {
    name: 'mail header',
    isIn: (text) => text.includes('=?') && encodedWord.test(text),
    read: (text) =>
      text
        .replace(/\?=\s+=\?/g, '?==?')
        .replace(encodedWords, (_, set: string, way: string, words: string) => {
          const bytes = /b/i.test(way)
            ? Buffer.from(words, 'base64')
            : Buffer.from(
                words
                  .replaceAll('_', ' ')
                  .replace(/=([\da-f]{2})/gi, (_, code: string) =>
                    String.fromCharCode(Number.parseInt(code, 16)),
                  ),
                'latin1',
              );
          return inCharset(bytes, set);
        }),
  },
  {
    name: 'style escape',
    isIn: (text) => text.includes('\\') && /\\[\da-f]{1,6}/i.test(text),
    read: (text) => text.replace(/\\([\da-f]{1,6})\s?/gi, (_, code: string) => fromCode(code)),
  },
  {
    // Characters that nobody sees, each for one of ASCII or for one byte.
    name: 'unseen',
    isIn: (text) => unseen.test(text),
    read: (text) =>
      text
        .replace(/[\u{E0020}-\u{E007E}]{2,}/gu, (run) =>
          [...run].map((sign) => String.fromCharCode((sign.codePointAt(0) ?? 0) - 0xe0000)).join(''),
        )
        .replace(/\p{Variation_Selector}{4,}/gu, (run) =>
          textOfBytes(Uint8Array.from([...run], (sign) => byteOfSelector(sign.codePointAt(0) ?? 0))),
        ),
  },
  {
    name: 'punycode',
    isIn: (text) => text.includes('xn--'),
    read: (text) => text.replace(/xn--[a-z\d-]+/gi, (label) => domainToUnicode(label) || label),
  },
  { name: 'captions', isIn: hasCueTimes, read: withoutCueTimes },
];

/** RFC 2047: `=?utf-8?Q?f=C3=BCr?=` */
const encodedWord = /=\?[\w-]+\?[bq]\?[^?]*\?=/i;
const encodedWords = /=\?([\w-]+)\?([bq])\?([^?]*)\?=/gi;

function inCharset(bytes: Uint8Array, charset: string): string {
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return textOfBytes(bytes);
  }
}

/** The further ways in which a text may have to be read as a whole. */
export function otherReadings(text: string, without: readonly string[] = []): string[] {
  return possible
    .filter(({ name, isIn }) => !without.includes(name) && isIn(text))
    .map(({ read }) => read(text));
}
