import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { digestOf } from '../../files/digest.ts';
import { programDigest } from '../../files/program-digest.ts';
import { filesBelow } from '../../files/walk.ts';
import { type Site, urlsOf } from '../../model/address/urls.ts';
import { depthFor, type IndexFacts, shardNames, shardOf, textsInBlock } from '../../model/genuine/shards.ts';
import { cacheFolder } from '../../manuscript/cache-folder.ts';
import { keptPrints, type PrintFiles } from './kept-prints.ts';
import { PrintsOfTexts } from './prints-of-texts.ts';
import { type ShippedDigest, shippedDigests, sumsFile } from './shipped-digests.ts';
import { isDated, isOfText, shippedTexts } from './shipped-texts.ts';
import { signSums } from './signature.ts';
import { textIndex } from './text-index.ts';

/**
 * Writes what `/verify/` compares with, from the shipped texts and files alone: so nothing can be found there that is not
 * public. It is cut into small files, of which a reader's browser loads a few. `isLeftOut` tells what a preview takes out
 * afterwards.
 */
export function shippedIndex(
  site: Site,
  isLeftOut: (path: string) => boolean = () => false,
): AstroIntegration {
  const urls = urlsOf(site);
  const inside = (address: string) => address.slice(urls.base.length);
  return {
    name: 'depesche:verify',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = filesBelow(root)
          .filter((path) => !isLeftOut(path))
          .map((path) => path.normalize('NFC'));
        const digests = shippedDigests(root, files);
        const kept = join(cacheFolder, 'verify');
        const made = keptPrints(join(kept, 'prints'), textsKey(site, digests), () => {
          const prints = new PrintsOfTexts(join(kept, 'texts'));
          const index = textIndex(shippedTexts(root, files), site.languages, (text) => prints.of(text));
          prints.keep();
          return printFiles(index);
        });
        const digestEntries = new Map(
          digests
            .toSorted((a, b) => rankOf(a) - rankOf(b))
            // The whole digest: what is said to be the same byte for byte must be.
            .map(({ digest, path, member }) => [digest, member === undefined ? path : `${path}#${member}`]),
        );
        const facts: IndexFacts = {
          prints: made.depth,
          files: depthFor(digestEntries.size),
          block: textsInBlock,
        };
        const write = async (address: string, text: string) => {
          const path = join(root, inside(address));
          await mkdir(dirname(path), { recursive: true });
          await writeFile(path, text);
        };
        await write(urls.sums, sumsFile(digests));
        signSums(join(root, inside(urls.sums)), process.env['NEWSROOM_SIGNING_KEY']);
        await write(urls.verifyIndex('index'), `${JSON.stringify(facts)}\n`);
        for (const [name, own] of sharded(digestEntries, facts.files))
          await write(urls.verifyIndex('files', name), `${JSON.stringify(Object.fromEntries(own))}\n`);
        for (const [kind, name, text] of made.files) await write(urls.verifyIndex(kind, name), text);
      },
    },
  };
}

/** The same texts give the same prints, with the same program. */
const textsKey = ({ languages }: Site, digests: readonly ShippedDigest[]): string =>
  digestOf(
    JSON.stringify([
      ...[programDigest(), languages],
      digests.filter(({ path, member }) => member === undefined && isOfText(path)),
    ]),
  );

function printFiles({ texts, prints }: ReturnType<typeof textIndex>): PrintFiles {
  const depth = depthFor(prints.size);
  const files: PrintFiles['files'] = [];
  for (const [name, own] of sharded(prints, depth))
    files.push(['prints', name, `${JSON.stringify(Object.fromEntries(own))}\n`]);
  for (let start = 0; start < texts.length; start += textsInBlock) {
    const own = texts.slice(start, start + textsInBlock);
    files.push(['texts', String(start / textsInBlock), `${JSON.stringify(own)}\n`]);
  }
  return { depth, files };
}

/** Of files with the same bytes the last one is named: the file of a release rather than any other, and that rather than a member of a kit. */
const rankOf = ({ path, member }: ShippedDigest): number =>
  member !== undefined ? 0 : isDated(path) ? 2 : 1;

type Entry = [digits: string, value: string | number[]];

/** The entries of each shard, sorted: the same site gives the same bytes. Every shard exists, so that no request fails. */
function sharded(entries: ReadonlyMap<string, string | number[]>, depth: number): Map<string, Entry[]> {
  const shards = new Map(shardNames(depth).map((name): [string, Entry[]] => [name, []]));
  for (const entry of [...entries].sort(([a], [b]) => (a < b ? -1 : 1)))
    shards.get(shardOf(entry[0], depth))?.push(entry);
  return shards;
}
