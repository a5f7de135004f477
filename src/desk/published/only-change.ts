import type { TextWords } from '../../history/former-text.ts';
import { occurs } from '../../model/text/whole-words.ts';
import { wordDiff } from '../../model/text/word-diff.ts';

/** Words that were replaced by others. */
export type WordChange = { was: string; now: string };

/** How many words before and after a change are taken along until it can be told from the rest of the text. */
const contexts = [
  [0, 0],
  [0, 1],
  [1, 0],
  [1, 1],
  [2, 2],
] as const;
/** The limit of both fields. */
const longest = 300;

/**
 * The words that changed, if it is one place, or the same words in several parts of the text. They are as many as are
 * needed for the rules of corrections: the old words are in the new text no more, the new ones are in it. A number alone
 * takes the next word along.
 */
export function onlyChange(was: TextWords, now: TextWords, language: string): WordChange | undefined {
  const parts = (['title', 'summary', 'body'] as const).filter((part) => was[part] !== now[part]);
  const places = parts.map((part) => placeOf(was[part], now[part], language));
  const [place] = places;
  if (!place || places.some((one) => one?.removed !== place.removed || one.added !== place.added))
    return undefined;
  const whole = Object.values(now).join('\n');
  const isNumber = /^\p{N}+$/u.test(place.removed) || /^\p{N}+$/u.test(place.added);
  return contexts
    .slice(isNumber ? 1 : 0)
    .map(([before, after]): WordChange => {
      const [head, tail] = [lastWords(place.before, before), firstWords(place.after, after)];
      return { was: `${head}${place.removed}${tail}`.trim(), now: `${head}${place.added}${tail}`.trim() };
    })
    .find(
      ({ was: old, now: right }) =>
        Math.max(old.length, right.length) <= longest && !occurs(old, whole) && occurs(right, whole),
    );
}

type Place = { before: string; removed: string; added: string; after: string };

/** The one place at which two texts differ. */
function placeOf(was: string, now: string, language: string): Place | undefined {
  const pieces = wordDiff(was, now, language);
  const textOf = (kind: string) => pieces.filter((piece) => piece.kind === kind).map(({ text }) => text);
  const [removed, added] = [textOf('removed'), textOf('added')];
  const at = pieces.findIndex(({ kind }) => kind !== 'kept');
  if (removed.length !== 1 || added.length !== 1 || pieces[at + 1]?.kind === 'kept') return undefined;
  const [old = '', right = ''] = [removed[0]?.trim(), added[0]?.trim()];
  if (!old || !right || /\n/.test(old + right)) return undefined;
  const around = (index: number) => (pieces[index]?.kind === 'kept' ? (pieces[index]?.text ?? '') : '');
  return { before: around(at - 1), removed: old, added: right, after: around(at + 2) };
}

/** Words of the same line, with the separators between them, such as the full stop of a day (5. Mai). */
const firstWords = (text: string, count: number): string =>
  new RegExp(`^(?:[.,]?[^\\S\\n]*[^\\s.,;:!?]+){0,${count}}`).exec(text)?.[0] ?? '';
const lastWords = (text: string, count: number): string =>
  new RegExp(`(?:[^\\s]+[^\\S\\n]+){0,${count}}$`).exec(text)?.[0] ?? '';
