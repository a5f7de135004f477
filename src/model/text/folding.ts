const spelledOut: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  ß: 'ss',
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ł: 'l',
};

/** A text in lower case without diacritics: `Bösenberg` becomes `bosenberg`. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** A text transliterated to ASCII: `Bösenberg` becomes `boesenberg`. */
export function transliterated(text: string): string {
  return folded(text.toLowerCase().replace(/[äöüßæøåł]/g, (letter) => spelledOut[letter] ?? letter));
}

/** The words of a text, unchanged. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
