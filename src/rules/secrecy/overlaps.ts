import { wordsIn } from '../../i18n/words.ts';
import { measuresIn } from '../../model/letters/measures.ts';
import { ComparedLetters } from '../../model/letters/letters.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { sayingFiles, type SayingFile } from './files.ts';
import { PhraseIndex } from './phrase-index.ts';
import { measuresOf, type HeldMeasure, type SecretOwner, type TellingPhrase, phrasesOf } from './phrases.ts';
import type { Saying } from './sayings.ts';

export type Secret = TellingPhrase | HeldMeasure;

/** Words of a held-back file in a public one that does not tell it. */
export type Overlap = {
  secret: Secret;
  owner: SecretOwner;
  file: SayingFile;
  saying: Saying;
  /** The number of the letter in `saying` at which they begin, or the offset of a measure. */
  at: { letter: number } | { offset: number };
};

/** The search of a manuscript. The check asks twice: for the history of the files, and for the faults. */
const searched = new WeakMap<Manuscript, { at: number; overlaps: Overlap[] }>();

/** All words of held-back files in public ones at `now`, without what the interface says as well. */
export function overlapsIn(manuscript: Manuscript, now: Date): Overlap[] {
  const last = searched.get(manuscript);
  if (last?.at === now.getTime()) return last.overlaps;
  const overlaps = search(sayingFiles(manuscript, now), manuscript.newsroom.facts?.languages ?? []);
  searched.set(manuscript, { at: now.getTime(), overlaps });
  return overlaps;
}

function search(files: readonly SayingFile[], languages: readonly string[]): Overlap[] {
  const letters = new ComparedLetters();
  const phrases: TellingPhrase[] = [];
  const measures = new Map<string, HeldMeasure[]>();
  for (const { held, written, folders } of files) {
    const file = { file: written.file, folders };
    for (const saying of held) {
      const owner: SecretOwner =
        saying.folder === undefined ? file : { ...file, folders: [saying.folder, ...folders] };
      phrases.push(...phrasesOf(saying, owner, letters));
      for (const measure of measuresOf(saying, owner)) {
        const same = measures.get(measure.value) ?? [];
        if (!same.some((one) => one.owner === owner)) measures.set(measure.value, [...same, measure]);
      }
    }
  }
  if (!phrases.length && !measures.size) return [];
  const index = new PhraseIndex(phrases);
  letters.clear();
  for (const language of languages) for (const words of stringsIn(wordsIn(language))) letters.add(words);
  const known = new Set(index.in(letters).map(({ phrase }) => phrase));
  return files.flatMap((file) => {
    if (!file.open.length) return [];
    const begins: number[] = [];
    letters.clear();
    for (const { text } of file.open) {
      begins.push(letters.length);
      letters.add(text);
    }
    const inWords = index.in(letters).flatMap(({ phrase, at }): Overlap[] => {
      if (known.has(phrase) || mayTell(file, phrase.owner)) return [];
      const number = begins.findLastIndex((begin) => begin <= at);
      const saying = file.open[number];
      const letter = at - (begins[number] ?? 0);
      return saying ? [{ secret: phrase, owner: phrase.owner, file, saying, at: { letter } }] : [];
    });
    if (!measures.size) return inWords;
    const inMeasures = file.open.flatMap((saying) =>
      measuresIn(saying.text).flatMap(({ value, index: offset }) =>
        (measures.get(value) ?? []).flatMap((secret): Overlap[] =>
          mayTell(file, secret.owner) ? [] : [{ secret, owner: secret.owner, file, saying, at: { offset } }],
        ),
      ),
    );
    return [...inWords, ...inMeasures];
  });
}

/** Whether a file may have the words of another: its own, those of another language of its release, those it tells. */
const mayTell = ({ written, folder, tells = [] }: SayingFile, owner: SecretOwner): boolean =>
  written.file === owner.file ||
  (folder !== undefined && owner.folders.includes(folder)) ||
  owner.folders.some((one) => tells.includes(one));

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
