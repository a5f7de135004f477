import { folded, transliterated, wordsOf } from '../../model/text/folding.ts';
import { lastPartsOf, nounsAmong } from './german-compounds.ts';
import { innerWordsOf, stemsAmong } from './korean-stems.ts';

/** Finds words that readers search a release by although its text does not contain them. */
export type AliasFinder = (text: string, names: readonly string[]) => string[];

/**
 * Makes the finder of aliases for one language, from the words of all its texts. Aliases are parts of German compounds, words
 * within longer Korean words, spellings without umlauts, and the names of topics and organisations.
 */
export function aliasFinder(language: string, texts: Iterable<string>): AliasFinder {
  const counts = new Map<string, number>();
  for (const text of texts) for (const word of wordsOf(text)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const innerWords = innerWordsFinder(language, counts);
  const known = new Map<string, readonly string[]>();
  const aliasesOf = (word: string) => {
    const kept = known.get(word) ?? [...innerWords(word), ...spellingsOf(word, language)];
    known.set(word, kept);
    return kept;
  };
  return (text, names) => {
    const written = new Set(wordsOf(text));
    const present = new Set([...written].map((word) => word.toLowerCase()));
    const named = names.flatMap(wordsOf);
    const candidates = [...written, ...named].flatMap(aliasesOf);
    const missing = [...candidates, ...named]
      .map((alias) => alias.toLowerCase())
      .filter((alias) => !present.has(alias));
    return [...new Set([...missing, ...gluedIn(text)])].sort();
  };
}

function innerWordsFinder(language: string, counts: ReadonlyMap<string, number>): (word: string) => string[] {
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

/** Words that follow another one without a space (`마이크로전자·IT`). Pagefind takes them for one word. */
function gluedIn(text: string): string[] {
  return text.split(/\s+/).flatMap((token) => wordsOf(token.toLowerCase()).slice(1));
}
