import type { Repository } from '../local/repository.ts';

/**
 * The folders of the releases that a person changed last, by the e-mail address of the commits. Empty without commits.
 */
export async function lastChangedBy({ git, folder }: Repository, email: string): Promise<Set<string>> {
  if (!email) return new Set();
  const releases = [folder, 'releases'].filter(Boolean).join('/');
  const said = await git(['log', '--format=%x00%ae', '--name-only', '--', releases]).catch(() => '');
  const seen = new Set<string>();
  const own = new Set<string>();
  // The newest commit comes first.
  for (const commit of said.split('\0')) {
    const [author = '', ...files] = commit.split('\n');
    for (const file of files) {
      const [name = ''] = file.startsWith(`${releases}/`) ? file.slice(releases.length + 1).split('/') : [];
      if (!name || seen.has(name)) continue;
      seen.add(name);
      if (author.toLowerCase() === email.toLowerCase()) own.add(name);
    }
  }
  return own;
}
