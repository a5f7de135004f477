import type { LocalDesk } from '../backend.ts';
import { tokenHeader } from '../local/token-key.ts';
import { withoutEnd } from '../text/blank-ends.ts';
import type { Delay, ToldDelays } from './delays.ts';

/**
 * Where the text of a file is. `saved` says it of a text (`after`) that is saved; `before` is what stood in its file, if it
 * had one.
 */
export type DelaysNow = {
  read: (source: string) => Promise<Delay | undefined>;
  saved: (before: unknown, after: string) => Delay | undefined;
};

/** Asks the desk of this machine which texts readers cannot have yet. A public desk writes to the shared repository. */
export async function askDelays(local: LocalDesk | undefined): Promise<DelaysNow> {
  const headers = tokenHeader();
  const response = local && (await fetch(`${local.address}/delays`, { headers }).catch(() => undefined));
  const { delays = {}, isShared = false } = response?.ok
    ? ((await response.json()) as Partial<ToldDelays>)
    : {};
  const known = new Map<string, Delay | undefined>();
  const isEmpty = Object.keys(delays).length === 0;
  return {
    read: async (source) => {
      const delay = isEmpty ? undefined : delays[await blobName(source)];
      known.set(keyOf(source), delay);
      return delay;
    },
    saved: (before, after) => {
      if (!isShared) return undefined;
      const isNew = typeof before !== 'string' || known.get(keyOf(before)) === 'here';
      const delay = isNew ? 'here' : 'changed';
      // The next save begins with this text.
      known.set(keyOf(after), delay);
      return delay;
    },
  };
}

/** A text without what a form does not keep of its file. */
const keyOf = (source: string): string => withoutEnd(source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n'));

/** The name that git gives the bytes of a text. */
async function blobName(source: string): Promise<string> {
  const bytes = new TextEncoder().encode(source);
  const head = new TextEncoder().encode(`blob ${bytes.length}\0`);
  const joined = new Uint8Array([...head, ...bytes]);
  const digest = await crypto.subtle.digest('SHA-1', joined);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
