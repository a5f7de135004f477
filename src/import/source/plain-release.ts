import { basename, dirname } from 'node:path';
import { filesIn } from '../../manuscript/files.ts';
import { textOfFile } from './read-file.ts';
import type { Source, SourceItem } from './source-item.ts';
import { plainItem } from './text/plain-item.ts';

/**
 * The text of one release as it lies in a mail: title, date, paragraphs, contact, “About” texts, links, “Foto: …”. Its picture
 * is the one beside it that has its name, or the only one.
 */
export function plainRelease(path: string, sign: string): Source {
  async function* items(): AsyncGenerator<SourceItem> {
    yield plainItem(await textOfFile(path), basename(path), pictureBeside(path), dirname(path));
  }
  return { kind: 'text', sign, name: basename(path), items };
}

function pictureBeside(path: string): string | undefined {
  const pictures = filesIn(dirname(path)).filter((name) => /\.(?:jpe?g|png|webp|avif)$/i.test(name));
  const stem = basename(path).replace(/\.[^.]*$/, '');
  const own =
    pictures.find((name) => name.replace(/\.[^.]*$/, '') === stem) ??
    (pictures.length === 1 ? pictures[0] : undefined);
  return own;
}
