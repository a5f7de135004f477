import { basename, dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import mammoth from 'mammoth';
import { filesBelow } from '../../files/walk.ts';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import type { Element } from 'hast';
import { innerWords } from '../convert/html-pieces.ts';
import { readInstant } from '../map/instants.ts';
import { fileBytes } from './read-file.ts';
import type { Source, SourceItem, UnreadPiece } from './source-item.ts';

/** What a document may hold when it is unpacked, in bytes, and in how many files: a bomb unpacks to far more. */
const mostUnpacked = 200 * 2 ** 20;
const mostFiles = 5000;

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

/** @throws RangeError when a document would unpack to too much, Error when it is none */
export function unpackedSize(bytes: Uint8Array, most = mostUnpacked): number {
  let [size, count] = [0, 0];
  unzipSync(bytes, {
    filter: ({ originalSize }) => {
      size += originalSize;
      count += 1;
      if (size > most || count > mostFiles) throw new RangeError(`${size} > ${most} bytes`);
      return false;
    },
  });
  return size;
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

/** A Word document as an item. Comments and deleted words are no text of it. */
export async function documentItem(bytes: Uint8Array, place: string, folder?: string): Promise<SourceItem> {
  unpackedSize(bytes);
  const images: { address: string; bytes: Buffer }[] = [];
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: styles,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(async (image) => {
        const address = `${place}#${images.length + 1}.${image.contentType.split('/')[1] ?? 'png'}`;
        images.push({ address, bytes: Buffer.from(await image.readAsArrayBuffer()) });
        return { src: address };
      }),
    },
  );
  return {
    ...itemOfHtml(value, place),
    folder,
    top: folder,
    inside: new Map(images.map(({ address, bytes: own }) => [address, own])),
  };
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
