import { execFile } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { observe } from '../full/observatory.ts';
import { serve } from '../publishing/nginx.ts';
import { sites } from '../sites.ts';
import { serverIsInstalled } from './servers.ts';

/** A service with databases of its own, of which only the rules are wanted: it is not among the dependencies. */
const observatory = '@mdn/mdn-http-observatory';
const version = '1.4.8';

/** The grade of the headers behind nginx by Mozilla's rules; 0 when every kind of page has the best. */
export async function headerGrades(kinds: readonly string[]): Promise<number> {
  if (!serverIsInstalled()) return process.env['CI'] ? 1 : 0;
  const place = resolve('.sites', 'observatory');
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'package.json'), '{}');
  const parameters = ['install', '--ignore-scripts', '--no-save', '--no-audit', `${observatory}@${version}`];
  await promisify(execFile)('npm', parameters, { cwd: place });
  const folder = join(place, 'node_modules', observatory);
  // The list of hosts that browsers know from the start, which its install script would fetch; it only adds points.
  await writeFile(join(folder, 'conf', 'hsts-preload.json'), '{}');
  const server = await serve(sites.fictional.out, { base: '/' });
  let failed = 0;
  for (const path of kinds) {
    const { grade, score, failed: rules } = await observe(folder, `${server.address}/${path}`);
    const isGood = grade === 'A+' && !rules.length;
    if (!isGood) failed += 1;
    console.log(`${isGood ? '✔' : '✖'} /${path}: ${grade} (${score}) ${rules.join(', ')}`);
  }
  await server.stop();
  return failed;
}
