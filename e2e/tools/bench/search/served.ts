import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFile } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { stripTypeScriptTypes } from 'node:module';
import { lookup } from 'mrmime';

/** A file that a browser was given, with the bytes that went over the line. */
export type Sent = { path: string; bytes: number };

/** What the browser runs: our own modules without their types, as the language has them. */
const isOurs = (path: string) => path.startsWith('/src/') && path.endsWith('.ts');

/** Serves a folder as a host does, with Brotli for code and data, and notes what is asked for. */
export async function servedFolder(folder: string): Promise<{ url: string; sent: Sent[]; close(): void }> {
  const sent: Sent[] = [];
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname));
    if (path === '/') return void response.setHeader('Content-Type', 'text/html').end('<html lang="de">');
    if (isOurs(path)) return void sendModule(path, response);
    const isText = /\.(?:js|json|html|txt)$/.test(path);
    readFile(join(folder, path)).then(
      (bytes) => {
        const body = isText ? brotliCompressSync(bytes) : bytes;
        sent.push({ path, bytes: body.length });
        response.writeHead(200, {
          'Content-Type': lookup(path) ?? 'application/octet-stream',
          'Cache-Control': 'max-age=300',
          ...(isText && { 'Content-Encoding': 'br' }),
        });
        response.end(body);
      },
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  return { url: `http://localhost:${port}/`, sent, close: () => server.close() };
}

async function sendModule(path: string, response: ServerResponse): Promise<void> {
  const code = stripTypeScriptTypes(await readFile(path.slice(1), 'utf8'));
  response.setHeader('Content-Type', 'text/javascript').end(code);
}
