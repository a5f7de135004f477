import type { Person } from '../../schema/person.ts';
import { hasLeft } from '../contact.ts';

/** The public topics on which somebody may be called on a day (`yyyy-mm-dd`). None for somebody who has left. */
export const topicsOfSpeaker = (
  person: Pick<Person, 'speaksAbout' | 'activeUntil' | 'successor'>,
  topics: { has(id: string): boolean },
  today: string,
): string[] => (hasLeft(person, today) ? [] : person.speaksAbout.filter((id) => topics.has(id)));
