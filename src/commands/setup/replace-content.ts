import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** What a content folder consists of; whatever else lies there (a repository of its own, a README) is not ours. */
export const parts = ['newsroom.yaml', 'organisations', 'people', 'topics', 'pages', 'releases'];

/**
 * Puts the parts of a new content in the place of the former ones, which end in `former`. Only renames, one right after
 * the other; when one fails, all that was moved goes back.
 */
export function exchangeContent(content: string, fresh: string, former: string): void {
  mkdirSync(former, { recursive: true });
  const moved: [from: string, to: string][] = [];
  const move = (from: string, to: string) => {
    if (!existsSync(from)) return;
    renameSync(from, to);
    moved.push([from, to]);
  };
  try {
    for (const part of parts) {
      move(join(content, part), join(former, part));
      move(join(fresh, part), join(content, part));
    }
  } catch (error) {
    for (const [from, to] of moved.reverse()) renameSync(to, from);
    throw error;
  }
}
