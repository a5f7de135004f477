import type { IndexFile } from './kept-spans.ts';

/** Pagefind loads an engine for each index, and uses the first one. This is one to load: its signature and a byte. */
const noEngine: IndexFile = { path: 'wasm.none.pagefind', content: 'pagefind_dcd.' };

/**
 * The files of a closed span: an index without the engine, which the newest span has.
 *
 * @throws if Pagefind's list of languages has another form than that of the version in use.
 */
export function withoutEngine(files: readonly IndexFile[]): IndexFile[] {
  const left = files.filter(({ path }) => !/^(?:wasm\.|pagefind(?:-worker)?\.js$)/.test(path));
  return [...left.map((file) => (file.path === 'pagefind-entry.json' ? entryOf(file) : file)), noEngine];
}

function entryOf({ path, content }: IndexFile): IndexFile {
  const text = Buffer.from(content).toString();
  const changed = text.replace(/"wasm":(?:"[\w-]*"|null)/g, '"wasm":"none"');
  if (changed === text) throw new Error(`Pagefind: ${path} has an unknown form.`);
  return { path, content: changed };
}
