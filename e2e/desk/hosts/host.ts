/** A request to a host, as far as the hosts of the tests look at it. */
export type Asked = {
  method: string;
  /** The path without the root of the API; what is between its slashes may be encoded. */
  path: string;
  query: URLSearchParams;
  body: Record<string, unknown>;
};

/** An answer: JSON, or the bytes of a file. */
export type Said = { status: number; json?: unknown; bytes?: Buffer };

/** The person that a host knows by a token. */
export const editor = { id: 7, login: 'ada', name: 'Ada Anker', email: 'ada@example.org' };

/** The token of that person. Every other one is refused. */
export const goodToken = 'a-token-that-may-write';

/** A host of the tests: the roots of its API, and its answers to somebody whom it knows. */
export type TestHost = {
  /** The settings of a newsroom whose repository is there. */
  settings: object;
  /** The roots at which it answers; the longest one that fits counts. */
  roots: readonly string[];
  answer: (asked: Asked, root: string) => Said;
  /** The answer to a wrong token. */
  refusal: object;
  /** The answer to a change by somebody who may only read. */
  readOnly: Said;
  /** The answer to a change of a protected branch. */
  protectedBranch: Said;
};

export const json = (value: unknown, status = 200): Said => ({ status, json: value });
export const notFound: Said = { status: 404, json: { message: 'Not Found' } };

/** A table of calls: `GET /user`, or `GET /git/trees/*`; what the stars stand for is handed on, decoded. */
export type Calls = Record<string, (asked: Asked, ...parts: string[]) => Said>;

export function called(calls: Calls, asked: Asked): Said {
  for (const [call, answer] of Object.entries(calls)) {
    const [method, pattern = ''] = call.split(' ');
    if (method !== asked.method) continue;
    const source = pattern
      .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
      .replaceAll('**', '(.+)')
      .replace(/(?<!\.)\*/g, '([^/]+)');
    const found = new RegExp(`^${source}$`).exec(asked.path);
    if (found) return answer(asked, ...found.slice(1).map(decodeURIComponent));
  }
  return { status: 404, json: { message: `No such call: ${asked.method} ${asked.path}` } };
}
