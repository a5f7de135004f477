import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { cardFamilies } from '../card/slices.ts';
import { installedPackage, isPackage, packageFolderOf } from './installed-package.ts';
import { licencesText } from './licences-text.ts';

/** Shipped without a bundle: the engine of the search, and the typefaces that social cards are drawn with. */
const besides = ['pagefind', ...cardFamilies.map((family) => `@fontsource/${family}`)];

/** The helpers of the bundler have no file; they are named after it. */
const bundlers = ['vite', 'rolldown'];

const folderOf = (name: string) => packageFolderOf(fileURLToPath(import.meta.resolve(name)));

/**
 * Writes `licences.txt`: the licences of everything of others that this build ships to readers and editors, read from the
 * packages whose code is in the bundles. `faces` are the files of the typefaces; those of a brand say in `own` what they are.
 */
export function shippedLicences(
  faces: readonly string[],
  own: Parameters<typeof licencesText>[1],
): AstroIntegration {
  const folders = new Set([...faces.map(packageFolderOf), ...besides.map(folderOf)]);
  const collect: Plugin = {
    name: 'depesche:licences',
    generateBundle(_options, bundle) {
      if (this.environment.name !== 'client') return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          const bundler = bundlers.find((name) => id.startsWith(`\0${name}/`));
          if (renderedLength) folders.add(bundler ? folderOf(bundler) : packageFolderOf(id));
        }
      }
    },
  };
  return {
    name: 'depesche:licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [collect] } });
      },
      'astro:build:done': async ({ dir }) => {
        const packages = [...folders].filter((folder) => folder !== undefined && isPackage(folder));
        const text = licencesText(
          packages.map((folder) => installedPackage(folder ?? '')),
          own,
        );
        await writeFile(join(fileURLToPath(dir), 'licences.txt'), text);
      },
    },
  };
}
