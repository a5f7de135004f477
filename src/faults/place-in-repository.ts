import { existsSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import type { Located } from './report.ts';

/**
 * Where the files of a report lie in their repository. Reports name them from the folder of the newsroom (`content/…`,
 * `public/…`), but hosts attach an annotation only to a path from the top of the repository. `content` is the absolute
 * path of the content folder, `project` that of the code.
 */
export function placeInRepository(content: string, project: string): Located {
  const [ofContent, ofProject] = [dirname(content), project].map(prefixOf);
  return (file) => `${file.startsWith(`${basename(content)}/`) ? ofContent : ofProject}${file}`;
}

/** The path of a folder from the top of its repository, with a slash at the end; empty at the top or without one. */
function prefixOf(folder: string): string {
  const top = topAbove(resolve(folder));
  const inside = top === undefined ? '' : relative(top, folder).split(sep).join('/');
  return inside === '' ? '' : `${inside}/`;
}

/** The folder that has the repository: `.git` is a folder, or a file in a submodule and another working tree. */
function topAbove(folder: string): string | undefined {
  if (existsSync(join(folder, '.git'))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : topAbove(above);
}
