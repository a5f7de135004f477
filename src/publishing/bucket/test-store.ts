import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { TestContext } from 'node:test';
import { storeOf } from './store.ts';

/** A store of which `answer` stands for the other side, for the time of a test. */
export async function storeAnsweredBy(
  t: TestContext,
  secretAccessKey: string,
  answer: (request: IncomingMessage, response: ServerResponse) => void,
): Promise<ReturnType<typeof storeOf>> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  t.after(() => server.close());
  const address = server.address();
  if (typeof address !== 'object' || !address) throw new Error('The store has no port.');
  return storeOf({
    endpoint: `http://127.0.0.1:${address.port}`,
    name: 'newsroom',
    region: 'eu-central-1',
    accessKeyId: 'AKIAIOSFODNN7EXAMPLE',
    secretAccessKey,
  });
}
