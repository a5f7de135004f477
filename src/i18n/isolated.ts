/** Whether a text has a letter of a script that runs from right to left. */
export const hasRightToLeft = (text: string): boolean => letters.test(text);
const letters = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

/**
 * A dictionary whose sentences set every fact that runs from right to left apart from the words around it. Without the
 * marks, “latest 15 ביוני 2026” would show the day beside “latest” and the year before the month.
 */
export function isolating<Dictionary>(words: Dictionary): Dictionary {
  if (typeof words === 'function') {
    const say = (facts: readonly unknown[]): unknown => Reflect.apply(words, undefined, facts);
    return ((...facts: unknown[]) =>
      hasOwnLetters(say(facts), facts) ? say(facts.map(apart)) : say(facts)) as Dictionary;
  }
  if (typeof words !== 'object' || words === null) return words;
  if (Array.isArray(words)) return words.map((one: unknown) => isolating(one)) as Dictionary;
  return Object.fromEntries(Object.entries(words).map(([key, one]) => [key, isolating(one)])) as Dictionary;
}

/** Whether a sentence says more than its facts. “place, day” says nothing else, and runs as they do. */
function hasOwnLetters(sentence: unknown, facts: readonly unknown[]): boolean {
  if (typeof sentence !== 'string') return true;
  const own = facts.reduce<string>(
    (rest, fact) => (typeof fact === 'string' && fact !== '' ? rest.replaceAll(fact, '') : rest),
    sentence,
  );
  return /\p{L}/u.test(own);
}

const apart = (fact: unknown): unknown =>
  typeof fact === 'string' && hasRightToLeft(fact) ? `\u2068${fact}\u2069` : fact;
