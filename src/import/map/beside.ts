import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { readBeside } from '../../manuscript/file-beside.ts';
import { attachmentFormats, pictureFormats } from '../../manuscript/formats.ts';
import { plainPicture } from '../../manuscript/plain-file.ts';
import { plainFileName } from '../../model/file-name.ts';
import { elementsWhere, propertyOf } from '../convert/html-pieces.ts';
import { fileAt } from '../source/nearby.ts';
import { fileBytes } from '../source/read-file.ts';
import type { SourceItem } from '../source/source-item.ts';
import { decodedPart } from '../../schema/address/percent.ts';

/** A file that comes along: its name beside the text, and its bytes as they are shipped. */
export type ComingFile = { name: string; bytes: Uint8Array; isPicture: boolean };

/** Gets the bytes of an address from the net. Undefined when it may not, or cannot. */
export type Fetching = (address: string) => Promise<{ bytes: Uint8Array; type: string } | undefined>;

const endings: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/avif': 'avif',
  'application/pdf': 'pdf',
};

/** The addresses of all pictures in a text. */
export function pictureAddresses(html: string): string[] {
  const images = elementsWhere(fromHtml(html, { fragment: true }), ({ tagName }) => tagName === 'img');
  const names = ['dataSrc', 'dataLazySrc', 'dataOriginal', 'src'];
  return [...images].flatMap(
    (image) =>
      names.map((name) => propertyOf(image, name)).find((src) => src && !src.startsWith('data:')) ?? [],
  );
}

/**
 * The files of an item by their address: pictures and attachments that exist, are what their ending promises, and can be
 * shipped. What a picture tells of its maker's place or device stays behind.
 */
export async function comingFiles(
  item: SourceItem,
  addresses: readonly string[],
  {
    files,
    fetching,
    isOther,
  }: {
    files?: string | undefined;
    fetching?: Fetching | undefined;
    isOther?: (name: string, bytes: Uint8Array) => boolean;
  },
): Promise<Map<string, ComingFile>> {
  const found = new Map<string, ComingFile>();
  const taken = new Set<string>();
  let folder: string | undefined;
  try {
    for (const address of new Set(addresses)) {
      const within = item.inside?.get(address);
      const local = within ? undefined : await fileAt(address, item, files);
      const whole = URL.parse(address, item.address)?.href;
      const got = within
        ? { bytes: within, type: '' }
        : local
          ? { bytes: await fileBytes(local), type: '' }
          : whole
            ? await fetching?.(whole)
            : undefined;
      if (!got) continue;
      folder ??= await mkdtemp(join(tmpdir(), 'import-'));
      const name = nameFor(local ?? address.replace('.docx#', '-'), got.type, taken);
      const path = join(folder, name);
      await writeFile(path, got.bytes);
      const { verdict, picture } = await readBeside(path);
      const ending = /[^.]*$/.exec(name)?.[0] ?? '';
      const isPicture = pictureFormats.includes(ending);
      if (verdict?.fault || (isPicture ? !picture : !attachmentFormats.includes(ending))) continue;
      const plain = picture?.tells?.length ? await plainPicture(path, Buffer.from(got.bytes)) : undefined;
      const bytes = plain ?? got.bytes;
      taken.add(name);
      let free = name;
      while (isOther?.(free, bytes)) {
        free = plainFileName(name, taken);
        taken.add(free);
      }
      found.set(address, { name: free, bytes, isPicture });
    }
  } finally {
    if (folder) await rm(folder, { recursive: true, force: true });
  }
  return found;
}

function nameFor(path: string, type: string, taken: Iterable<string>): string {
  const last = basename(URL.parse(path)?.pathname ?? path.replace(/[?#].*$/s, ''));
  const name = decodedPart(last) ?? last;
  const ending = endings[type.split(';')[0] ?? ''];
  const stem = name.replace(/\.[^.]*$/, '') || 'file';
  const own = /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase();
  return plainFileName(`${stem}.${ending ?? own ?? 'bin'}`, taken);
}
