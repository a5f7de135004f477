import { languageName, wordsIn } from '../../i18n/words.ts';
import type { ReleaseRecord } from '../../newsroom/release/record.ts';
import { withMetadata } from '../picture/metadata.ts';
import { type CaptionRow, captionsCsv, captionsText } from './captions.ts';
import type { KitFile } from './manifest.ts';
import { textFile } from './text-file.ts';

/** A picture of a release with its facts in every language as metadata. Undefined when it is no picture. */
export function pictureIn(
  name: string,
  bytes: Uint8Array,
  records: readonly ReleaseRecord[],
): KitFile | undefined {
  const shown = records.flatMap((record) =>
    record.pictures.filter((picture) => picture.name === name).map((picture) => ({ record, picture })),
  );
  const [first] = shown;
  if (!first) return undefined;
  const { picture, record } = first;
  const facts = {
    title: record.title,
    captions: shown.map(({ record: { language }, picture: { caption, alt } }) => ({
      language,
      caption: caption ?? alt,
      alt,
    })),
    credit: picture.credit,
    source: record.issuer.legalName,
    terms: picture.terms,
    termsUrl: picture.termsUrl,
    page: record.url,
  };
  return {
    name: `pictures/${name}`,
    ...withMetadata(bytes, facts),
    mediaType: picture.type,
    role: 'picture',
  };
}

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
