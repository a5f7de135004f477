import { existsSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { wallClock } from '../clock.ts';
import { pathDigest } from '../faults/path-digest.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { readKept } from '../manuscript/kept/read-kept.ts';
import { terminalWords } from '../i18n/tool-words.ts';
import { readSettings } from '../loaders/settings.ts';
import { urlsOf } from '../model/address/urls.ts';
import { candidateIn, judgeAt } from '../publishing/candidate.ts';
import { type Built, builtFrom } from '../publishing/emptying/built.ts';
import { publicFolder, realFolder } from '../publishing/emptying/kept-places.ts';
import { NotOurs, type Objection, objectionIn } from '../publishing/emptying/objection.ts';
import type { HeldText } from '../publishing/held-texts.ts';
import { Busy, whileLocked } from '../publishing/lock.ts';
import { keepBuild, uncommitted } from '../publishing/record/keep-build.ts';
import { buildOf } from '../publishing/record/live.ts';
import { type Refusals, refusalsOf } from '../publishing/refusals.ts';
import { type Former, rollBack } from '../publishing/server/server.ts';
import { placeOf } from '../publishing/server/shell.ts';
import { shownInLines } from '../publishing/shown-texts.ts';
import { beside } from '../publishing/swap-folder.ts';
import { announce, feedsAmong } from '../publishing/websub/announce.ts';
import { areReadersTrusted } from '../review/readers.ts';
import { ways } from './deploy-ways.ts';
import { parametersOf } from './running/command-line.ts';
import { commandLines } from './running/command-lines.ts';

const out = publicFolder();

/**
 * `npm run deploy -- server|bucket|folder <where>`: publishes the last build, unless it is a wrong one, and notifies the
 * hub of changed feeds. Exits with 0 when it is published, with 1 when it was refused or interrupted, with 2 when the
 * arguments are wrong.
 */
export async function deploy(parameters: string[]): Promise<number> {
  const words = terminalWords(process.env).publishing.deploy;
  const { values, positionals } = parametersOf(commandLines.deploy, parameters);
  const [target = '', where = ''] = positionals;
  const way = ways[target];
  if (!way || !where) {
    console.error(words.usage);
    return 2;
  }
  const misunderstood = way.misunderstanding?.(where);
  if (misunderstood) {
    console.error(misunderstood);
    return 2;
  }
  try {
    if (values.rollback) return await goBack(where);
    return await whileNobodyBuilds(async () => {
      const objection = await way.objection?.(where, values);
      const objections = objection ? [inWords(objection)] : [];
      const manuscript = await readKept(contentFolder);
      const first = await refusalsFor(manuscript);
      // A host is asked only about a build that may be published.
      const isOpen = !objections.length && !first.strong.length;
      const all = isOpen ? await refusalsFor(manuscript, await way.live(where, values)) : first;
      const { strong } = all;
      const weak = [...all.weak, ...uncommitted(buildOf(out))];
      const refusals = [...strong, ...objections, ...(values.force ? [] : weak)];
      if (refusals.length) {
        console.error([words.refused, ...refusals].join('\n'));
        return 1;
      }
      if (weak.length) console.error([words.forced, ...weak].join('\n'));
      const changed = await way.publish(where, values);
      if (!values.unrecorded) console.log(await keepBuild(target, contentFolder, buildOf(out)));
      await announceTo(changed);
      return 0;
    });
  } catch (error) {
    console.error(sentenceOf(error));
    return 1;
  }
}

/** Runs `work` while no build can replace the site that it judges and sends. */
async function whileNobodyBuilds<T>(work: () => Promise<T>): Promise<T> {
  // Whoever cannot write beside the site cannot replace it either.
  const isThere = existsSync(out);
  let hasBegun = false;
  const begun = () => ((hasBegun = true), work());
  try {
    return await whileLocked(isThere ? [beside(realFolder(out)).lock] : [], begun);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (hasBegun || !['EACCES', 'EPERM', 'EROFS'].includes(code)) throw error;
    return work();
  }
}

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

async function goBack(where: string): Promise<number> {
  const words = terminalWords(process.env).publishing.deploy;
  const place = placeOf(where);
  const now = wallClock();
  const { settings, heldIn } = await judgeAt(contentFolder, await readKept(contentFolder), now);
  // What was public once may have had to go: a text of a former deploy can be held back by now.
  const isFit = ({ built: text, items }: Former) => {
    const built = builtFrom(text);
    return built !== undefined && built.at <= now && !built.isPreview && !heldIn(shownInLines(items)).length;
  };
  const { folder: base } = urlsOf(settings);
  const { number, passedOver } = place ? await rollBack(place, base, isFit) : { passedOver: [] };
  for (const one of passedOver) console.error(words.passedOver(one));
  console.log(number === undefined ? words.nothingBefore : words.rolledBack(number));
  return number === undefined ? 1 : 0;
}

/** The reasons not to publish the last build. `live` is the one that readers see. */
async function refusalsFor(manuscript: Manuscript, live?: Built): Promise<Refusals> {
  const now = wallClock();
  const judge = await judgeAt(contentFolder, manuscript, now, live);
  const candidate = await candidateIn(out, contentFolder, judge, nameOf, live);
  return refusalsOf(candidate, now, terminalWords(process.env).publishing.refusals);
}

/** In public logs nothing names what is held back. */
const nameOf = ({ file }: HeldText) =>
  areReadersTrusted(process.env, process.stderr.isTTY) ? file : pathDigest(file);

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
