import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { wallClock } from '../../../src/clock.ts';
import { runGit } from '../../../src/history/git.ts';
import { flawsOf, notesOf, type Release } from './release-notes.ts';

const here = resolve(import.meta.dirname, '..', '..', '..');

/**
 * `npm run release -- v1.2.0`: refuses a tag that does not agree with the version and the change log, and writes the notes
 * and the archive of a release into the folder `release` of `root`. Nothing is published. Exits with 1 after a refusal.
 */
export async function release([tag = '']: string[], root = here, now = wallClock()): Promise<number> {
  const read = (name: string) => readFileSync(join(root, name), 'utf8');
  const versionIn = (name: string) => (JSON.parse(read(name)) as { version: string }).version;
  const made: Release = {
    tag,
    version: versionIn('package.json'),
    locked: versionIn('package-lock.json'),
    changes: read('CHANGELOG.md'),
  };
  const flaws = flawsOf(made, now.toISOString().slice(0, 10));
  if (flaws.length) {
    console.error(['Nothing is released:', ...flaws].join('\n'));
    return 1;
  }
  const commitOf = async (name: string) =>
    String(await runGit(root, ['rev-parse', `${name}^{commit}`])).trim();
  if ((await commitOf(tag)) !== (await commitOf('HEAD'))) {
    console.error(`Nothing is released: ${tag} is another commit than the one that is checked out.`);
    return 1;
  }
  const name = `depesche-${made.version}`;
  const out = join(root, 'release');
  mkdirSync(out, { recursive: true });
  const archive = join(out, `${name}.tar.gz`);
  await runGit(root, ['archive', '--format=tar.gz', `--prefix=${name}/`, `--output=${archive}`, tag]);
  const repository = process.env['GITHUB_REPOSITORY'];
  const files = repository ? `https://github.com/${repository}/blob/${tag}/` : '';
  writeFileSync(join(out, 'notes.md'), notesOf(made.version, made.changes, files));
  console.log(`release/${name}.tar.gz and release/notes.md are made.`);
  return 0;
}
