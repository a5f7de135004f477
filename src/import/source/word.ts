import { basename, dirname, join } from 'node:path';
import { zipSync } from 'fflate';
import mammoth from 'mammoth';
import { filesBelow } from '../../files/walk.ts';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import { innerWords } from '../convert/html-pieces.ts';
import { readInstant } from '../map/instants.ts';
import { archiveMembers } from './archive.ts';
import { fileBytes } from './read-file.ts';
import type { Source, SourceItem, UnreadPiece } from './source-item.ts';

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

const styles = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Titel'] => h1:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  "p[style-name='Untertitel'] => p.subtitle:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Zitat'] => blockquote > p:fresh",
  'comment-reference => ',
];

/** A Word document as HTML, with its pictures by the address that the text has for them. Comments and deleted words stay out. */
export async function documentHtml(
  bytes: Uint8Array,
  place: string,
): Promise<{ html: string; inside: ReadonlyMap<string, Uint8Array> }> {
  // Mammoth believes the list at the end of an archive, so that it gets one that was made anew.
  const plain = zipSync(Object.fromEntries(archiveMembers(bytes)), { level: 0 });
  const inside = new Map<string, Uint8Array>();
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(plain) },
    {
      styleMap: styles,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async (image) => {
        const address = `${place}#${inside.size + 1}.${image.contentType.split('/')[1] ?? 'png'}`;
        inside.set(address, Buffer.from(await image.readAsArrayBuffer()));
        return { src: address };
      }),
    },
  );
  return { html: value, inside };
}

/** A Word document as an item. */
export async function documentItem(bytes: Uint8Array, place: string, folder?: string): Promise<SourceItem> {
  const { html, inside } = await documentHtml(bytes, place);
  return { ...itemOfHtml(html, place), folder, top: folder, inside };
}

/** The text of one release as HTML: its first heading, or else its first line, is the title; a date near it is its instant. */
export function itemOfHtml(html: string, place: string): SourceItem {
  const tree = fromHtml(html, { fragment: true });
  const blocks = tree.children.filter((child): child is Element => child.type === 'element');
  const heading =
    blocks.find(({ tagName }) => tagName === 'h1') ??
    blocks.find((block) => innerWords(block) && !readInstant(innerWords(block), 'UTC'));
  const date = blocks.slice(0, 5).find((block) => block !== heading && readInstant(innerWords(block), 'UTC'));
  const rest = tree.children.filter((child) => child !== heading && child !== date);
  return {
    item: place,
    place,
    title: heading ? innerWords(heading) : '',
    body: { notation: 'html', text: toHtml(rest) },
    published: date && innerWords(date),
    topics: [],
    tags: [],
    authors: [],
    attachments: [],
    losses: [],
  };
}
