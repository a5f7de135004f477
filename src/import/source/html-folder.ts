import { basename, dirname, join, relative } from 'node:path';
import { filesBelow } from '../../files/walk.ts';
import { htmlPage } from './html-page.ts';
import { textOfFile } from './read-file.ts';
import type { Source, SourceItem, UnreadPiece } from './source-item.ts';

export const htmlFiles = (folder: string): string[] =>
  filesBelow(folder)
    .filter((path) => /\.x?html?$/i.test(path))
    .map((path) => join(folder, path));

/** Pages of a site as files, as a mirror of it has them. A page without a date is none of its releases. */
export function htmlFolder(folder: string, sign: string, files = htmlFiles(folder)): Source {
  async function* items(): AsyncGenerator<SourceItem | UnreadPiece> {
    for (const path of files) {
      const place = relative(dirname(folder), path).replaceAll('\\', '/');
      try {
        const item = htmlPage(await textOfFile(path), place, undefined);
        yield { ...item, folder: dirname(path), top: folder };
      } catch (error) {
        yield {
          unread: { code: 'malformed', detail: error instanceof Error ? error.message : String(error) },
          place,
        };
      }
    }
  }
  return { kind: 'html', sign, name: basename(folder), items };
}
