import type { Person } from '../schema/person.ts';

/** How to reach a person today: `direct` for links, `text` for historical text without links. */
export type Contact =
  | { kind: 'direct' | 'text'; email?: string | undefined; phone?: string | undefined }
  | { kind: 'left'; successor?: string | undefined };

/**
 * The contact of a person on a day (`yyyy-mm-dd`). Whoever has left has no direct contact any more, in no output;
 * in a demonstration nobody is called by mistake, so numbers are text.
 */
export function contactAt(
  { email, phone, activeUntil, successor }: Pick<Person, 'email' | 'phone' | 'activeUntil' | 'successor'>,
  today: string,
  demo: boolean,
): Contact {
  if (activeUntil && activeUntil < today) return { kind: 'left', successor };
  return { kind: demo ? 'text' : 'direct', email, phone };
}
