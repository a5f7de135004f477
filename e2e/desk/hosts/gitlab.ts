import { gitlabSchema } from './gitlab-schema.ts';
import { graphqlAnswer } from './graphql.ts';
import { type Asked, called, editor, json, notFound, type Said, type TestHost } from './host.ts';
import type { Change, GitStore } from './git-store.ts';
import { type Proposal, Proposals } from './proposals.ts';

const origin = 'https://gitlab.com';
const project = '/projects/verein%2Fnewsroom';
const draft = /^draft:\s*/i;

type Action = {
  action: string;
  file_path: string;
  previous_path?: string;
  content?: string;
  encoding?: string;
  last_commit_id?: string;
};

/** GitLab, as its documentation describes the calls of the CMS: https://docs.gitlab.com/api/rest/ and https://docs.gitlab.com/api/graphql/ */
export function gitlab(store: GitStore): TestHost & { proposals: Proposals } {
  const proposals = new Proposals(store);
  const lastCommitOf = (branch: string, path: string) => store.commits('-1', branch, '--', path)[0]?.sha;
  const merge = (one: Proposal) => ({
    id: 100 + one.number,
    iid: one.number,
    title: one.isDraft ? `Draft: ${one.title}` : one.title,
    draft: one.isDraft,
    state: one.state === 'open' ? 'opened' : one.state,
    detailed_merge_status: one.isDraft ? 'draft_status' : 'mergeable',
    web_url: `${origin}/verein/newsroom/-/merge_requests/${one.number}`,
    source_branch: one.branch,
    sha: store.head(one.branch),
    labels: one.labels,
    author: { id: editor.id, username: editor.login, name: editor.name },
    created_at: one.at,
    updated_at: one.at,
  });
  /** https://docs.gitlab.com/api/commits/#create-a-commit-with-multiple-files-and-actions */
  const commit = ({ body }: Asked): Said => {
    const [branch, start] = [String(body['branch']), body['start_branch']];
    if (start !== undefined && store.exists(branch))
      return json({ message: `A branch called '${branch}' already exists.` }, 400);
    const from = String(start ?? branch);
    const changes: Change[] = [];
    for (const {
      action,
      file_path: path,
      previous_path: old = path,
      content = '',
      encoding,
      last_commit_id: last,
    } of body['actions'] as Action[]) {
      const isThere = store.shaAt(from, old) !== undefined;
      if (action === 'create' && isThere)
        return json({ message: 'A file with this name already exists' }, 400);
      if (action !== 'create' && !isThere)
        return json({ message: "A file with this name doesn't exist" }, 400);
      if (action !== 'create' && last !== undefined && last !== lastCommitOf(from, old))
        return json(
          { message: 'You are attempting to update a file that has changed since you started editing it.' },
          400,
        );
      if (action === 'move') changes.push({ path: old });
      changes.push(
        action === 'delete'
          ? { path }
          : { path, bytes: Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8') },
      );
    }
    const { sha, date } = store.commit(branch, String(body['commit_message']), changes, store.head(from));
    return json({ id: sha, committed_date: date }, 201);
  };
  const calls = {
    'GET /user': () =>
      json({
        id: editor.id,
        username: editor.login,
        name: editor.name,
        email: editor.email,
        avatar_url: '',
        web_url: `${origin}/ada`,
        bot: false,
      }),
    [`GET ${project}/users`]: () => json([{ id: editor.id, username: editor.login }]),
    'GET /avatar': () => json({ avatar_url: '' }),
    [`POST ${project}/repository/commits`]: commit,
    [`GET ${project}/repository/commits`]: ({ query }: Asked) =>
      json(
        store
          .commits('-100', query.get('ref_name') || 'main', '--', query.get('path') ?? '')
          .map(({ sha, name, email, date }) => ({
            id: sha,
            author_name: name,
            author_email: email,
            committed_date: date,
          })),
      ),
    [`GET ${project}/repository/commits/*`]: (_: Asked, sha = '') =>
      json({ id: sha, parent_ids: store.commits('-1', '--skip=1', sha).map((one) => one.sha) }),
    [`GET ${project}/repository/branches/*`]: (_: Asked, branch = '') =>
      store.exists(branch) ? json({ name: branch, commit: { id: store.head(branch) } }) : notFound,
    [`DELETE ${project}/repository/branches/*`]: (_: Asked, branch = ''): Said => {
      if (!store.exists(branch)) return notFound;
      store.remove(branch);
      return { status: 204 };
    },
    [`GET ${project}/repository/files/*/raw`]: ({ query }: Asked, path = ''): Said => {
      const sha = store.shaAt(query.get('ref') ?? 'main', path);
      return sha ? { status: 200, bytes: store.bytes(sha) } : notFound;
    },
    [`GET ${project}/repository/files/*`]: ({ query }: Asked, path = ''): Said => {
      const ref = query.get('ref') ?? 'main';
      const sha = store.shaAt(ref, path);
      return sha
        ? json({
            file_path: path,
            ref,
            blob_id: sha,
            last_commit_id: lastCommitOf(ref, path),
            encoding: 'base64',
            content: store.bytes(sha).toString('base64'),
          })
        : notFound;
    },
    [`GET ${project}/merge_requests`]: ({ query }: Asked) => {
      const [labels, branch] = [query.get('labels'), query.get('source_branch')];
      const found = proposals
        .open()
        .filter(
          (one) =>
            (labels === null || one.labels.includes(labels)) && (branch === null || one.branch === branch),
        );
      return json(found.map(merge));
    },
    [`POST ${project}/merge_requests`]: ({ body }: Asked) => {
      const title = String(body['title']);
      return json(
        merge(
          proposals.add(
            title.replace(draft, ''),
            String(body['source_branch']),
            draft.test(title),
            String(body['labels']).split(','),
          ),
        ),
        201,
      );
    },
    [`GET ${project}/merge_requests/*/diffs`]: (_: Asked, number = '') =>
      json(
        proposals.files(proposals.numbered(number)).map(({ status, path }) => ({
          old_path: path,
          new_path: path,
          new_file: status === 'A',
          deleted_file: status === 'D',
          renamed_file: false,
        })),
      ),
    [`GET ${project}/merge_requests/*`]: (_: Asked, number = '') => json(merge(proposals.numbered(number))),
    [`PUT ${project}/merge_requests/*/merge`]: ({ body }: Asked, number = '') => {
      const one = proposals.numbered(number);
      if (body['sha'] !== undefined && body['sha'] !== store.head(one.branch))
        return json({ message: 'SHA does not match HEAD of source branch' }, 409);
      if (!proposals.merge(one, String(body['merge_commit_message'])))
        return json({ message: '405 Method Not Allowed' }, 405);
      if (body['should_remove_source_branch'] === true) store.remove(one.branch);
      return json(merge(one));
    },
    [`PUT ${project}/merge_requests/*`]: ({ body }: Asked, number = '') => {
      const one = proposals.numbered(number);
      const gone = String(body['remove_labels'] ?? '').split(',');
      const title = String(body['title'] ?? merge(one).title);
      one.labels = [
        ...new Set([
          ...one.labels.filter((label) => !gone.includes(label)),
          ...String(body['add_labels'] ?? '')
            .split(',')
            .filter(Boolean),
        ]),
      ];
      Object.assign(one, {
        title: title.replace(draft, ''),
        isDraft: draft.test(title),
        ...(body['state_event'] === 'close' && { state: 'closed' }),
      });
      return json(merge(one));
    },
  };
  return {
    proposals,
    settings: { host: 'gitlab', repository: 'verein/newsroom' },
    roots: [`${origin}/api/graphql`, `${origin}/api/v4`],
    refusal: { message: '401 Unauthorized' },
    // https://docs.gitlab.com/api/rest/authentication/
    readOnly: json(
      {
        error: 'insufficient_scope',
        error_description: 'The request requires higher privileges than provided by the access token.',
        scope: 'api',
      },
      403,
    ),
    // https://docs.gitlab.com/user/project/repository/branches/protected/
    protectedBranch: json({ message: 'You are not allowed to push into this branch' }, 400),
    answer: (asked, root) =>
      root.endsWith('/graphql')
        ? json(graphqlAnswer(asked.body, { query: gitlabSchema(store) }))
        : called(calls, asked),
  };
}
