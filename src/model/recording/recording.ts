import { boxesIn, type MediaBox } from '../picture/file/bmff.ts';
import { latin, viewOf } from '../picture/file/bytes.ts';

/**
 * A film or a sound: its length in seconds, the size of the film as it is shown in pixels (after the camera's rotation), the
 * short name of its format (`avc1`), and whether the file tells where it was made.
 */
export type Recording = {
  duration: number;
  width?: number;
  height?: number;
  codec?: string;
  tellsPlace?: true;
};

/** Reads the head of a film or a sound. Undefined for bytes that are none, or do not say how long it is. */
export async function readRecording(bytes: Uint8Array): Promise<Recording | undefined> {
  const { parseBuffer } = await import('music-metadata');
  const read = await parseBuffer(bytes, undefined, { duration: true, skipCovers: true }).catch(
    () => undefined,
  );
  const tracks = read?.format.trackInfo ?? [];
  // The whole of a film without sound has no length of its own.
  const lengths = [read?.format.duration, ...tracks.map((track) => track.duration)];
  const duration = Math.max(...lengths.map((one) => one ?? 0));
  if (!(duration > 0 && Number.isFinite(duration))) return undefined;
  const film = tracks.find(({ video }) => video);
  const { pixelWidth: across, pixelHeight: down } = film?.video ?? {};
  const turned = isTurned(bytes);
  const [width, height] = turned ? [down, across] : [across, down];
  const codec = film?.codecName?.replace(/[<>\s]/g, '');
  return {
    duration: Math.round(duration * 1000) / 1000,
    ...(width && height ? { width, height } : {}),
    ...(codec && { codec }),
    ...(tellsPlace(bytes) && { tellsPlace: true as const }),
  };
}

/** The boxes below the index of an MP4 on a path, each in every one before it. */
function below(bytes: Uint8Array, ...path: readonly string[]): MediaBox[] {
  const whole: MediaBox = { type: '', at: 0, start: 0, end: bytes.length };
  return path.reduce(
    (found, type) =>
      found.flatMap(({ start, end }) =>
        (boxesIn(bytes, start, end) ?? []).filter((box) => box.type === type),
      ),
    [whole],
  );
}

const isMp4 = (bytes: Uint8Array) => latin(bytes.subarray(4, 8)) === 'ftyp';

/** Whether a film is shown a quarter turn from how it is stored, as telephones do (ISO/IEC 14496-12, 8.3.2: `matrix`). */
function isTurned(bytes: Uint8Array): boolean {
  if (!isMp4(bytes)) return false;
  const view = viewOf(bytes);
  return below(bytes, 'moov', 'trak', 'tkhd').some(({ start, end }) => {
    const matrix = start + (bytes[start] === 1 ? 52 : 40);
    // Sound has no width.
    if (matrix + 44 > end || view.getUint32(matrix + 36) === 0) return false;
    return view.getInt32(matrix) === 0 && view.getInt32(matrix + 4) !== 0;
  });
}

/** A place as cameras write it into a film (ISO 6709): `+51.0504+013.7373`. 3GPP TS 26.244 has a box for it. */
const place = /[+-]\d{2,6}\.\d{2,}[+-]\d{3,7}\.\d{2,}/;

function tellsPlace(bytes: Uint8Array): boolean {
  if (!isMp4(bytes)) return false;
  const boxes = ['udta', 'meta'].flatMap((type) => [
    ...below(bytes, 'moov', type),
    ...below(bytes, 'moov', 'trak', type),
  ]);
  return (
    below(bytes, 'moov', 'udta', 'loci').length > 0 ||
    boxes.some(({ start, end }) => place.test(latin(bytes.subarray(start, end))))
  );
}
