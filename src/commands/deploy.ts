import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { wallClock } from '../clock.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { terminalWords } from '../i18n/tool-words.ts';
import { readSettings } from '../loaders/settings.ts';
import { urlsOf } from '../model/address/urls.ts';
import { deployToBucket } from '../publishing/bucket/bucket.ts';
import { bucketOf, storeOf } from '../publishing/bucket/store.ts';
import { builtIn } from '../publishing/emptying/built.ts';
import { publicFolder } from '../publishing/emptying/kept-places.ts';
import {
  keptAt,
  NotOurs,
  type Objection,
  objectionIn,
  objectionTo,
} from '../publishing/emptying/objection.ts';
import { prepareFolder, recoverFolder } from '../publishing/folder.ts';
import { Busy } from '../publishing/lock.ts';
import { pack } from '../publishing/pack.ts';
import { keepBuild, uncommitted } from '../publishing/record/keep-build.ts';
import { buildOf } from '../publishing/record/live.ts';
import { refusalsOf } from '../publishing/refusals.ts';
import { deployToServer, rollBack } from '../publishing/server/server.ts';
import { placeOf } from '../publishing/server/shell.ts';
import { announce, feedsAmong } from '../publishing/websub/announce.ts';

const out = publicFolder();

/**
 * `npm run deploy -- server|bucket|folder <where>`: publishes the last build, unless it is a demonstration, and
 * notifies the hub of changed feeds. Exits with 0 when it is published, with 1 when it was refused or interrupted, with
 * 2 when the arguments are wrong.
 */
export async function deploy(parameters: string[]): Promise<number> {
  const words = terminalWords(process.env).publishing.deploy;
  const { values, positionals } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: {
      rollback: { type: 'boolean', default: false },
      again: { type: 'boolean', default: false },
      'with-path': { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      unrecorded: { type: 'boolean', default: false },
    },
  });
  const [target = '', where = ''] = positionals;
  const way = ways[target];
  if (!way || !where) {
    console.error(words.usage);
    return 2;
  }
  const misunderstood = misunderstanding(target, where);
  if (misunderstood) {
    console.error(misunderstood);
    return 2;
  }
  try {
    if (values.rollback) return await goBack(where);
    const objection = await objectionAt(target, where, values);
    const refusals = [
      ...(await refused()),
      ...(objection ? [inWords(objection)] : []),
      ...(values.force ? [] : uncommitted(buildOf(out))),
    ];
    if (refusals.length) {
      console.error([words.refused, ...refusals].join('\n'));
      return 1;
    }
    const changed = await way(where, values);
    if (!values.unrecorded) console.log(await keepBuild(target, contentFolder, buildOf(out)));
    await announceTo(changed);
    return 0;
  } catch (error) {
    console.error(sentenceOf(error));
    return 1;
  }
}

type Options = { again: boolean; 'with-path': boolean };
type Way = (where: string, options: Options) => Promise<string[]>;

const inWords = (objection: Objection) =>
  objectionIn(terminalWords(process.env).publishing.folders, objection);

function sentenceOf(error: unknown): string {
  const words = terminalWords(process.env).publishing;
  if (error instanceof NotOurs) return [words.deploy.refused, inWords(error.objection)].join('\n');
  if (error instanceof Busy)
    return error.owner === undefined
      ? words.folders.notLock(error.lock)
      : words.folders.busy(error.owner, error.lock);
  return words.deploy.failed(error instanceof Error ? error.message : String(error));
}

/** The folder of the newsroom within that of a host. */
const folderAt = (where: string, { 'with-path': isWhole }: Options) =>
  isWhole ? join(where, base()) : where;

/** The objection to a local folder. The site that a killed deploy left beside it is restored first. */
async function objectionAt(target: string, where: string, options: Options): Promise<Objection | undefined> {
  if (target === 'folder') {
    const folder = folderAt(where, options);
    await recoverFolder(folder);
    return objectionTo(folder, 'site');
  }
  const place = target === 'server' ? placeOf(where) : undefined;
  return place && place.host === undefined ? keptAt(place.folder) : undefined;
}

/** Each publishes the last build and returns the changed files. */
const ways: Record<string, Way> = {
  server: async (where) => {
    const place = placeOf(where);
    if (!place) return [];
    await pack(out);
    const { number, changed } = await deployToServer({ place, out, base: base() });
    console.log(terminalWords(process.env).publishing.deploy.server(number, changed.length));
    return changed;
  },
  bucket: async (where, { again }) => {
    const bucket = bucketOf(where, process.env);
    if (!bucket) return [];
    const { changed, removed, same } = await deployToBucket(storeOf(bucket), { out, base: base(), again });
    console.log(terminalWords(process.env).publishing.deploy.bucket(changed.length, removed.length, same));
    return changed;
  },
  folder: async (where, options) => {
    await prepareFolder(out, folderAt(where, options), { base: base() });
    console.log(terminalWords(process.env).publishing.deploy.folder(where));
    return [];
  },
};

const base = () => urlsOf(readSettings(contentFolder)).base;

function misunderstanding(target: string, where: string): string | undefined {
  const words = terminalWords(process.env).publishing.deploy;
  if (target === 'server' && !placeOf(where)) return words.notAPlace(where);
  if (target !== 'bucket') return undefined;
  if (!URL.canParse(where) || new URL(where).pathname.split('/').filter(Boolean).length !== 1)
    return words.notABucket(where);
  return bucketOf(where, process.env) ? undefined : words.noKeys;
}

async function goBack(where: string): Promise<number> {
  const words = terminalWords(process.env).publishing.deploy;
  const place = placeOf(where);
  const number = place && (await rollBack(place));
  console.log(number === undefined ? words.nothingBefore : words.rolledBack(number));
  return number === undefined ? 1 : 0;
}

async function refused(): Promise<string[]> {
  const { url, demo } = readSettings(contentFolder);
  const { pages, organisations } = await readManuscript(contentFolder);
  const read = (name: string) =>
    existsSync(join(out, name)) ? readFileSync(join(out, name), 'utf8') : undefined;
  return refusalsOf(
    {
      url,
      demo,
      texts: [
        ...pages.flatMap(({ texts }) => texts),
        ...[...organisations.values()].map(({ file, sheet }) => ({
          file,
          source: JSON.stringify(sheet?.data ?? ''),
        })),
      ],
      folder: out,
      front: read('index.html'),
      built: builtIn(out),
    },
    wallClock(),
    terminalWords(process.env).publishing.refusals,
  );
}

async function announceTo(changed: readonly string[]): Promise<void> {
  const words = terminalWords(process.env).publishing.deploy;
  const { hub, url } = readSettings(contentFolder);
  const topics = feedsAmong(changed).map((path) => new URL(path, url).href);
  if (!hub || !topics.length) return;
  const told = await announce({ hub, topics }, (milliseconds) => setTimeout(milliseconds));
  console.log(words.announced(told.filter(({ reason }) => reason === undefined).length));
  for (const { topic, reason } of told)
    if (reason !== undefined) console.error(words.notAnnounced(topic, reason));
}
