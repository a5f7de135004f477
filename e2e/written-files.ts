import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { DeskCollection } from '../src/i18n/shapes/desk.ts';

const root = join(import.meta.dirname, '..');

/** A file of the real content or of the fictional newsroom, with the collection it belongs to. */
export type WrittenFile = { path: string; name: DeskCollection; text: string };

/** Every text that anybody has written by hand: what the desk has to give back as it was. */
export const writtenFiles: readonly WrittenFile[] = ['content', 'e2e/newsroom/special'].flatMap((folder) =>
  globSync('**/*.{mdx,yaml}', { cwd: join(root, folder) }).map((path) => {
    const name = (path.includes('/') ? path.split('/')[0] : 'newsroom') as DeskCollection;
    const file = join(root, folder, path);
    return { path: relative(root, file), name, text: readFileSync(file, 'utf8') };
  }),
);
