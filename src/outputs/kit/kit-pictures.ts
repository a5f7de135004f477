import { languageName, wordsIn } from '../../i18n/words.ts';
import type { ReleaseRecord } from '../../newsroom/release/record.ts';
import { type CaptionRow, captionsCsv, captionsText } from './captions.ts';
import type { KitFile } from './manifest.ts';
import { textFile } from './text-file.ts';

/** The facts of all pictures, as a table and as text. Empty without pictures. */
export function captionFiles(records: readonly ReleaseRecord[]): KitFile[] {
  const rows = records.flatMap(({ language, pictures }) =>
    pictures.map(({ name, caption, alt, credit, terms, width, height }): CaptionRow => ({
      file: `pictures/${name}`,
      language,
      caption,
      alt,
      credit,
      licence: terms,
      width,
      height,
    })),
  );
  if (rows.length === 0) return [];
  const language = rows[0]?.language ?? '';
  const { files, colon } = wordsIn(language);
  const words = { ...files, colon, licence: files.terms, language: languageName };
  return [
    textFile('captions.csv', captionsCsv(rows, language), 'captions'),
    textFile('captions.txt', `${captionsText(rows, words)}\n`, 'captions'),
  ];
}
