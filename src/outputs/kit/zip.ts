import { zipSync, type ZippableFile } from 'fflate';
import { type Member, memberName } from './member.ts';
import { stampTime } from './zip-time.ts';

/** Formats that are compressed already. Compressing them again takes time and saves nothing. */
const compressed =
  /\.(?:7z|aac|avif|docx|flac|gif|gz|heic|jpe?g|jxl|m4a|m4v|mov|mp3|mp4|odp|ods|odt|ogg|pdf|png|pptx|webm|webp|xlsx|zip)$/i;

/**
 * Marks the archive as made under Unix, with files that everybody may read. Without that unzip assumes MS-DOS, decodes
 * names with its character set even if they are marked as UTF-8, and ruins umlauts.
 */
const fromUnix = { os: 3, attrs: 0o100644 << 16 };

/**
 * Files in one folder as a ZIP archive, in the given order, all with the instant `at` (in UTC, to two seconds). The
 * same members give the same bytes on every machine.
 * See https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
 * @throws for names that some system cannot write, and for two names that are equal on some
 */
export function zip(folder: string, members: readonly Member[], at: Date): Uint8Array {
  const files = members.map(({ name, bytes }) => ({
    path: `${memberName(folder)}/${memberName(name)}`,
    bytes,
  }));
  const seen = new Set<string>();
  for (const { path } of files) {
    const key = path.toLowerCase();
    if (seen.has(key)) throw new RangeError(`Twice in one archive: ${path}`);
    seen.add(key);
  }
  const entries = files.map(({ path, bytes }): [string, ZippableFile] => [
    path,
    [bytes, { level: compressed.test(path) ? 0 : 9, ...fromUnix }],
  ]);
  // This hour exists in every time zone. The true time is written afterwards.
  const archive = zipSync(Object.fromEntries(entries), { mtime: new Date(2000, 6, 1, 12) });
  stampTime(archive, at);
  return archive;
}
