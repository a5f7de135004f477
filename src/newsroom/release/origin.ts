import type { OpenNewsroom } from '../store/newsroom.ts';
import { languageNameIn, wordsIn } from '../../i18n/words.ts';
import { monthInWords } from '../../model/text/dates.ts';
import { missingAt } from '../../model/life/freshness.ts';
import type { ReleaseEntry } from '../store/releases.ts';

/** Where a text comes from, and the role of machines in it, one sentence each. */
export function originOf(
  newsroom: OpenNewsroom,
  { data: { translation, ai, importedFrom } }: ReleaseEntry,
  reader: string,
): string[] {
  const { person } = newsroom.entities;
  const words = wordsIn(reader).life;
  const source = translation ? languageNameIn(translation.of, reader) : '';
  const sentences: string[] = [];
  if (importedFrom) {
    const month = monthInWords(reader, importedFrom.on.slice(0, 7));
    sentences.push(words.takenOver(importedFrom.name, month));
  }
  if (translation?.machine === 'full') sentences.push(words.machineTranslation(source));
  if (translation?.machine === 'assisted') sentences.push(words.assistedTranslation(source));
  if (ai && ai.use !== 'none') {
    const reviewer = ai.reviewedBy === undefined ? undefined : person(ai.reviewedBy, reader).name;
    sentences.push(reviewer === undefined ? words.ai[ai.use] : words.aiReviewed[ai.use](reviewer));
  }
  return sentences;
}

/** Missing changes of a translation's source, in the language of the source. Undefined when it is complete. */
export function behindOf(newsroom: OpenNewsroom, { data }: ReleaseEntry, reader: string) {
  const { translation, folder } = data;
  const source = translation && newsroom.archive.versions(folder).get(translation.of)?.data;
  const missing = source ? missingAt(source, data, newsroom.now) : [];
  if (!source || missing.length === 0) return undefined;
  return {
    sentence: wordsIn(reader).life.behind(languageNameIn(source.language, reader)),
    language: source.language,
    notes: missing.map(({ note }) => note),
  };
}
