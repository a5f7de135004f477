/** What the first bytes of a file say that it is. Of these the proof reads some; the others it can only name. */
export type Kind = (typeof marks)[number][0] | 'webp' | 'sound' | 'avif' | 'video';

const marks = [
  ['gzip', 0, '1f8b'],
  ['zip', 0, '504b0304'],
  ['zip', 0, '504b0506'],
  ['zstd', 0, '28b52ffd'],
  ['png', 0, '89504e470d0a1a0a'],
  ['jpeg', 0, 'ffd8ff'],
  ['gif', 0, '474946383961'],
  ['gif', 0, '474946383761'],
  ['ico', 0, '00000100'],
  ['font', 0, '774f4646'],
  ['font', 0, '774f4632'],
  ['font', 0, '4f54544f'],
  ['font', 0, '0001000000'],
  ['program', 0, '0061736d'],
  ['program', 0, '7f454c46'],
  ['program', 0, '4d5a9000'],
  ['picture', 0, '49492a00'],
  ['picture', 0, '4d4d002a'],
  ['picture', 0, '424d'],
  ['picture', 0, '38425053'],
  ['picture', 0, 'ff0a'],
  ['archive', 0, '377abcaf271c'],
  ['archive', 0, '526172211a07'],
  ['archive', 0, 'fd377a585a00'],
  ['archive', 0, '425a68'],
  ['archive', 257, '7573746172'],
  ['document', 0, 'd0cf11e0a1b11ae1'],
  ['sound', 0, '494433'],
  ['sound', 0, 'fffb'],
  ['sound', 0, '664c6143'],
  ['video', 0, '1a45dfa3'],
  ['video', 0, '4f676753'],
  ['video', 0, '000001ba'],
] as const;

const isAt = (bytes: Uint8Array, at: number, mark: string): boolean => {
  for (let index = 0; index < mark.length / 2; index += 1)
    if (bytes[at + index] !== Number.parseInt(mark.slice(2 * index, 2 * index + 2), 16)) return false;
  return true;
};

const ascii = (bytes: Uint8Array, from: number, to: number) =>
  String.fromCharCode(...bytes.subarray(from, to));

/** The kind of a file by its first bytes. Undefined for a text, and for bytes that say nothing. */
export function kindOfFile(bytes: Uint8Array): Kind | undefined {
  const outer = ascii(bytes, 0, 4);
  if (outer === 'RIFF')
    return ascii(bytes, 8, 12) === 'WEBP' ? 'webp' : ascii(bytes, 8, 12) === 'WAVE' ? 'sound' : 'video';
  if (ascii(bytes, 4, 8) === 'ftyp') {
    const brand = ascii(bytes, 8, 12);
    return /^avi[fs]$/.test(brand) ? 'avif' : /^(?:hei|mif|msf|hev)/.test(brand) ? 'picture' : 'video';
  }
  return marks.find(([, at, mark]) => isAt(bytes, at, mark))?.[0];
}

/** A PDF may have other bytes before its head (ISO 32000-1, annex H.3.4.1): up to a kilobyte. */
export const pdfStart = (bytes: Uint8Array): number =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1029)).indexOf('%PDF-');
