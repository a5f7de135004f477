import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const programs: Record<string, string[]> = { nginx: ['-v'], rsync: ['--version'] };
const packages = ['nginx-light', 'rsync', 'libnginx-mod-http-brotli-static'];
const command = `apt-get install ${packages.join(' ')}`;

const arePresent = () =>
  Object.entries(programs).every(([name, parameters]) => spawnSync(name, parameters).status === 0);

/**
 * Whether nginx and rsync are there to test publishing with. In CI, as root on Debian, they are installed; elsewhere
 * the command to type is printed, since a server belongs on nobody's desk unasked.
 */
export function serverIsInstalled(): boolean {
  if (arePresent()) return true;
  if (process.env['CI'] && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    console.log(`Installing the packages of the system: ${packages.join(', ')} …`);
    // At this run level Debian starts no service.
    const options = {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
    } as const;
    spawnSync('apt-get', ['update', '-qq'], options);
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], options);
    if (arePresent()) return true;
  }
  console.log(`Left out: publishing is tested with nginx and rsync (on Debian and Ubuntu: sudo ${command}).`);
  return false;
}
