import type { DeskData } from '../desk-page.ts';
import { tokenHeader } from '../local/token-key.ts';
import { textsAtHost } from './texts-at-host.ts';
import type { TextAt } from './texts-of-version.ts';

/** A commit, and the files of an entry. */
export type AskedVersion = { sha: string; paths: readonly string[] };

/** Asks the server of this machine, or the host of the newsroom, for the texts of a version. Undefined without an answer. */
export async function askForTexts(
  asked: AskedVersion,
  { local, settings: { desk } }: Pick<DeskData, 'local' | 'settings'>,
): Promise<TextAt[] | undefined> {
  if (local) {
    const query = new URLSearchParams([
      ['sha', asked.sha],
      ...asked.paths.map((path): [string, string] => ['path', path]),
    ]);
    const headers = tokenHeader();
    const response = await fetch(`${local.address}/former?${query}`, { headers }).catch(() => undefined);
    return response?.ok ? ((await response.json()) as TextAt[]) : undefined;
  }
  // The CMS keeps the token of who is signed in.
  const { token } = JSON.parse(localStorage.getItem('sveltia-cms.user') ?? '{}') as { token?: string };
  return desk && token ? textsAtHost(desk, token, asked) : undefined;
}
