import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const programs: Record<string, string[]> = { nginx: ['-v'], caddy: ['version'], rsync: ['--version'] };
const packages = ['nginx-light', 'caddy', 'rsync', 'libnginx-mod-http-brotli-static'];
const command = `apt-get install ${packages.join(' ')}`;

const succeeds = (program: string, parameters: readonly string[]) =>
  spawnSync(program, parameters).status === 0;
const arePresent = () =>
  Object.entries(programs).every(([program, parameters]) => succeeds(program, parameters));

/** How the packages of the system are asked for: as root, or where sudo asks nobody; undefined elsewhere. */
function installer(): string[] | undefined {
  if (!existsSync('/usr/bin/apt-get')) return undefined;
  if (process.getuid?.() === 0) return ['env'];
  return succeeds('sudo', ['-n', 'true']) ? ['sudo', '-n', 'env'] : undefined;
}

/**
 * Whether nginx, Caddy and rsync are there to test publishing with. In CI, on Debian and Ubuntu, they are installed;
 * elsewhere the command to type is printed, since nobody's machine gets a server unasked.
 */
export function serverIsInstalled(): boolean {
  if (arePresent()) return true;
  const [program, ...before] = (process.env['CI'] && installer()) || [];
  if (program) {
    console.log(`Installing the packages of the system: ${packages.join(', ')} …`);
    // At this run level Debian starts no service.
    const quietly = [...before, 'DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1', 'apt-get'];
    const options = { stdio: 'inherit' } as const;
    spawnSync(program, [...quietly, 'update', '-qq'], options);
    spawnSync(program, [...quietly, 'install', '-y', '-qq', '--no-install-recommends', ...packages], options);
    if (arePresent()) return true;
  }
  console.log(
    `Left out: publishing is tested with nginx, Caddy and rsync (on Debian and Ubuntu: sudo ${command}).`,
  );
  return false;
}
