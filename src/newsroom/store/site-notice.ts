import { instant, isPreview } from '../../clock.ts';
import { wordsIn } from '../../i18n/words.ts';
import { entities } from './entities.ts';
import { instantInWords } from '../pages/instant-in-words.ts';
import { newsroom } from './newsroom.ts';

/**
 * What a demonstration or a preview says of itself, also to those who see nothing but a feed or a file; nothing for a
 * public newsroom.
 */
export async function siteNotice(language: string): Promise<string[]> {
  const { demo, demoNote, publisher, text, timeZone } = await newsroom();
  const words = wordsIn(language);
  const { legalName } = (await entities()).organisation(publisher, language);
  return [
    ...(isPreview ? [words.preview(instantInWords(language, timeZone, instant().getTime()))] : []),
    ...(demo ? [words.demo(legalName)] : []),
    ...(demo && demoNote ? [text(demoNote, language)] : []),
  ];
}
