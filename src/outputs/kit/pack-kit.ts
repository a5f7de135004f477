import { type KitFacts, type KitFile, manifestJson, sha256Sums } from './manifest.ts';
import { kitFolder } from './member.ts';
import { textFile } from './text-file.ts';
import { zip } from './zip.ts';

/** The files of a kit in a folder of that name, with a manifest and check sums. `at` is the time of all files. */
export function packed(
  folder: string,
  files: readonly KitFile[],
  facts: Omit<KitFacts, 'files'>,
  at: Date,
): Uint8Array {
  const manifest = textFile('manifest.json', manifestJson({ ...facts, files }), 'manifest');
  const all = [...files, manifest];
  return zip(kitFolder(folder), [...all, textFile('SHA256SUMS', sha256Sums(all), 'sums')], at);
}
