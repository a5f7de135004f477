import { ComparedLetters } from '../../model/letters/letters.ts';
import { measuresIn } from '../../model/letters/measures.ts';
import { weightOf } from '../../schema/length/text-length.ts';
import type { Saying } from './sayings.ts';

/** The weight in letters from which a run of words says where it comes from: about eight German words. */
const telling = 48;
/** A shorter text counts only as a whole, from this weight and number of words on. */
const whole = { weight: 30, words: 3 };
const title = 12;
const name = { weight: 8, words: 2 };

/** A held-back file: its path, and the release folders of which one allows its words. */
export type SecretOwner = { file: string; folders: readonly string[] };

/** Letters that must not stand in a public text, from `start` up to but not including `end` of `units`. */
export type TellingPhrase = {
  owner: SecretOwner;
  units: Uint16Array;
  start: number;
  end: number;
  /** Only as whole words: a short phrase could be part of other words by chance. */
  isWhole: boolean;
};

/** A number with its unit that must not stand in a public text. */
export type HeldMeasure = { owner: SecretOwner; value: string };

/** The phrases of a held-back text. */
export function phrasesOf(
  { text, as }: Saying,
  owner: SecretOwner,
  letters = new ComparedLetters(),
): TellingPhrase[] {
  letters.clear().add(text);
  const { length } = letters;
  const units = letters.units.slice(0, length);
  const edges: number[] = [];
  const weights = [0];
  for (let at = 0; at < length; at += 1) {
    if (letters.starts[at]) edges.push(at);
    weights.push((weights[at] ?? 0) + weightOf(units[at] ?? 0));
  }
  const weight = weights[length] ?? 0;
  if (weight < telling) {
    const counts =
      (weight >= whole.weight && edges.length >= whole.words) ||
      (as === 'title' && weight >= title) ||
      (as === 'name' && (weight >= name.weight || edges.length >= name.words));
    return counts ? [{ owner, units, start: 0, end: length, isWhole: true }] : [];
  }
  const phrases: TellingPhrase[] = [];
  let last = 0;
  for (const start of edges) {
    while (last < edges.length && (weights[edges[last] ?? length] ?? 0) - (weights[start] ?? 0) < telling)
      last += 1;
    const end = edges[last] ?? length;
    if (weight - (weights[start] ?? 0) < telling) break;
    phrases.push({ owner, units, start, end, isWhole: false });
  }
  return phrases;
}

export const measuresOf = ({ text }: Saying, owner: SecretOwner): HeldMeasure[] =>
  measuresIn(text).map(({ value }) => ({ owner, value }));
