import { join, resolve } from 'node:path';
import { runNode } from './running/program.ts';

/** Where the fictional newsroom lies, with its cache and its site. A build may not write outside of the repository. */
const folder = resolve('.showcase');

/**
 * `npm start -- showcase`: writes the fictional newsroom with a brand of its own, builds it and serves it. The content of
 * this repository stays as it is. Every module asks for the content folder once, so the rest runs in processes of its own.
 */
export async function showcase([, ...parameters]: string[]): Promise<number> {
  const content = join(folder, 'content');
  const written = await runNode(['e2e/tools/main.ts', 'showcase', content]);
  if (written !== 0) return written;
  return runNode(['src/commands/main.ts', 'start', ...parameters], {
    CONTENT_DIR: content,
    NEWSROOM_CACHE: join(folder, 'cache'),
    NEWSROOM_OUT: join(folder, 'site'),
  });
}
