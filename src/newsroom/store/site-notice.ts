import { wordsIn } from '../../i18n/words.ts';
import { instantInWords } from '../../model/text/instant-in-words.ts';
import type { OpenNewsroom } from './newsroom.ts';

/**
 * The notice of a demonstration or a preview, for readers of a single feed or file too. Empty for a public newsroom.
 */
export function siteNotice(newsroom: OpenNewsroom, language: string): string[] {
  const { demo, demoNote, publisher, text, timeZone } = newsroom;
  const words = wordsIn(language);
  const { legalName } = newsroom.entities.organisation(publisher, language);
  return [
    ...(newsroom.isPreview
      ? [words.preview(instantInWords(language, timeZone, newsroom.now.getTime()))]
      : []),
    ...(demo ? [words.demo(legalName)] : []),
    ...(demo && demoNote ? [text(demoNote, language)] : []),
  ];
}
