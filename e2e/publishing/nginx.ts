import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nginx } from '../../src/publishing/headers/nginx.ts';
import type { Target } from '../../src/publishing/headers/rules.ts';
import { testFolder } from '../test-folder.ts';
import { freePort, served, type Served } from './served.ts';

/** Where Debian keeps a module, which its package loads in every server but one with settings of its own. */
const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
export const hasBrotli: boolean = existsSync(brotliModule);

/** Serves a folder with nginx and the headers of the product, on this machine alone, until it is stopped. */
export async function serve(root: string, target: Target, settings = ''): Promise<Served> {
  const folder = testFolder();
  const port = await freePort();
  await mkdir(join(folder, 'tmp'));
  const paths = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/tmp;`)
    .join(' ');
  await writeFile(join(folder, 'newsroom.conf'), nginx(target, { brotli: hasBrotli }));
  const file = join(folder, 'nginx.conf');
  await writeFile(
    file,
    `${hasBrotli ? `load_module ${brotliModule};` : ''}
daemon off;
worker_processes 1;
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${paths}
  ${settings}
  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${folder}/newsroom.conf;
  }
}
`,
  );
  // As root its worker would be nobody, who cannot read a temporary folder.
  const user = process.getuid?.() === 0 ? ['-g', 'user root;'] : [];
  const parameters = ['-c', file, '-p', folder, ...user];
  execFileSync('nginx', ['-t', '-q', ...parameters], { stdio: 'pipe' });
  const child = spawn('nginx', parameters, { stdio: 'inherit' });
  return served(child, `http://127.0.0.1:${port}`, folder);
}
