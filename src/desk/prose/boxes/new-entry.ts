import { languageNameIn } from '../../../i18n/words.ts';
import type { Addable } from '../../form/added-entries.ts';
import type { Choice, Host } from '../host.ts';
import { askFor, type Question } from '../toolbar/ask.ts';
import { wholeAddress } from '../toolbar/link-dialogs.ts';

/**
 * Asks for an entry of a collection and adds it, which is then saved with the text. `questions` are named by the key
 * paths of its form (`role.de`). The result is nothing when somebody has changed their mind.
 */
export async function askForEntry(
  place: HTMLElement,
  host: Host,
  collection: Addable,
  title: string,
  questions: readonly Question[],
): Promise<Choice | undefined> {
  let added: Choice | undefined;
  await askFor(place, title, questions, host, {
    accept: async (answers) => {
      const whole = questions.map(({ name, type }): [string, string] => {
        const value = answers[name] ?? '';
        return [name, type === 'url' ? wholeAddress(value) : value];
      });
      const given = Object.fromEntries(whole.filter(([, value]) => value !== ''));
      const id = await host.addEntry(collection, given);
      const name = given['name'] ?? given[`name.${host.language}`] ?? given[`name.${host.languages[0]}`];
      if (id !== undefined) added = { id, name: name ?? id };
    },
  });
  return added;
}

/** The question for a text that has a line in each language: in the first of the newsroom, and in that of the text. */
export function inLanguages({ languages, language, desk }: Host, name: string, label: string): Question[] {
  const [first = language] = languages;
  const asked = [...new Set([first, language])];
  return asked.map((one) => ({
    name: `${name}.${one}`,
    label: asked.length > 1 ? `${label} (${languageNameIn(one, desk)})` : label,
    value: '',
    required: one === first,
  }));
}
