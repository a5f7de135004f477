import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';

/** The largest file that is read at once, in bytes. */
const largest = 64 * 2 ** 20;

/** The encoding of a text by its mark, its XML declaration or its meta element, and UTF-8 otherwise. */
function encodingOf(head: Uint8Array): string {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const begin = new TextDecoder('latin1').decode(head);
  const [, xml] = /^[^<]*<\?xml[^>]*encoding=["']([\w-]+)["']/i.exec(begin) ?? [];
  const [, html] = /<meta[^>]+charset=["']?([\w-]+)/i.exec(begin) ?? [];
  return xml ?? html ?? 'utf-8';
}

/** A decoder for bytes that begin so. A name that nobody knows, and bytes that are not UTF-8, are read as Windows-1252. */
function decoderFor(head: Uint8Array, whole?: Uint8Array): TextDecoder {
  const encoding = encodingOf(head);
  try {
    const decoder = new TextDecoder(encoding);
    if (decoder.encoding === 'utf-8' && whole) new TextDecoder('utf-8', { fatal: true }).decode(whole);
    return decoder;
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** Bytes as text, in the encoding that they say or show. */
export const decodedText = (bytes: Uint8Array): string =>
  decoderFor(bytes.subarray(0, 2048), bytes).decode(bytes);

/** The bytes of a file that may be in memory at once. @throws when it is larger */
export async function fileBytes(path: string): Promise<Uint8Array> {
  const handle = await open(path);
  try {
    const { size } = await handle.stat();
    if (size > largest) throw new Error(`${path}: ${size} > ${largest} bytes`);
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

export const textOfFile = async (path: string): Promise<string> => decodedText(await fileBytes(path));

/** The text of a file of any size, in pieces. */
export async function* chunksOf(path: string): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const bytes of createReadStream(path, { highWaterMark: 2 ** 18 }) as AsyncIterable<Uint8Array>) {
    decoder ??= decoderFor(bytes.subarray(0, 2048));
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder?.decode() ?? '';
}

/** The first characters of a file, by which its kind is known. */
export async function beginOfFile(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const { bytesRead, buffer } = await handle.read({ buffer: new Uint8Array(4096) });
    return decodedText(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}

export const isDirectory = async (path: string): Promise<boolean> => (await stat(path)).isDirectory();
