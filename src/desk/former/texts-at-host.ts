import { originsOf } from '../backend.ts';
import type { DeskSettings } from '../../schema/desk.ts';
import type { TextAt } from './texts-of-version.ts';

/** How a host tells the commit before another one, and a file as a commit has left it. */
type Calls = {
  commit: (sha: string) => string;
  before: (said: unknown) => string | undefined;
  file: (path: string, sha: string) => string;
  accept: string;
};

type Parents = { parents?: readonly { sha?: string }[]; parent_ids?: readonly string[] };

/**
 * The calls of the three kinds of hosts: https://docs.github.com/rest/commits/commits,
 * https://docs.gitlab.com/api/commits/ and https://docs.gitea.com/api/1.24/.
 */
function callsTo(desk: DeskSettings): Calls {
  const { host, repository } = desk;
  const { origin, api } = originsOf(desk);
  const path = (name: string) => name.split('/').map(encodeURIComponent).join('/');
  const before = (said: unknown) => (said as Parents).parents?.[0]?.sha;
  switch (host) {
    case 'github': {
      const root = `${desk.address ? `${api}/api/v3` : api}/repos/${repository}`;
      return {
        commit: (sha) => `${root}/commits/${sha}`,
        before,
        file: (name, sha) => `${root}/contents/${path(name)}?ref=${sha}`,
        accept: 'application/vnd.github.raw+json',
      };
    }
    case 'gitlab': {
      const root = `${origin}/api/v4/projects/${encodeURIComponent(repository)}/repository`;
      return {
        commit: (sha) => `${root}/commits/${sha}`,
        before: (said) => (said as Parents).parent_ids?.[0],
        file: (name, sha) => `${root}/files/${encodeURIComponent(name)}/raw?ref=${sha}`,
        accept: '*/*',
      };
    }
    case 'gitea': {
      const root = `${origin}/api/v1/repos/${repository}`;
      return {
        commit: (sha) => `${root}/git/commits/${sha}`,
        before,
        file: (name, sha) => `${root}/raw/${path(name)}?ref=${sha}`,
        accept: '*/*',
      };
    }
  }
}

/**
 * The texts of some files as a commit at a host has left them, and as they were before it. `token` is that of the person
 * who is signed in. Undefined if the host does not answer: its own page of the commit can still be opened.
 */
export async function textsAtHost(
  desk: DeskSettings,
  token: string,
  { sha, paths }: { sha: string; paths: readonly string[] },
  ask: typeof fetch = fetch,
): Promise<TextAt[] | undefined> {
  const calls = callsTo(desk);
  const asked = (url: string, accept: string) =>
    ask(url, { headers: { Authorization: `Bearer ${token}`, Accept: accept } }).catch(() => undefined);
  const commit = await asked(calls.commit(sha), 'application/json');
  if (!commit?.ok) return undefined;
  const before = calls.before(await commit.json());
  /** Null if the host does not answer, unlike for a file that is not there. */
  const textAt = async (path: string, at: string | undefined): Promise<string | undefined | null> => {
    if (at === undefined) return undefined;
    const response = await asked(calls.file(path, at), calls.accept);
    return response?.ok ? response.text() : response?.status === 404 ? undefined : null;
  };
  const texts = await Promise.all(
    paths.map(async (path) => ({ path, before: await textAt(path, before), now: await textAt(path, sha) })),
  );
  if (texts.some((one) => one.before === null || one.now === null)) return undefined;
  return texts.map(({ path, before: was, now }) => ({
    path,
    ...(typeof was === 'string' && { before: was }),
    ...(typeof now === 'string' && { now }),
  }));
}
