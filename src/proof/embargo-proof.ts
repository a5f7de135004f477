import { readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isPreview, now } from '../clock.ts';
import { cacheFolder } from '../manuscript/cache-folder.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import { digestOfFile } from '../files/file-digest.ts';
import { filesBelow } from '../files/walk.ts';
import { terminalWords } from '../i18n/tool-words.ts';
import { enteredStore } from '../loaders/entered.ts';
import { tellProgress } from '../progress/progress.ts';
import { Allowances } from './allowing/allowances.ts';
import {
  certificateOf,
  type Findings,
  isClean,
  namesBehind,
  ProofFailed,
  unreadRows,
} from './findings/certificate.ts';
import { missingFrom } from './findings/completeness.ts';
import { disagreements, type GateVerdict } from './findings/disagreements.ts';
import { shippedSite } from './genuine/verify-index.ts';
import { heldBack } from './held-back.ts';
import { judgementOf } from './judging/judgement.ts';
import { readRawContent } from './judging/raw-content.ts';
import { subjects } from './judging/reached.ts';
import { digestOfHeld, keepKnown, readKnown, readPublic } from './proof-cache.ts';
import { prove } from './prove.ts';
import { publicFacts } from './public-facts.ts';
import { readerDigest } from './reader-digest.ts';
import { ShippedFile } from './reading/shipped-file.ts';
import { ToldBySite } from './findings/told.ts';
import { mayBeUnread } from './findings/unread.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const kept = join(cacheFolder, 'proof.json');

/**
 * Proves every build: no shipped byte holds anything that is held back, every shipped file can be traced to public
 * content, nothing public is missing, and the gate agrees. Writes `embargo-proof.json` beside the site. A build that fails
 * is removed.
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
      'astro:build:done': async ({ dir, logger }) => {
        tellProgress({ step: 'proof' });
        const began = performance.now();
        const folder = fileURLToPath(dir);
        const sources = { derived: derivedPictures(base), placed: placedFiles(publicFolder) };
        const { heldBack: texts, files, unread, alike } = await proveSite(folder, sources);
        const seconds = (performance.now() - began) / 1000;
        const words = terminalWords(process.env).commands.proof;
        logger.info(words.clean(texts, files, seconds.toFixed(1)));
        if (unread.length)
          logger.warn([words.notRead(unread.length), ...unreadRows(unread, words)].join('\n'));
        for (const { file, of } of alike) logger.warn(words.alike(file, of));
        tellProgress('end');
      },
    },
  };
}

/** @throws ProofFailed */
async function proveSite(folder: string, sources: Parameters<typeof prove>[3]) {
  const reader = readerDigest(root);
  const earlier = readKnown(kept, reader);
  const judgement = judgementOf(readRawContent(contentFolder, earlier?.read), now);
  const held = heldBack(judgement);
  const digest = digestOfHeld(held);
  const told = new ToldBySite(earlier?.told);
  const allowances = new Allowances(held, judgement);
  const isKnown = earlier?.held === digest;
  const names = filesBelow(folder);
  const site = shippedSite(names, (name) => readFileSync(join(folder, name)));
  const open = { ...sources, site, mayBeUnread: mayBeUnread(judgement, sources.placed) };
  const proof = await prove(
    counted(filesOf(folder, names), names.length),
    held,
    publicFacts(judgement),
    open,
    {
      told,
      known: isKnown ? earlier.seen : {},
      notRead: isKnown ? earlier.notRead : {},
      answer: (canary) => allowances.answer(canary),
    },
  );
  const findings: Findings = {
    ...{ at: now.toISOString(), proof, held: digest, reader },
    missing: missingFrom(told, judgement, !isPreview),
    disagreements: disagreements(judgement, verdictOfTheGate()),
  };
  const beside = isPreview ? cacheFolder : dirname(folder);
  await writeFile(join(beside, 'embargo-proof.json'), certificateOf(findings));
  if (!isClean(findings)) {
    await rm(folder, { recursive: true, force: true });
    const failed = new ProofFailed(findings, terminalWords(process.env).commands.proof);
    // Nobody but the person who builds reads a terminal. The log of a job is no terminal.
    if (process.stderr.isTTY && !process.env['CI'])
      for (const line of namesBehind(held, failed.message)) console.error(line);
    throw failed;
  }
  keepKnown(kept, {
    ...{
      reader,
      held: digest,
      seen: proof.seen,
      notRead: proof.notRead,
      told: told.kept,
      read: readPublic(judgement),
    },
  });
  return proof;
}

/** What the gate has let into the store: the one place at which its verdict reaches the proof. */
function verdictOfTheGate(): GateVerdict | undefined {
  const store = enteredStore();
  const idsOf = (collection: 'releases' | (typeof subjects)[number]) => [
    ...(store?.get(collection)?.keys() ?? []),
  ];
  const changes = subjects.flatMap((subject) =>
    Array.from(store?.get(subject) ?? [], ([id, count]): [string, number] => [`${subject}/${id}`, count]),
  );
  return (
    store && {
      releases: idsOf('releases'),
      organisations: idsOf('organisations'),
      people: idsOf('people'),
      topics: idsOf('topics'),
      places: idsOf('places'),
      facts: idsOf('facts'),
      events: idsOf('events'),
      changes: new Map(changes),
    }
  );
}

/** Names are composed: a disk of macOS may take them apart. Reads synchronously: nothing else runs meanwhile, and awaiting many thousand files takes longer than reading them. */
function* filesOf(folder: string, names: readonly string[]) {
  for (const name of names) yield new ShippedFile(name.normalize('NFC'), join(folder, name));
}

/** The same, with its progress. */
function* counted<T>(all: Iterable<T>, of: number): Iterable<T> {
  let done = 0;
  for (const one of all) {
    yield one;
    tellProgress({ step: 'proof', done: (done += 1), of });
  }
}

function placedFiles(folder: string): Map<string, string> {
  return new Map(filesBelow(folder).map((name) => [name.normalize('NFC'), digestOfFile(join(folder, name))]));
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
    (path.startsWith(base) ? path.slice(base.length) : path.replace(/^\//, '')).normalize('NFC');
  return new Map(
    [...(astroAsset?.staticImages ?? [])].flatMap(([, { originalSrcPath = '', transforms }]) =>
      [...transforms.values()].map(({ finalPath }): [string, string] => [
        shipped(finalPath),
        originalSrcPath,
      ]),
    ),
  );
}
