/** Whether a text has a letter of a script that runs from right to left. */
export const hasRightToLeft = (text: string): boolean => letters.test(text);
const letters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * A dictionary whose sentences set every fact that runs from right to left apart from the words around it. Without the
 * marks, “latest 15 ביוני 2026” would show the day beside “latest” and the year before the month.
 */
export function isolating<Dictionary>(words: Dictionary): Dictionary {
  if (typeof words === 'function')
    return ((...facts: unknown[]): unknown =>
      Reflect.apply(words, undefined, facts.map(apart))) as Dictionary;
  if (typeof words !== 'object' || words === null) return words;
  if (Array.isArray(words)) return words.map((one: unknown) => isolating(one)) as Dictionary;
  return Object.fromEntries(Object.entries(words).map(([key, one]) => [key, isolating(one)])) as Dictionary;
}

const apart = (fact: unknown): unknown =>
  typeof fact === 'string' && hasRightToLeft(fact) ? `\u2068${fact}\u2069` : fact;
