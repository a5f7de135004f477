import { wordsIn } from '../../i18n/words.ts';
import type { ReleaseRecord } from '../../newsroom/release/record.ts';

/** The terms of use of the text and of each picture, with the credits, in every language of the kit. */
export function licenceText(records: readonly ReleaseRecord[]): string {
  const sections = records.map(({ language, terms, termsUrl, citation, url, pictures }) => {
    const { files: words, colon } = wordsIn(language);
    const lines = pictures.map(
      (picture) =>
        `${words.picture} ${picture.name}${colon} ${[picture.credit, picture.terms, picture.termsUrl].filter(Boolean).join(' · ')}`,
    );
    return [terms, ...(termsUrl ? [termsUrl] : []), `${citation} ${url}`, ...lines].join('\n');
  });
  return `${sections.join('\n\n')}\n`;
}
