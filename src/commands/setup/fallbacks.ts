import { askGit } from '../../history/git.ts';
import { hasWords, wordsIn } from '../../i18n/words.ts';
import { type Answers, problemsOf, type SetupQuestion } from './answers.ts';

/** What a machine knows of whoever sets a newsroom up. */
type Known = { language: string; timeZone: string; name: string; email: string };

/** What stands where nobody has said anything: the deploy refuses it. */
export const openMark = (language: string): string => `${wordsIn(language).firstTexts.placeholder}: …`;

/** What git and the system know, for the terminal's language. */
export async function knownHere(folder: string, language: string): Promise<Known> {
  const ofGit = async (key: string) => String((await askGit(folder, ['config', key])) ?? '').trim();
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
  return { language, timeZone, name: await ofGit('user.name'), email: await ofGit('user.email') };
}

/**
 * What Enter stands for, by question. A guess that cannot be known is marked as a placeholder or is no address, so that the
 * deploy refuses it and `--check` lists it; an empty one leaves the fact out.
 */
export function fallbacksFor(known: Known): Answers {
  const language = hasWords(known.language) ? known.language : 'en';
  const placeholder = openMark(language);
  const fit = (question: SetupQuestion, answer: string, otherwise: string) =>
    answer && !problemsOf(question, answer).length ? answer : otherwise;
  const [, city = ''] = /\/([^/]+)$/.exec(known.timeZone) ?? [];
  return {
    publisher: placeholder,
    url: 'https://press.example.org/',
    languages: language,
    timeZone: fit('timeZone', known.timeZone, 'UTC'),
    place: fit('place', city.replaceAll('_', ' '), placeholder),
    contact: fit('contact', known.name, placeholder),
    email: fit('email', known.email, ''),
    phone: '',
    address: '',
    repository: 'private',
  };
}
