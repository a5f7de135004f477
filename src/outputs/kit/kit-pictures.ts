import { languageName, wordsIn } from '../../i18n/words.ts';
import { aiSourceOf } from '../../model/digital-source.ts';
import type { ReleaseRecord } from '../../newsroom/release/record.ts';
import { type CaptionRow, captionsCsv, captionsText } from './captions.ts';
import type { KitFile } from './manifest.ts';
import { textFile } from './text-file.ts';

/** The facts of all pictures, as a table and as text. Empty without pictures. */
export function captionFiles(records: readonly ReleaseRecord[]): KitFile[] {
  const rows = records.flatMap(({ language, pictures }) =>
    pictures.map(({ name, terms, termsUrl, digitalSourceType, ...picture }): CaptionRow => {
      const ai = aiSourceOf(digitalSourceType);
      return {
        ...picture,
        file: `pictures/${name}`,
        language,
        licence: terms,
        licenceUrl: termsUrl,
        digitalSourceType,
        ai: ai && wordsIn(language).picture.ai[ai],
      };
    }),
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
