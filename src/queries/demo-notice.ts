import { wordsIn } from '../i18n/words.ts';
import { entities } from './entities.ts';
import { newsroom } from './newsroom.ts';

/** What a demonstration says of itself, also to those who see nothing but a feed or a file; otherwise nothing. */
export async function demoNotice(language: string): Promise<string[]> {
  const { demo, demoNote, publisher, text } = await newsroom();
  if (!demo) return [];
  const { legalName } = (await entities()).organisation(publisher, language);
  return [wordsIn(language).demo(legalName), ...(demoNote ? [text(demoNote, language)] : [])];
}
