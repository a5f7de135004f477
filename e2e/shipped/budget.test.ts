import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { sites } from '../sites.ts';
import { elements, pages, shippedFiles } from './files.ts';

const kinds = {
  front: /^(?:(?:en|ko)\/)?index\.html$/,
  release: /^(?:(?:en|ko)\/)?\d{4}\/\d\d\/[^/]+\/index\.html$/,
  archive: /^(?:(?:en|ko)\/)?archive\//,
  month: /^(?:(?:en|ko)\/)?\d{4}\/(?:\d\d\/)?index\.html$/,
  topic: /^(?:(?:en|ko)\/)?topics\//,
  organisation: /^(?:(?:en|ko)\/)?organisations\//,
  person: /^(?:(?:en|ko)\/)?people\//,
};
/** Bytes of script (Brotli) that a page of each kind may load before the reader does anything. */
const scripts: Record<keyof typeof kinds, number> = {
  front: 1500,
  release: 3500,
  archive: 1500,
  month: 1500,
  topic: 1500,
  organisation: 1500,
  person: 1500,
};

const brotli = (bytes: Buffer) => brotliCompressSync(bytes).length;

for (const site of [sites.real, sites.fictional]) {
  const files = shippedFiles(site.out);

  test(`no page of “${site.name}” loads more than its font, its scripts and its pictures`, () => {
    const trees = pages(site.out);
    for (const [kind, pattern] of Object.entries(kinds)) {
      const ofKind = [...trees].filter(([name]) => pattern.test(name));
      assert.ok(ofKind.length > 0, kind);
      for (const [name, tree] of ofKind) {
        const links = elements(tree, ({ tagName }) => tagName === 'link').flatMap(({ properties }) =>
          [properties['rel']].flat().filter((rel) => rel === 'stylesheet' || rel === 'preload'),
        );
        assert.deepEqual(links, ['preload'], name);
        const loaded = elements(tree, ({ tagName }) => tagName === 'script').flatMap(({ properties }) =>
          typeof properties['src'] === 'string' ? [properties['src'].slice(site.base.length)] : [],
        );
        const size = [...withImports(loaded, files)].reduce(
          (sum, script) => sum + brotli(files.get(script) ?? Buffer.alloc(0)),
          0,
        );
        assert.ok(
          size > 0 && size <= scripts[kind as keyof typeof kinds],
          `${name}: ${size} bytes of script`,
        );
      }
    }
  });
}

/** Scripts with the scripts that they import at once. */
function withImports(names: readonly string[], files: ReadonlyMap<string, Buffer>): Set<string> {
  const all = new Set<string>();
  const add = (name: string) => {
    if (all.has(name)) return;
    all.add(name);
    const text = files.get(name)?.toString('utf8') ?? '';
    for (const [, file] of text.matchAll(/(?:import|from)\s*"\.\/([\w.-]+\.js)"/g)) add(`_astro/${file}`);
  };
  names.forEach(add);
  return all;
}
