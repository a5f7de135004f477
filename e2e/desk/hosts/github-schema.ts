import type { Arguments, GraphObject } from './graphql.ts';
import { editor } from './host.ts';
import type { GitStore, StoredCommit } from './git-store.ts';
import type { Proposal, Proposals } from './proposals.ts';

/** The id of a proposal in queries. */
export const nodeId = ({ number }: Proposal): string => `PR_${number}`;

type CommitInput = {
  branch: { branchName: string };
  expectedHeadOid: string;
  message: { headline: string };
  fileChanges: { additions?: { path: string; contents: string }[]; deletions?: { path: string }[] };
};

/** What GitHub answers to a query or mutation. */
export function githubSchema(store: GitStore, proposals: Proposals): Record<string, GraphObject> {
  const blobOf = (sha: string | undefined): GraphObject | null => {
    if (!sha) return null;
    const bytes = store.bytes(sha);
    const isBinary = bytes.includes(0);
    return {
      __typename: 'Blob',
      oid: sha,
      byteSize: bytes.length,
      isBinary,
      isTruncated: false,
      text: isBinary ? null : bytes.toString('utf8'),
    };
  };
  const commitOf = (branch: string, { sha, message, name, email, date }: StoredCommit): GraphObject => ({
    __typename: 'Commit',
    oid: sha,
    message,
    committedDate: date,
    author: {
      __typename: 'GitActor',
      name,
      email,
      avatarUrl: '',
      user: { __typename: 'User', login: editor.login, databaseId: editor.id },
    },
    history: ({ path, first }: Arguments) => ({
      __typename: 'CommitHistoryConnection',
      nodes: store
        .commits(`-${String(first)}`, branch, ...(path ? ['--', String(path)] : []))
        .map((one) => commitOf(branch, one)),
    }),
    file: ({ path }: Arguments) => ({ __typename: 'TreeEntry', oid: store.shaAt(branch, String(path)) }),
  });
  const refOf = (name: string): GraphObject | null => {
    const [last] = store.exists(name) ? store.commits('-1', name) : [];
    return last ? { __typename: 'Ref', name, target: commitOf(name, last) } : null;
  };
  const pullOf = (one: Proposal): GraphObject => ({
    __typename: 'PullRequest',
    id: nodeId(one),
    number: one.number,
    title: one.title,
    url: `https://github.com/verein/newsroom/pull/${one.number}`,
    isDraft: one.isDraft,
    state: one.state.toUpperCase(),
    isCrossRepository: false,
    createdAt: one.at,
    updatedAt: one.at,
    headRefName: one.branch,
    headRefOid: store.head(one.branch),
    author: {
      __typename: 'User',
      login: editor.login,
      avatarUrl: '',
      name: editor.name,
      email: editor.email,
      databaseId: editor.id,
    },
    labels: () => ({
      __typename: 'LabelConnection',
      nodes: one.labels.map((name) => ({ __typename: 'Label', name })),
    }),
    files: () => ({
      __typename: 'PullRequestChangedFileConnection',
      nodes: proposals.files(one).map(({ status, path }) => ({
        __typename: 'PullRequestChangedFile',
        path,
        changeType: { A: 'ADDED', D: 'DELETED' }[status] ?? 'MODIFIED',
      })),
    }),
  });
  const repository: GraphObject = {
    __typename: 'Repository',
    id: 'R_1',
    defaultBranchRef: { __typename: 'Ref', name: 'main' },
    ref: ({ qualifiedName }: Arguments) => refOf(String(qualifiedName)),
    object: ({ oid, expression }: Arguments) => {
      if (expression === undefined) return blobOf(String(oid));
      const [branch = '', ...path] = String(expression).split(':');
      return blobOf(store.shaAt(branch, path.join(':')));
    },
    pullRequests: ({ labels, headRefName }: Arguments) => {
      const found = proposals
        .open()
        .filter((one) => headRefName === undefined || one.branch === headRefName)
        .filter(
          (one) => labels === undefined || one.labels.some((label) => (labels as string[]).includes(label)),
        );
      return { __typename: 'PullRequestConnection', totalCount: found.length, nodes: found.map(pullOf) };
    },
  };
  const asDraft =
    (isDraft: boolean) =>
    ({ input }: Arguments) => {
      const one = proposals.all.find(
        (proposal) => nodeId(proposal) === (input as { pullRequestId: string }).pullRequestId,
      );
      if (!one) throw new Error('Could not resolve to a node');
      one.isDraft = isDraft;
      return { __typename: 'Payload', pullRequest: pullOf(one) };
    };
  return {
    query: {
      __typename: 'Query',
      repository: ({ owner, name }: Arguments) =>
        `${String(owner)}/${String(name)}` === 'verein/newsroom' ? repository : null,
    },
    mutation: {
      __typename: 'Mutation',
      createRef: ({ input }: Arguments) => {
        const { name, oid } = input as { name: string; oid: string };
        const branch = name.replace('refs/heads/', '');
        if (store.exists(branch)) throw new Error(`A ref named "${name}" already exists in the repository.`);
        store.begin(branch, oid);
        return { __typename: 'Payload', ref: { __typename: 'Ref', name: branch } };
      },
      createCommitOnBranch: ({ input }: Arguments) => {
        const {
          branch: { branchName },
          expectedHeadOid,
          message,
          fileChanges,
        } = input as CommitInput;
        const head = store.head(branchName);
        if (head !== expectedHeadOid)
          throw new Error(
            `Expected branch to point to "${expectedHeadOid}" but it points to "${head}". Pull and try again.`,
          );
        const made = store.commit(branchName, message.headline, [
          ...(fileChanges.deletions ?? []).map(({ path }) => ({ path })),
          ...(fileChanges.additions ?? []).map(({ path, contents }) => ({
            path,
            bytes: Buffer.from(contents, 'base64'),
          })),
        ]);
        return { __typename: 'Payload', commit: commitOf(branchName, made) };
      },
      markPullRequestReadyForReview: asDraft(false),
      convertPullRequestToDraft: asDraft(true),
    },
  };
}
