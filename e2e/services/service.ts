import { createServer, type IncomingMessage } from 'node:http';
import type { TestContext } from 'node:test';

/** A request as a service sees it. */
export type Asked = {
  method: string;
  path: string;
  query: URLSearchParams;
  headers: IncomingMessage['headers'];
  body: Buffer;
  json: () => Record<string, unknown>;
};

/** An answer in JSON. `isLost` is one that never arrives: what was asked for is done, and nobody learns it. */
export type Answered = {
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  isLost?: boolean;
};

/** A service on this machine that answers as the documentation of one on the net says. Returns its address. */
export async function serviceOf(
  t: TestContext,
  answer: (asked: Asked) => Answered | Promise<Answered>,
): Promise<string> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
      const body = Buffer.concat(chunks);
      const asked = {
        method: request.method ?? '',
        path: pathname,
        query: searchParams,
        headers: request.headers,
        body,
        json: () => JSON.parse(body.toString() || '{}') as Record<string, unknown>,
      };
      void Promise.resolve(answer(asked)).then(({ status = 200, headers, body: said, isLost }) => {
        if (isLost) return request.socket.destroy();
        response.writeHead(status, { 'Content-Type': 'application/json', ...headers });
        return response.end(JSON.stringify(said));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const address = server.address();
  return `http://127.0.0.1:${typeof address === 'object' ? (address?.port ?? 0) : 0}`;
}
