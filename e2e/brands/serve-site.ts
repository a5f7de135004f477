import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { lookup } from 'mrmime';

/** Serves the files of a built site on a free port: its address without a slash at the end, and what ends it. */
export function serveSite(site: string): { address: string; close: () => void } {
  const server = createServer((request, response) => {
    const path = join(site, decodeURI(new URL(request.url ?? '/', 'http://x').pathname));
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path;
    if (!existsSync(file)) return response.writeHead(404).end();
    return response.writeHead(200, { 'Content-Type': lookup(file) ?? 'text/plain' }).end(readFileSync(file));
  }).listen(0);
  const bound = server.address();
  const port = typeof bound === 'object' ? bound?.port : undefined;
  return { address: `http://localhost:${port}`, close: () => void server.close() };
}
