import { folded, groupedNumber, plainWriting, transliterated, wordsOf } from '../../model/letters/folding.ts';
import { tokensOf } from '../tokens.ts';
import { lastPartsOf, nounsAmong } from './german-compounds.ts';
import { innerWordsOf, stemsAmong } from './korean-stems.ts';
import type { WordCounts } from './word-counts.ts';

const grouped = new RegExp(groupedNumber, 'gu');
const mayBeSplit = /\p{Nd} \p{Nd}{3}/u;

/** Words that readers search a release by although its text does not contain them: names, and other words in their order. */
export type Aliases = { names: readonly string[]; words: readonly string[] };

/** Finds the aliases of a text with its names. */
export type AliasFinder = (text: string, names: readonly string[]) => Aliases;

/**
 * Makes the finder of aliases for one language, from the words of its texts. Aliases are the names of topics and organisations, each
 * as a whole and as it is written; then parts of German compounds, compounds for words that are written apart, words within longer Korean words,
 * and spellings without umlauts.
 */
export function aliasFinder(language: string, counts: WordCounts): AliasFinder {
  const innerWords = innerWordsFinder(language, counts);
  const joinedIn = compoundsFinder(counts);
  const known = new Map<string, readonly string[]>();
  const aliasesOf = (word: string) => {
    const kept = known.get(word) ?? [...innerWords(word), ...spellingsOf(word, language)];
    known.set(word, kept);
    return kept;
  };
  return (text, names) => {
    const tokens = tokensOf(text).map(({ indexed }) => indexed);
    const written = new Set([...new Set(tokens)].flatMap(wordsOf));
    const present = new Set([...written].map((word) => word.toLowerCase()));
    const unnamed = namesMissingIn(tokens, names);
    const candidates = [...written, ...names.flatMap((name) => wordsOf(plainWriting(name)))].flatMap(
      aliasesOf,
    );
    const missing = [...candidates, ...joinedIn(tokens)]
      .map((alias) => alias.toLowerCase())
      .filter((alias) => !present.has(alias));
    return {
      names: unnamed,
      words: [...new Set([...missing, ...brokenIn(tokens), ...splitIn(text)].sort())],
    };
  };
}

function innerWordsFinder(language: string, counts: WordCounts): (word: string) => string[] {
  if (/^de\b/.test(language)) {
    const nouns = nounsAmong(counts);
    return (word) => lastPartsOf(word, nouns);
  }
  if (/^ko\b/.test(language)) {
    const stems = stemsAmong(counts);
    return (word) => innerWordsOf(word, stems);
  }
  return () => [];
}

/**
 * The spelling without umlauts (`Boesenberg` for `Bösenberg`). No alias is needed for umlauts in a German index, which
 * Pagefind handles itself, nor for accents in any language, which it ignores.
 */
function spellingsOf(word: string, language: string): string[] {
  if (/^de\b/.test(language) && !/[æøåł]/i.test(word)) return [];
  const spelled = transliterated(word);
  return spelled === folded(word) ? [] : [spelled];
}

/** Names that a text does not contain. */
function namesMissingIn(tokens: readonly string[], names: readonly string[]): string[] {
  const said = ` ${tokens.join(' ').toLowerCase()} `;
  const indexed = names.map((name): [string, string] => [
    tokensOf(name)
      .map((one) => one.indexed)
      .join(' '),
    name,
  ]);
  return [...new Map(indexed)].flatMap(([words, name]) =>
    said.includes(` ${words.toLowerCase()} `) ? [] : [name],
  );
}

/** Finds neighbours that another text writes as one word: `projektleiter` for `Projekt Leiter`. */
function compoundsFinder(counts: WordCounts): (tokens: readonly string[]) => string[] {
  const compounds = new Set([...counts.keys()].filter((word) => word.length > 5).map(folded));
  const known = new Map<string, string | undefined>();
  /** The folded form of a token of letters alone. Two of them fold together as each by itself. */
  const lettersOf = (token: string): string | undefined => {
    if (known.has(token)) return known.get(token);
    const letters = /^[\p{L}--\p{Script=Hangul}]*$/v.test(token) ? folded(token) : undefined;
    known.set(token, letters);
    return letters;
  };
  const foldedPair = (token: string, next: string): string => {
    const [one, other] = [lettersOf(token), lettersOf(next)];
    return one === undefined || other === undefined ? folded(token + next) : one + other;
  };
  return (tokens) =>
    tokens.flatMap((token, place) => {
      const next = tokens[place + 1] ?? '';
      if (token.length + next.length <= 5 || /[-,]/.test(token) || /[-,]/.test(next)) return [];
      return compounds.has(foldedPair(token, next)) ? [token + next] : [];
    });
}

/** Words of a token that Pagefind breaks at a digit or a capital (`CO2` in `Klima-CO2`), or drops (`9,4` in `Version-9,4`). */
const brokenIn = (tokens: readonly string[]): string[] =>
  tokens
    .filter((token) => token.includes('-'))
    .flatMap(wordsOf)
    .filter((word) => /\p{L}\p{N}|\p{N}\p{L}|\p{Ll}\p{Lu}|,/u.test(word))
    .map((word) => word.toLowerCase());

/** The numbers on both sides of a space that separates thousands or two numbers: `Halle 5 100 Gäste`. */
const splitIn = (text: string): string[] =>
  // The pattern of a number looks around at every letter, and few texts have such a space.
  mayBeSplit.test(text)
    ? [...text.matchAll(grouped)].flatMap(({ 0: digits, 1: separator }) =>
        separator === ' ' ? digits.split(' ') : [],
      )
    : [];
