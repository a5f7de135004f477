import { realpathSync } from 'node:fs';
import { extname, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import { contentFolder } from '../manuscript/content-folder.ts';
import { pictureFormats } from '../manuscript/formats.ts';

/**
 * Prevents code in the content from running: no file of the content folder can become a module, in a build and in
 * development, by no spelling of its path and with no query. Texts and data are read by the gate, which parses them.
 * Pictures are the exception: Astro makes a module of their address and size.
 */
export function contentIsData(content = contentFolder): Plugin {
  const folders = new Set([resolve(content), realOf(resolve(content))]);
  const refuse = (id: string): undefined => {
    for (const folder of folders) {
      const within = relative(folder, pathOf(id));
      if (within === '' || within.startsWith('..') || resolve(folder, within) === within) continue;
      if (pictureFormats.includes(extname(within).slice(1).toLowerCase())) continue;
      throw new Error(`${within.split(sep).join('/')} is data and cannot be imported.`);
    }
  };
  return {
    name: 'depesche:content-is-data',
    enforce: 'pre',
    // Before any other plugin reads the file, and once more if one has read it under another name.
    load: { order: 'pre', handler: refuse },
    transform: { order: 'pre', handler: (_, id) => refuse(id) },
  };
}

/** The absolute path of a module, without what Vite puts before and after it, links followed. */
function pathOf(id: string): string {
  const [path = ''] = id.replace(/^\0+/, '').split(/[?#]/);
  const plain = path.startsWith('file://') ? fileURLToPath(path) : path.replace(/^\/@fs(?=\/)/, '');
  return realOf(resolve(plain));
}

function realOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path;
  }
}
