import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { decodedText, decoderFor } from '../../files/decoded-text.ts';

/** The largest file that is read at once, in bytes. */
const largest = 64 * 2 ** 20;

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
