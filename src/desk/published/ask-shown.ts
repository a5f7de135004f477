import type { LocalDesk } from '../backend.ts';
import { tokenHeader } from '../local/token-key.ts';

/**
 * Asks the desk of this machine in which languages a site has shown a release. Undefined if nobody knows: at a public desk,
 * and without a record of deploys or a shared repository.
 */
export async function askShown(folder: string, local: LocalDesk | undefined): Promise<string[] | undefined> {
  if (!local) return undefined;
  const headers = tokenHeader();
  const response = await fetch(`${local.address}/shown?folder=${encodeURIComponent(folder)}`, {
    headers,
  }).catch(() => undefined);
  return response?.ok ? ((await response.json()) as { languages?: string[] }).languages : undefined;
}
