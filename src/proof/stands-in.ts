/** From this many letters on, words are the same words wherever their spaces stand. */
const manyLetters = 20;

/** Whether words stand in other words, in one piece. */
export function standsIn(wanted: readonly string[], words: readonly string[]): boolean {
  for (let at = words.indexOf(wanted[0] ?? ''); at >= 0; at = words.indexOf(wanted[0] ?? '', at + 1))
    if (wanted.every((word, index) => words[at + index] === word)) return true;
  const letters = wanted.join('');
  return letters.length >= manyLetters && words.join('').includes(letters);
}
