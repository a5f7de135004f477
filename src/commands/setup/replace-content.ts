import { existsSync, mkdirSync, renameSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';

/** The parts of a content folder. Other files in it (a repository, a README) are not touched. */
export const parts = [
  'newsroom.yaml',
  'brand.yaml',
  'brand',
  'words',
  'organisations',
  'people',
  'topics',
  'places',
  'facts',
  'events',
  'pages',
  'releases',
];

/**
 * Replaces the parts of the content by new ones and moves the old ones to `former`. All steps are renames. When one
 * fails, all are undone.
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
    rmdirSync(former);
    throw error;
  }
}
