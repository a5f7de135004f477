import { type Asked, called, editor, json, notFound, type Said, type TestHost } from './host.ts';
import type { Change, GitStore } from './git-store.ts';

const root = 'https://git.example.org/api/v1';
const repo = '/repos/verein/newsroom';

type Wanted = { operation: string; path: string; sha?: string; from_path?: string; content?: string };

/**
 * Gitea, or Forgejo by its version, as its documentation describes the calls of the CMS: https://docs.gitea.com/api/1.24/
 * and https://codeberg.org/api/swagger.
 */
export function gitea(store: GitStore, version = '1.24.0'): TestHost {
  const fileOf = (path: string) => {
    const sha = store.shaAt('main', path);
    return sha ? { path, sha, encoding: 'base64', content: store.bytes(sha).toString('base64') } : null;
  };
  /** A file that has changed since the editor saw it is refused: `sha` is that of its last version. */
  const change = ({ body }: Asked): Said => {
    const changes: Change[] = [];
    for (const { operation, path, sha, from_path: from, content = '' } of body['files'] as Wanted[]) {
      const present = store.shaAt('main', from ?? path);
      if (operation === 'create' && present)
        return json({ message: `repository file already exists [path: ${path}]` }, 422);
      if (operation !== 'create' && sha !== present)
        return json({ message: `sha does not match [given: ${sha}, expected: ${present}]` }, 422);
      if (from !== undefined) changes.push({ path: from });
      changes.push(operation === 'delete' ? { path } : { path, bytes: Buffer.from(content, 'base64') });
    }
    const { sha, date } = store.commit('main', String(body['message']), changes);
    const files = changes.map(({ path, bytes }) => bytes && { path, sha: store.shaAt('main', path) });
    return json({ commit: { sha, created: date }, files }, 201);
  };
  return {
    settings: { host: 'gitea', repository: 'verein/newsroom', address: 'https://git.example.org/' },
    roots: [root],
    refusal: { message: 'user does not exist [uid: 0, name: ]' },
    readOnly: json({ message: 'user should have a permission to write to this branch' }, 403),
    // https://docs.gitea.com/usage/access-control/protected-branches
    protectedBranch: json({ message: 'Not allowed to push to protected branch main' }, 403),
    answer: (asked) =>
      called(
        {
          'GET /version': () => json({ version }),
          'GET /user': () =>
            json({ id: editor.id, login: editor.login, full_name: editor.name, email: editor.email }),
          'GET /settings/api': () =>
            json({
              default_paging_num: 30,
              max_response_items: 50,
              default_max_blob_size: 10485760,
              default_max_response_size: 104857600,
            }),
          [`GET ${repo}`]: () => json({ default_branch: 'main', permissions: { pull: true, push: true } }),
          [`GET ${repo}/branches/*`]: (_, branch = '') => {
            const [last] = store.commits('-1', branch);
            return last ? json({ commit: { id: last.sha, message: last.message } }) : notFound;
          },
          [`GET ${repo}/git/trees/*`]: (_, at = '') =>
            json({ tree: store.files(at).map((file) => ({ ...file, type: 'blob' })), truncated: false }),
          [`POST ${repo}/file-contents`]: ({ body }) =>
            json(
              (body['files'] as { path?: string }[]).map((file) =>
                fileOf(typeof file === 'string' ? file : (file.path ?? '')),
              ),
            ),
          [`GET ${repo}/git/blobs`]: ({ query }) =>
            json(
              (query.get('shas') ?? '')
                .split(',')
                .map((sha) => ({ sha, encoding: 'base64', content: store.bytes(sha).toString('base64') })),
            ),
          [`GET ${repo}/media/*/**`]: (_, branch = '', path = '') => {
            const sha = store.shaAt(branch, path);
            return sha ? { status: 200, bytes: store.bytes(sha) } : notFound;
          },
          [`GET ${repo}/git/commits/*`]: (_, sha = '') =>
            json({ sha, parents: store.commits('-1', '--skip=1', sha).map((one) => ({ sha: one.sha })) }),
          [`GET ${repo}/raw/**`]: ({ query }, path = '') => {
            const sha = store.shaAt(query.get('ref') ?? 'main', path);
            return sha ? { status: 200, bytes: store.bytes(sha) } : notFound;
          },
          [`GET ${repo}/commits`]: ({ query }) =>
            json(
              store
                .commits('-100', 'main', '--', query.get('path') ?? '')
                .map(({ sha, name, email, date }) => ({
                  sha,
                  created: date,
                  commit: { author: { name, email, date } },
                })),
            ),
          [`POST ${repo}/contents`]: change,
        },
        asked,
      ),
  };
}
