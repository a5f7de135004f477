import type { Arguments, GraphObject } from './graphql.ts';
import type { GitStore } from './git-store.ts';

/** What GitLab answers to a query. */
export function gitlabSchema(store: GitStore): GraphObject {
  const repository: GraphObject = {
    __typename: 'Repository',
    rootRef: 'main',
    tree: ({ ref }: Arguments) => {
      const [last] = store.commits('-1', String(ref));
      return {
        __typename: 'Tree',
        lastCommit: last ? { __typename: 'Commit', sha: last.sha, message: last.message } : null,
        blobs: () => ({
          __typename: 'TreeEntryConnection',
          nodes: store
            .files(String(ref))
            .map(({ path, sha }) => ({ __typename: 'Blob', type: 'blob', path, sha })),
          pageInfo: { __typename: 'PageInfo', endCursor: '', hasNextPage: false },
        }),
      };
    },
    blobs: ({ ref, paths }: Arguments) => ({
      __typename: 'RepositoryBlobConnection',
      nodes: (paths as string[]).flatMap((path) => {
        const sha = store.shaAt(String(ref), path);
        if (!sha) return [];
        const bytes = store.bytes(sha);
        return [
          {
            __typename: 'RepositoryBlob',
            path,
            oid: sha,
            size: String(bytes.length),
            rawTextBlob: bytes.includes(0) ? null : bytes.toString('utf8'),
          },
        ];
      }),
    }),
  };
  return {
    __typename: 'Query',
    project: ({ fullPath }: Arguments) =>
      fullPath === 'verein/newsroom' ? { __typename: 'Project', repository } : null,
  };
}
