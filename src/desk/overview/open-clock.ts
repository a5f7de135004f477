import type { LocalDesk } from '../backend.ts';
import { tokenHeader } from '../local/token-key.ts';

/**
 * The clock by which the desk says what is public. The desk of one machine asks its server, whose overview and pages say
 * it too; a public desk has only the clock of the browser. So has a browser that is not let in yet.
 */
export async function openClock(local: LocalDesk | undefined): Promise<() => Date> {
  const asked = Date.now();
  const headers = tokenHeader();
  const response = local && (await fetch(`${local.address}/clock`, { headers }).catch(() => undefined));
  const said = response?.ok ? ((await response.json()) as { now: string }).now : undefined;
  return clockFrom(said, asked, Date.now());
}

/** A clock that goes on from an instant that a server said between two readings of the own clock, in milliseconds. */
export function clockFrom(said: string | undefined, asked: number, answered: number): () => Date {
  const ahead = said === undefined ? 0 : Date.parse(said) - (asked + answered) / 2;
  return () => new Date(Date.now() + ahead);
}
