import { githubSchema, nodeId } from './github-schema.ts';
import { graphqlAnswer } from './graphql.ts';
import { type Asked, called, editor, json, notFound, type Said, type TestHost } from './host.ts';
import type { GitStore } from './git-store.ts';
import { type Proposal, Proposals } from './proposals.ts';

const repo = '/repos/verein/newsroom';

/** GitHub, as its documentation describes the calls of the CMS: https://docs.github.com/rest and https://docs.github.com/graphql */
export function github(store: GitStore): TestHost & { proposals: Proposals } {
  const proposals = new Proposals(store);
  const schema = githubSchema(store, proposals);
  const pull = (one: Proposal) => ({
    number: one.number,
    node_id: nodeId(one),
    title: one.title,
    html_url: `https://github.com/verein/newsroom/pull/${one.number}`,
    head: { sha: store.head(one.branch) },
    draft: one.isDraft,
    created_at: one.at,
    updated_at: one.at,
  });
  const labelled = ({ labels }: Proposal) => labels.map((name) => ({ name }));
  const calls = {
    'GET /user': () =>
      json({
        id: editor.id,
        login: editor.login,
        name: editor.name,
        email: editor.email,
        avatar_url: '',
        html_url: 'https://github.com/ada',
      }),
    [`GET ${repo}/collaborators/*`]: (_: Asked, login = ''): Said =>
      login === editor.login ? { status: 204 } : notFound,
    [`GET ${repo}/git/trees/*`]: (_: Asked, at = '') =>
      store.head(at) || at.length === 40
        ? json({
            sha: at,
            tree: store.files(at).map((file) => ({ ...file, type: 'blob', mode: '100644' })),
            truncated: false,
          })
        : notFound,
    [`GET ${repo}/commits/*`]: (_: Asked, sha = '') =>
      json({ sha, parents: store.commits('-1', '--skip=1', sha).map((one) => ({ sha: one.sha })) }),
    [`GET ${repo}/contents/**`]: ({ query }: Asked, path = ''): Said => {
      const sha = store.shaAt(query.get('ref') ?? 'main', path);
      return sha ? { status: 200, bytes: store.bytes(sha) } : notFound;
    },
    [`GET ${repo}/git/blobs/*`]: (_: Asked, sha = ''): Said => ({ status: 200, bytes: store.bytes(sha) }),
    [`POST ${repo}/pulls`]: ({ body }: Asked) =>
      json(pull(proposals.add(String(body['title']), String(body['head']), body['draft'] === true)), 201),
    [`GET ${repo}/pulls/*/files`]: (_: Asked, number = '') =>
      json(
        proposals.files(proposals.numbered(number)).map(({ status, path }) => ({
          filename: path,
          status: { A: 'added', D: 'removed' }[status] ?? 'modified',
        })),
      ),
    [`PATCH ${repo}/pulls/*`]: ({ body }: Asked, number = '') => {
      const one = proposals.numbered(number);
      one.state = body['state'] === 'closed' ? 'closed' : 'open';
      return json(pull(one));
    },
    [`PUT ${repo}/pulls/*/merge`]: ({ body }: Asked, number = '') =>
      proposals.merge(proposals.numbered(number), String(body['commit_title']))
        ? json({ merged: true, sha: store.head('main') })
        : json({ message: 'Pull Request is not mergeable' }, 405),
    [`GET ${repo}/issues/*`]: (_: Asked, number = '') =>
      json({ number: Number(number), labels: labelled(proposals.numbered(number)) }),
    [`PATCH ${repo}/issues/*`]: ({ body }: Asked, number = '') => {
      const one = proposals.numbered(number);
      one.labels = body['labels'] as string[];
      return json({ number: one.number, labels: labelled(one) });
    },
    [`POST ${repo}/issues/*/labels`]: ({ body }: Asked, number = '') => {
      const one = proposals.numbered(number);
      one.labels.push(...(body['labels'] as string[]));
      return json(labelled(one));
    },
    [`DELETE ${repo}/git/refs/heads/**`]: (_: Asked, branch = ''): Said => {
      store.remove(branch);
      return { status: 204 };
    },
  };
  return {
    proposals,
    settings: { host: 'github', repository: 'verein/newsroom' },
    roots: ['https://api.github.com/graphql', 'https://api.github.com'],
    refusal: { message: 'Bad credentials', documentation_url: 'https://docs.github.com/rest', status: '401' },
    // GraphQL refuses with 200 and a type.
    readOnly: json({
      data: null,
      errors: [{ type: 'FORBIDDEN', message: 'Resource not accessible by personal access token' }],
    }),
    // https://docs.github.com/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets
    protectedBranch: json({
      data: { createCommitOnBranch: null },
      errors: [
        {
          type: 'UNPROCESSABLE',
          path: ['createCommitOnBranch'],
          message: 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n',
        },
      ],
    }),
    answer: (asked, root) =>
      root.endsWith('/graphql') ? json(graphqlAnswer(asked.body, schema)) : called(calls, asked),
  };
}
