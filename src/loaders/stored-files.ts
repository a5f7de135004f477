import { basename } from 'node:path';
import type { ReleaseFolder, ReleaseText } from '../manuscript/manuscript.ts';
import { filesNamedBy } from '../rules/files/named-files.ts';
import { shownOf } from './brand-entry.ts';

/** The files that a text names, as the store has them: by name, and its pictures by the name in the text. */
export function storedFiles(
  text: ReleaseText,
  release: ReleaseFolder | undefined,
): { files: Record<string, unknown>; pictures: Record<string, string> } {
  const named = filesNamedBy(text).flatMap(({ name, as, formats }) => {
    const beside = release?.beside.get(name);
    return beside ? [{ name, as, formats, stored: basename(beside.path), ...beside }] : [];
  });
  // Astro ships the original of a picture that no page shows, with its metadata: an attachment is none of these.
  const pictures = named.flatMap(({ name, as, stored, picture }) =>
    picture && as === 'picture' ? [[`./${name}`, `./${stored}`]] : [],
  );
  const files = named.map(({ name, stored, size, digest, picture, recording, formats, said }) => {
    const { width, height, duration } = recording ?? {};
    const shown = recording ? { width, height, duration } : shownOf(picture);
    // A text for download alone is no part of the page.
    const words = formats && said?.length ? { said } : {};
    return [name, { size, digest, ...(stored !== name && { stored }), ...shown, ...words }];
  });
  return { files: Object.fromEntries(files), pictures: Object.fromEntries(pictures) };
}
