import { hasLeft } from '../contact.ts';
import type { Person } from '../../schema/person.ts';

/**
 * The portrait that may be shown of a person, by their facts of a day (`yyyy-mm-dd`). Somebody who has left has none: whoever
 * is no longer in the role does not stand for it with their face.
 */
export const openPortrait = (
  facts: Pick<Person, 'portrait' | 'activeUntil' | 'successor'>,
  today: string,
): Person['portrait'] => (hasLeft(facts, today) ? undefined : facts.portrait);
