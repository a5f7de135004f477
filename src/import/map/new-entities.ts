import { wordsIn } from '../../i18n/words.ts';
import { slugFrom } from '../../model/address/slug.ts';
import { lengthInLetters } from '../../schema/length/text-length.ts';
import type { SourcePerson } from '../source/source-item.ts';
import { comparable, type KnownThings } from './known.ts';

/** A file of an organisation, a person or a topic that this run writes: its data, by its path in the content. */
export type NewSheets = Map<string, Record<string, unknown>>;

function freeId(known: KnownThings, collection: 'topics' | 'organisations' | 'people', name: string): string {
  const base = slugFrom(name).slice(0, 60).replace(/-+$/, '') || collection.replace(/s$/, '');
  let id = base;
  for (let number = 2; known.ids[collection].has(id); number += 1) id = `${base}-${number}`;
  known.ids[collection].add(id);
  return id;
}

/** The id of a topic by its name; a new one is made. Undefined for a name that no topic can have. */
export function topicNamed(
  name: string,
  language: string,
  known: KnownThings,
  sheets: NewSheets,
): { id: string; isNew: boolean } | undefined {
  const key = comparable(name);
  const id = known.topics.get(key);
  if (id !== undefined) return { id, isNew: false };
  const length = lengthInLetters(name);
  if (!key || length < 2 || length > 60) return undefined;
  const made = freeId(known, 'topics', name);
  known.topics.set(key, made);
  sheets.set(`topics/${made}.yaml`, { name: { [language]: name } });
  return { id: made, isNew: true };
}

/** The topic of texts that have none: an existing one of this name, or a new one. */
export const usualTopic = (language: string, known: KnownThings, sheets: NewSheets): string =>
  topicNamed(wordsIn(language).firstTexts.topic, language, known, sheets)?.id ?? 'news';

/** A person of a contact block, by name. A new one works for the organisation, with the role of a media contact. */
export function personOf(
  { name, role: given, phone, email }: SourcePerson,
  organisation: string,
  language: string,
  known: KnownThings,
  sheets: NewSheets,
): { id: string; isNew: boolean } {
  const id = known.people.get(comparable(name));
  if (id !== undefined) return { id, isNew: false };
  const made = freeId(known, 'people', name);
  known.people.set(comparable(name), made);
  const role = { [language]: given ?? wordsIn(language).firstTexts.role };
  sheets.set(`people/${made}.yaml`, {
    name,
    organisation,
    role,
    ...(email && { email }),
    ...(phone && { phone }),
  });
  return { id: made, isNew: true };
}
