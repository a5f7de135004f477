import { languagePattern } from '../../schema/kinds.ts';

/** The language of captions by the name of their file (`tour.de.vtt`); without one, that of the text. */
export function captionsLanguage(name: string, language: string): string {
  const [, written = ''] = /\.([^.]+)\.[^.]+$/.exec(name) ?? [];
  return languagePattern.test(written) ? written : language;
}
