import type { Person } from '../schema/person.ts';

/** Contact details of a person today: `direct` for links, `text` for historical text without links. */
export type Contact =
  | { kind: 'direct' | 'text'; email?: string | undefined; phone?: string | undefined }
  | { kind: 'left'; successor?: string | undefined };

type Leaving = Pick<Person, 'activeUntil' | 'successor'>;

/** Whether a person has left on a day (`yyyy-mm-dd`); the last day in a role still counts. */
export const hasLeft = ({ activeUntil }: Leaving, today: string): boolean =>
  activeUntil !== undefined && activeUntil < today;

/**
 * The contact of a person on a day (`yyyy-mm-dd`). A person who has left has no direct contact in any output. In a
 * demonstration numbers are text, so that nobody calls by mistake. `personOf` finds successors.
 */
export function contactAt(
  person: Leaving & Pick<Person, 'email' | 'phone'>,
  today: string,
  demo: boolean,
  personOf: (id: string) => Leaving | undefined,
): Contact {
  if (hasLeft(person, today)) return { kind: 'left', successor: successorAt(person, today, personOf) };
  return { kind: demo ? 'text' : 'direct', email: person.email, phone: person.phone };
}

/** The first successor who has not left. Follows the chain of successors. */
export function successorAt(
  { successor }: Leaving,
  today: string,
  personOf: (id: string) => Leaving | undefined,
): string | undefined {
  const asked = new Set<string>();
  let id = successor;
  while (id !== undefined && !asked.has(id)) {
    asked.add(id);
    const next = personOf(id);
    if (!next) return undefined;
    if (!hasLeft(next, today)) return id;
    id = next.successor;
  }
  return undefined;
}
