import { execFileSync, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { caddy } from '../../src/publishing/headers/caddy.ts';
import type { Target } from '../../src/publishing/headers/rules.ts';
import { testFolder } from '../test-folder.ts';
import { freePort, served, type Served } from './served.ts';

/** Serves a folder with Caddy and the headers of the product, on this machine alone, until it is stopped. */
export async function serveWithCaddy(root: string, target: Target): Promise<Served> {
  const folder = testFolder();
  const address = `http://127.0.0.1:${await freePort()}`;
  await writeFile(join(folder, 'newsroom.caddy'), caddy(target));
  const file = join(folder, 'Caddyfile');
  await writeFile(
    file,
    `{
  admin off
  auto_https off
}
${address} {
  bind 127.0.0.1
  root * ${root}
  import newsroom.caddy
}
`,
  );
  const parameters = ['--config', file, '--adapter', 'caddyfile'];
  // What it keeps for itself goes with the folder.
  const env = { ...process.env, HOME: folder, XDG_CONFIG_HOME: folder, XDG_DATA_HOME: folder };
  execFileSync('caddy', ['validate', ...parameters], { stdio: 'pipe', env });
  const child = spawn('caddy', ['run', ...parameters], { stdio: 'ignore', env });
  return served(child, address, folder);
}
