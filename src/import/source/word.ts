import { basename, dirname, join } from 'node:path';
import { filesBelow } from '../../files/walk.ts';
import { fileBytes } from './read-file.ts';
import type { Source, SourceItem, UnreadPiece } from './source-item.ts';
import { itemOfHtml } from './text/html-item.ts';
import { documentHtml } from './text/word-html.ts';

export const wordFiles = (folder: string): string[] =>
  filesBelow(folder)
    .filter((path) => /\.docx$/i.test(path) && !basename(path).startsWith('~$'))
    .map((path) => join(folder, path));

/** Word documents, each a release: its first heading is the title, a date before the text its instant. */
export function wordDocuments(path: string, sign: string, files: readonly string[]): Source {
  async function* items(): AsyncGenerator<SourceItem | UnreadPiece> {
    for (const file of files) {
      const place = basename(file);
      try {
        yield await documentItem(await fileBytes(file), place, dirname(file));
      } catch (error) {
        const isBomb = error instanceof RangeError;
        yield {
          unread: {
            code: isBomb ? 'tooLarge' : 'malformed',
            detail: error instanceof Error ? error.message : String(error),
          },
          place,
        };
      }
    }
  }
  return { kind: 'word', sign, name: basename(path), items };
}

/** A Word document as an item. */
export async function documentItem(bytes: Uint8Array, place: string, folder?: string): Promise<SourceItem> {
  const { html, inside } = await documentHtml(bytes, place);
  return { ...itemOfHtml(html, place), folder, top: folder, inside };
}
