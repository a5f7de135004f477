import { readFile, stat } from 'node:fs/promises';
import { extname } from 'node:path';
import sharp from 'sharp';
import type { PictureTell } from '../faults/picture-flaws.ts';
import { digestOf } from '../files/digest.ts';
import { type DrawingFault, readDrawing } from '../model/drawing/drawing.ts';
import type { TypefaceFlaw } from '../model/brand/typeface-file.ts';
import { type FileVerdict, fileVerdict } from '../model/file-kind/file-verdict.ts';
import { isUtf8Text } from '../model/file-kind/plain-text.ts';
import { type Bare, bareOf } from '../model/picture/cleaned.ts';
import { type Recording, readRecording } from '../model/recording/recording.ts';
import { transcriptFormats } from '../files/recording-formats.ts';
import { type Said, wordsSaid } from '../model/recording/said.ts';
import { openPicture } from '../model/picture/file/open-picture.ts';
import type { OpenPicture } from '../model/picture/file/picture-file.ts';
import type { Ground } from '../model/picture/ground.ts';
import { tellsOf } from '../model/picture/tells.ts';
import { pictureFormats, recordingFormats } from './formats.ts';
import type { KeptReadings } from './kept/kept-readings.ts';
import type { Refusable } from './kept/lasting.ts';

/**
 * A picture: its size as displayed in pixels (after the camera's rotation), what its length depends on once it is cleaned
 * (undefined if it is signed, because then it stays as it is), and what its file tells.
 */
type PictureBeside = {
  width: number;
  height: number;
  bare?: Bare;
  tells?: readonly PictureTell[];
  /** Of a transparent logo alone. */
  ground?: Ground;
};

/**
 * A picture or attachment in a release's folder, a logo beside its organisation, or a file in `public/`. `verdict` says
 * whether the file is what its ending promises. `picture` is undefined when it cannot be read.
 */
export type Beside = Refusable & {
  path: string;
  size: number;
  digest: string;
  verdict?: FileVerdict;
  picture?: PictureBeside;
  /** What is said, of captions and texts; see src/model/recording/said.ts. */
  said?: readonly Said[];
  /** Only of captions and texts that are not in UTF-8. */
  isStrangeText?: true;
  /** Only of a film or a sound that can be read. */
  recording?: Recording;
  /** Only of a film that has the ending of a picture. */
  isMoving?: true;
  /** Only of a typeface that cannot be used. */
  typeface?: TypefaceFlaw;
  /** A drawing as it is shipped, by size and digest, or what keeps it from being shipped. */
  drawing?: { size: number; digest: string } | { faults: readonly DrawingFault[] };
};

export const extensionOf = (name: string): string => extname(name).slice(1).toLowerCase();

/** Node reads no larger file into memory. */
const mostBytes = 2 ** 31 - 1;

/** Reads a file that is no text, or remembers what was read from its bytes. `also` reads more of it. */
export async function readBeside(
  path: string,
  readings?: KeptReadings,
  also?: { way: string; read: (beside: Beside, bytes: Buffer) => Promise<Beside> },
): Promise<Beside> {
  const { size } = await stat(path);
  if (size > mostBytes) return { path, size, digest: '', verdict: { fault: { flaw: 'tooLarge' } } };
  const bytes = await readFile(path);
  const [extension, digest] = [extensionOf(path), digestOf(bytes)];
  const read = async () => {
    const beside = await besideIn(bytes, extension, digest);
    return also ? also.read(beside, bytes) : beside;
  };
  const way = `${also?.way ?? 'file'} ${extension}`;
  return { ...(await (readings?.of(way, digest, read) ?? read())), path };
}

async function besideIn(bytes: Buffer, extension: string, digest: string): Promise<Beside> {
  const verdict = await fileVerdict(bytes, extension);
  const file = { path: '', size: bytes.length, digest, verdict };
  if (verdict.fault) return file;
  if (extension === 'svg') return { ...file, ...(await drawingIn(bytes)) };
  if (transcriptFormats.includes(extension))
    return isUtf8Text(bytes) ? { ...file, said: wordsSaid(bytes) } : { ...file, isStrangeText: true };
  if (recordingFormats.includes(extension)) {
    const recording = await readRecording(bytes);
    return { ...file, ...(recording && { recording }) };
  }
  return pictureFormats.includes(extension) ? { ...file, ...(await pictureIn(bytes, extension)) } : file;
}

async function drawingIn(bytes: Uint8Array): Promise<Pick<Beside, 'drawing' | 'picture' | 'isRefused'>> {
  const drawing = readDrawing(bytes);
  if ('faults' in drawing) return { drawing };
  const printed = Buffer.from(drawing.text);
  const size = await sharp(printed)
    .metadata()
    .catch(() => undefined);
  const { width = 0, height = 0 } = size ?? {};
  const shown = width && height ? { picture: { width, height } } : size ? {} : ({ isRefused: true } as const);
  return { drawing: { size: printed.length, digest: digestOf(printed) }, ...shown };
}

/** What is known of a picture. Nothing when the bytes are no complete picture, and that it is refused by the decoder. */
async function pictureIn(
  bytes: Buffer,
  extension: string,
): Promise<Pick<Beside, 'picture' | 'isMoving' | 'isRefused'>> {
  const opened = openPicture(bytes);
  if (opened === 'moving') return { isMoving: true };
  if (typeof opened === 'string') return {};
  try {
    const { format, width, height, autoOrient, isProgressive } = await sharp(bytes).metadata();
    const expected = extension === 'jpg' ? 'jpeg' : extension === 'avif' ? 'heif' : extension;
    if (format !== expected || !width || !height) return {};
    if (format !== 'jpeg' || !isProgressive) await beginDecoding(bytes);
    return { picture: { width: autoOrient.width, height: autoOrient.height, ...fileFactsOf(opened) } };
  } catch {
    return { isRefused: true };
  }
}

/**
 * Decodes the first lines of a picture, which takes some milliseconds. Of a JPEG or PNG that breaks off later, the decoder
 * shows what there is; the others are decoded as a whole. So would be a progressive JPEG, which takes too long: if nothing
 * of it can be shown, the build says so.
 * @throws when nothing could be shown
 */
const beginDecoding = (bytes: Uint8Array) =>
  sharp(bytes, { failOn: 'none', sequentialRead: true })
    .extract({ left: 0, top: 0, width: 1, height: 1 })
    .raw()
    .toBuffer();

function fileFactsOf(opened: OpenPicture) {
  const bare = bareOf(opened);
  return { ...(bare && { bare }), tells: tellsOf(opened) };
}
