import { labelInWords } from './punycode.ts';

/** Why an address may lead elsewhere than readers think. */
export type StrangeKind = 'lookAlike' | 'direction' | 'account';

/**
 * What is strange about a web address, and its domain as computers write it: letters that look like others (see
 * https://www.unicode.org/reports/tr39/#Mixed_Script_Detection), signs that change the direction of reading, a name before
 * an `@` that looks like the domain. Undefined for every other address.
 */
export function strangeIn(href: string): { kind: StrangeKind; domain: string } | undefined {
  const url = /^https?:/i.test(href) ? URL.parse(href) : null;
  if (!url) return undefined;
  const domain = url.hostname;
  if (directed.test(decoded(href))) return { kind: 'direction', domain };
  if (url.username || url.password) return { kind: 'account', domain };
  const labels = domain.split('.').map(labelInWords);
  const isLatin = /^[a-z]+$/.test(labels.at(-1) ?? '');
  return labels.some((label) => isMixed(label) || (isLatin && looksLatin(label)))
    ? { kind: 'lookAlike', domain }
    : undefined;
}

const directed = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** Scripts that are written with Latin letters among them. */
const withLatin = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}]/gu;
/** Letters of phonetics, which look like those of words. `ə` is a letter of Azerbaijani. */
const phonetic = /[\u0250-\u0258\u025a-\u02ff\u1d00-\u1dbf]/u;

/** Whether a label has letters of several scripts that are not written together, or signs that are no letters. */
function isMixed(label: string): boolean {
  if (!/[^\0-\x7f]/.test(label)) return false;
  if (/[^\p{L}\p{M}\p{N}\-_ー・·]/u.test(label) || phonetic.test(label)) return true;
  const others = label.replace(withLatin, '').replace(/[^\p{L}]/gu, '');
  return /\p{sc=Latin}/u.test(others) && /\P{sc=Latin}/u.test(others);
}

/** Small letters of Cyrillic, Greek and Armenian that no reader tells from Latin ones. */
const twins = /^[асԁеһіјӏорԛѕԝхуүονυοցոօսհզ]+$/u;

/** Whether all letters of a label are of another script, and each looks like a Latin one. */
const looksLatin = (label: string): boolean => twins.test(label.replace(/[^\p{L}]/gu, ''));

function decoded(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href;
  }
}
