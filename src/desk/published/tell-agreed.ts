import type { LocalDesk } from '../backend.ts';
import { tokenHeader } from '../local/token-key.ts';

/**
 * Tells the desk of this machine that somebody has agreed to the removal of these texts, by the paths of their files. A
 * removal that it was not told of is refused there, so a failure needs no words here.
 */
export async function tellAgreed(paths: readonly string[], local: LocalDesk | undefined): Promise<void> {
  if (!local) return;
  await fetch(`${local.address}/agreed`, {
    method: 'POST',
    headers: { ...tokenHeader(), 'Content-Type': 'application/json' },
    body: JSON.stringify({ paths }),
  }).catch(() => undefined);
}
