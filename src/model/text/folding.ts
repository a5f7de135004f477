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

/** A text without case and without marks above and below its letters: `Bösenberg` is `bosenberg`. */
export function folded(text: string): string {
  return text.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
}

/** A text as it is written on a keyboard without umlauts: `Bösenberg` is `boesenberg`. */
export function transliterated(text: string): string {
  return folded(text.toLowerCase().replace(/[äöüßæøåł]/g, (letter) => spelledOut[letter] ?? letter));
}

/** The words of a text, as they are written. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
