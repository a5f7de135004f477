import fc from 'fast-check';
import { ordinaryParagraph } from '../fixtures/ordinary-prose.ts';
import type { Chance } from '../newsroom/chance.ts';

/** Languages of random newsrooms: with and without words of ours, and one that reads from right to left. */
export const spoken = ['de', 'en', 'fr', 'ko', 'he', 'pl'] as const;

const own: Record<string, readonly string[]> = {
  de: ['Hafen', 'Öltanker', 'Straße', 'Kranführer*innen', '„Boje“', 'Lotsen', 'Möwe', 'Schleuse', 'Hub'],
  en: ['harbour', 'ship’s', 'cranes', 'R&D', '“buoy”', 'pilots', 'AT&T', 'tide', 'lock'],
  fr: ['port', 'grue', 'étudiant·e·s', 'l’été', '«quai»', 'œuvre', 'écluse', 'marée'],
  ko: ['항구', '크레인', '5~6일', '「부두」', '선박', '부산', '등대', '갑문', '조선소', '항만공사', '바닷길'],
  he: ['נמל', 'אור', 'ספינה', 'מגדלור', 'דייג', 'רציף', 'מלח'],
  pl: ['port', 'żuraw', 'łódź', '„boja”', 'śluza', 'ćma', 'źródło'],
};

/** Words that a writer of any language may have: other scripts, decomposed letters, emoji, signs, long words. */
const odd = [
  ...['e\u0301tude', 'Bu\u0308hne', '😀', '👩‍🚒', '🇰🇷', 'CO₂', 'm²', 'C#', 'C++', '5*3', '100%', '10\u202f€'],
  ...[
    'مرفأ',
    'नमस्ते',
    'ไทย',
    'Ελλάδα',
    'Москва',
    '東京',
    'Đà',
    'ﬁn',
    'x^2',
    'a_b',
    '#Kran',
    '@hafen',
    '—',
    '–',
    '&',
  ],
  'zero\u200bwidth',
];

/** A word that stands nowhere else: what is held back must not resemble what is public. */
const token = (by: Chance) => Array.from({ length: 7 }, () => by.one([...'abdefgiklmnoprstuvwz'])).join('');

/** Words of a line, of which every third or so is an odd one. */
export function line(by: Chance, language: string, least: number, most: number): string {
  const said: string[] = [capital(token(by))];
  const weight = () => said.join(' ').replace(/[\uac00-\ud7a3]/g, 'xxx').length;
  while (weight() < least)
    said.push(by.happens(0.25) ? oddWord(by) : by.happens(0.3) ? token(by) : by.one(own[language] ?? odd));
  while (weight() > most && said.length > 1) said.pop();
  // No sentence ends in a dash, and a line begins with a letter.
  return said.join(' ').trim();
}

/** A word of another script or with signs, or one that is longer than a line of a telephone. */
const oddWord = (by: Chance) =>
  by.happens(0.05)
    ? `Donaudampf${token(by)}schifffahrts${token(by)}haupt${token(by)}betriebswerk`
    : by.one(odd);

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** A line as Markdown has to have it: signs that stand between words are no marks, these are. */
export const typed = (text: string) => text.replace(/[<{\\]/g, '\\$&');

/** A text with the ordinary signs of four languages, as it is typed and as it is read. */
export function signs(by: Chance): readonly [typed: string, read: string] {
  const [[typedText = '', read = ''] = []] = fc.sample(ordinaryParagraph, {
    seed: by.between(0, 2 ** 31 - 1),
    numRuns: 1,
  });
  return [typedText, read];
}

/** Letters, numbers and the signs that Markdown could take for marks: what every form has to say. */
export const letters = (said: string) =>
  said
    .normalize('NFKC')
    .replace(/[\u200b-\u200d\ufeff\u00ad\u2060]/gu, '')
    .replace(/[^\p{L}\p{N}\p{M}*_~+#@&%=<>{}^]/gu, '');
