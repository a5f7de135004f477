import type { FoundFlaw } from '../faults/name-flaws.ts';
import { reservedFiles } from './address/urls.ts';

/**
 * The largest length of a name, in bytes of UTF-8. File systems take 255 bytes or UTF-16 units; macOS takes letters apart
 * (a Korean syllable grows from three bytes to nine), an address writes each byte with three signs, and a temporary copy
 * gets a longer name.
 */
const mostBytes = 150;

/** Invisible signs are letters or marks to Unicode (`U+3164`, variation selectors), and no two systems treat them alike. */
const strange = /[^\p{L}\p{M}\p{N} ._()-]|\p{Default_Ignorable_Code_Point}/u;
const strangeEach = new RegExp(strange, 'gu');
/** A mark that stands on no letter. */
const orphan = /(?<![\p{L}\p{M}\p{N}])\p{M}+/gu;

/** https://learn.microsoft.com/windows/win32/fileio/naming-a-file: with any ending too; ¹, ² and ³ count as digits. */
const device = /^(con|prn|aux|nul|(?:com|lpt)[\d¹²³]) *(?:\.|$)/iu;

const ending = /\.[\p{L}\p{M}\p{N}_-]{1,12}$/u;
const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

/**
 * The first reason why a name of a file or folder, without its path, is not one that every system has: macOS, Windows,
 * Linux, ZIP, an address, S3. Undefined for a good name. Composition does not count: names are compared composed (NFC).
 */
export function fileNameFlaw(given: string): FoundFlaw | undefined {
  const name = given.normalize('NFC');
  if (name === '') return { flaw: 'empty' };
  const signs = [...(name.match(strangeEach) ?? []), ...(name.replace(strangeEach, '-').match(orphan) ?? [])];
  if (signs.length > 0) return { flaw: 'sign', signs: [...new Set(signs)].map(visible).join(' ') };
  if (/^[. ]/.test(name)) return { flaw: 'start' };
  if (/[. ]$/.test(name)) return { flaw: 'end' };
  const [, word] = device.exec(name) ?? [];
  if (word !== undefined) return { flaw: 'device', word };
  const bytes = bytesOf(name);
  if (bytes > mostBytes) return { flaw: 'long', bytes };
  const [last = ''] = ending.exec(name) ?? [];
  if (last !== lowered(last)) return { flaw: 'ending', word: last };
  return siteNames.has(foldedName(name)) ? { flaw: 'site' } : undefined;
}

/** A sign as a message can show it: one without a shape by its code. */
function visible(sign: string): string {
  if (!/^[\p{C}\p{Z}\p{M}\p{Default_Ignorable_Code_Point}\ufffd]/u.test(sign)) return sign;
  return `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Two names with the same folded form are one file on a disk that ignores capitals or composition (macOS, Windows). */
export function foldedName(name: string): string {
  // Down, up and down again folds ẞ, ß and ss, and both small sigmas.
  return name.normalize('NFD').toLowerCase().toUpperCase().toLowerCase().normalize('NFC');
}

const siteNames: ReadonlySet<string> = new Set(reservedFiles.map(foldedName));

/**
 * A name that every system has, as near as possible to a given one, and unlike all `taken` names of its folder. No letter
 * is transliterated. Without `taken` names, a good name stays as it is.
 */
export function plainFileName(given: string, taken: Iterable<string> = []): string {
  const name = given.normalize('NFC');
  const others = new Set(Array.from(taken, foldedName));
  if (!fileNameFlaw(name) && !others.has(foldedName(name))) return name;
  const text = plain(name).replace(/[. ]+$/, '');
  const [last = ''] = ending.exec(text) ?? [];
  const stem = text
    .slice(0, text.length - last.length)
    .replace(/^[. ]+|[. ]+$/g, '')
    .replace(device, (reserved, word: string) => reserved.replace(word, `${word}-1`));
  for (let number = 1; ; number += 1) {
    const tail = (number > 1 ? `-${number}` : '') + last;
    // Cutting a name can give it another ending.
    const whole = `${shortened(stem, mostBytes - bytesOf(lowered(tail)))}${tail}`.replace(ending, lowered);
    if (!fileNameFlaw(whole) && !others.has(foldedName(whole))) return whole.normalize('NFC');
  }
}

const lowered = (text: string): string => text.toLowerCase().normalize('NFC');

/** A text of allowed signs alone: dashes become hyphens, and so does what stands between two letters. */
const plain = (text: string): string =>
  text
    .replace(/\p{Pd}/gu, '-')
    .replace(/[\s\p{Z}]+/gu, ' ')
    .replace(/[\p{C}\p{Default_Ignorable_Code_Point}]+/gu, '')
    .replace(/(?<=[\p{L}\p{M}\p{N}])[^\p{L}\p{M}\p{N} ._()-]+(?=[\p{L}\p{N}])/gu, '-')
    .replace(strangeEach, '')
    .replace(orphan, '')
    .replace(/ {2,}/g, ' ')
    .normalize('NFC');

/** The beginning of a text of at most so many bytes, cut between two letters. */
function shortened(text: string, most: number): string {
  if (bytesOf(text) <= most) return text || 'file';
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (bytesOf(kept + segment) > most) break;
    kept += segment;
  }
  return kept.replace(/[. ]+$/, '') || 'file';
}

/** Left behind by systems and programs, in any folder: of macOS, Windows, Office, editors, and git for an empty folder. */
const ofSystem =
  /^\.|^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|icon\r|__macosx|@eadir|lost\+found|\$recycle\.bin|system volume information)$|^~\$|^~.*\.tmp$|~$|^#.*#$/iu;

/** Whether a name is that of a file or folder which no person has made, and of which nothing is told. */
export const isOfSystem = (name: string): boolean => ofSystem.test(name);

/** With a leading dot, but read by those who ask a site, or by its host: Apache, GitHub Pages, Forgejo and Codeberg Pages. */
const asked: ReadonlySet<string> = new Set(['.well-known', '.htaccess', '.nojekyll', '.domains']);

/** Whether a file in `public/` may reach the site, by its path there. What a system or git keeps beside it may not. */
export const mayShip = (path: string): boolean =>
  path.split('/').every((name, index) => !isOfSystem(name) || (index === 0 && asked.has(name)));

/** The name in a reference to a file beside a text (`./quay.jpg`), composed. Undefined for any other value. */
export function nameIn(reference: unknown): string | undefined {
  if (typeof reference !== 'string') return undefined;
  const text = reference.trim().normalize('NFC');
  return text.startsWith('./') ? text.slice(2) : undefined;
}
