import { tracingChannel } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isPreview, now } from '../clock.ts';
import { cacheFolder } from '../manuscript/cache-folder.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import { digestOf } from '../files/digest.ts';
import { filesBelow } from '../files/walk.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { terminalWords } from '../i18n/tool-words.ts';
import { heldBack } from './held-back.ts';
import { digestOfHeld, keepKnown, readKnown } from './proof-cache.ts';
import { type Proof, prove } from './prove.ts';
import { publicFacts } from './public-facts.ts';
import { readerDigest } from './reader-digest.ts';

/** A measured build listens to this channel. */
const traced = tracingChannel('depesche:proof');
const root = fileURLToPath(new URL('../..', import.meta.url));
const kept = join(cacheFolder, 'proof.json');

/**
 * Proves every build: no shipped byte holds anything that is held back, and every shipped file can be traced to public
 * content. Writes `embargo-proof.json` beside the site. A build with a leak fails, and its site is removed.
 */
export function embargoProof(): AstroIntegration {
  let publicFolder = '';
  let base = '/';
  return {
    name: 'depesche:proof',
    hooks: {
      'astro:config:done': ({ config }) => {
        publicFolder = fileURLToPath(config.publicDir);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, logger }) =>
        traced.tracePromise(async () => {
          const began = performance.now();
          const folder = fileURLToPath(dir);
          const manuscript = await readManuscript(contentFolder);
          const reader = readerDigest(root);
          const earlier = readKnown(kept, reader);
          const held = heldBack(manuscript, now, earlier?.said);
          const sources = { derived: derivedPictures(base), placed: placedFiles(publicFolder) };
          const digest = digestOfHeld(held);
          const known = new Set(earlier?.held === digest ? earlier.clean : []);
          const proof = await prove(filesOf(folder), held, publicFacts(manuscript, now), sources, { known });
          await writeFile(
            join(isPreview ? cacheFolder : dirname(folder), 'embargo-proof.json'),
            certificate(proof, digest),
          );
          if (proof.hits.length || proof.unowned.length) {
            await rm(folder, { recursive: true, force: true });
            throw new Leak(proof);
          }
          await keepKnown(kept, { held: digest, clean: [...proof.clean].sort(), said: held.said, reader });
          const seconds = (performance.now() - began) / 1000;
          logger.info(
            terminalWords(process.env).commands.proof.clean(proof.heldBack, proof.files, seconds.toFixed(1)),
          );
        }),
    },
  };
}

/** Reads synchronously: nothing else runs meanwhile, and awaiting many thousand files takes longer than reading them. */
function* filesOf(folder: string) {
  for (const name of filesBelow(folder)) yield { name, bytes: readFileSync(join(folder, name)) };
}

function placedFiles(folder: string): Map<string, string> {
  return new Map(Array.from(filesOf(folder), ({ name, bytes }) => [name, digestOf(bytes)]));
}

/** Astro's list of the pictures it has made. There is no public API for it: https://github.com/withastro/astro/blob/main/packages/astro/src/assets/types.ts */
type AssetList = {
  astroAsset?: {
    staticImages?: Map<string, { originalSrcPath?: string; transforms: Map<string, { finalPath: string }> }>;
  };
};

function derivedPictures(base: string): Map<string, string> {
  const { astroAsset } = globalThis as AssetList;
  const shipped = (path: string) =>
    path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '');
  return new Map(
    [...(astroAsset?.staticImages ?? [])].flatMap(([, { originalSrcPath = '', transforms }]) =>
      [...transforms.values()].map(({ finalPath }): [string, string] => [
        shipped(finalPath),
        originalSrcPath,
      ]),
    ),
  );
}

/** The content of `embargo-proof.json`. It holds no path and no text of anything held back. */
function certificate({ heldBack, canaries, files, bytes, hits, unowned }: Proof, held: string): string {
  const facts = { at: now.toISOString(), heldBack, canaries, held, files, bytes, hits, unowned };
  return `${JSON.stringify(facts, null, 2)}\n`;
}

class Leak extends Error {
  constructor({ hits, unowned }: Proof) {
    const words = terminalWords(process.env).commands.proof;
    const rows = [
      ...hits.map(({ file, kind, of }) => words.hit(file, words.kinds[kind], of)),
      ...unowned.map((file) => words.unowned(file)),
    ];
    super(`${words.leak}\n${rows.join('\n')}`);
    this.name = 'Leak';
    // The stack says nothing about the leak. The rows do.
    delete this.stack;
  }
}
