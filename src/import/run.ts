import { parse } from '../body/reading/parse.ts';
import { comingFiles, type Fetching, pictureAddresses } from './map/beside.ts';
import { knownIn } from './map/known-files.ts';
import type { Left, Planned } from './map/plan.ts';
import { ownFileAddresses } from './ours/own-recordings.ts';
import { settleLanguages } from './map/settled-languages.ts';
import { treeOf } from './map/item-tree.ts';
import { madeRelease } from './map/release.ts';
import { type Workshop, workshopFor } from './map/workshop.ts';
import type { ImportSettings } from './map/settings.ts';
import { tailOf } from './map/tail.ts';
import type { ItemReport, Loss } from './report/loss.ts';
import { bodyHtml } from './source/text/html-of-body.ts';
import { isUnread, type Source, type SourceItem } from './source/source-item.ts';
import { importDigest } from './write/import-digest.ts';
import { isKept, isOtherFile, withoutUnfinished, writeRelease, writeSheets } from './write/writer.ts';

export type ImportRun = Omit<ImportSettings, 'means'> & {
  source: Source;
  isTrial: boolean;
  fetching?: Fetching | undefined;
  /** Called after each item. */
  progress?: (done: number, of: number) => void;
  /** Stops between two items. */
  signal?: AbortSignal;
};

/** What is found in a first reading: where each item goes, in the order of the source. */
type Places = { planned: (Planned | Left)[]; total: number };

const silent = () => undefined;

/**
 * Imports a source into a content folder and yields a report for each item, in the order of the source. The source is read
 * twice: for the places of all items, so that links between them lead to their new addresses, and to write them.
 */
export async function* runImport(run: ImportRun): AsyncGenerator<ItemReport> {
  const known = await knownIn(run);
  const means = { parse, digest: importDigest };
  const workshop = workshopFor({ ...run, means }, known, { sourceName: run.source.name, issuer: run.issuer });
  const { abouts, sheets } = workshop;
  const { planned, total } = await placesOf(run, workshop);
  settleLanguages(
    planned.filter((one): one is Planned => !('left' in one)),
    workshop,
  );
  const settled = abouts.settle(sheets);
  if (!run.isTrial) {
    await withoutUnfinished(run.content);
    await writeSheets(run.content, sheets);
  }
  if (settled.length)
    yield {
      place: '',
      title: '',
      item: '',
      outcome: 'written',
      losses: settled.map(({ organisation, day }) => ({
        code: 'boilerplate',
        detail: `${organisation}, ${day}`,
      })),
    };
  let at = 0;
  for await (const one of run.source.items()) {
    if (run.signal?.aborted) return;
    if (isUnread(one)) {
      yield { place: one.place, title: '', item: '', outcome: 'left', losses: [one.unread] };
      continue;
    }
    const place = planned[at];
    at += 1;
    if (!place) return;
    yield await importItem(one, place, workshop, run);
    run.progress?.(at, total);
  }
}

async function placesOf(run: ImportRun, workshop: Workshop): Promise<Places> {
  const { plan, abouts } = workshop;
  const planned: (Planned | Left)[] = [];
  let taken = 0;
  for await (const one of run.source.items()) {
    if (isUnread(one)) continue;
    if (run.limit !== undefined && taken >= run.limit) break;
    const left = noticeOf(one, workshop);
    if (left) {
      planned.push(left);
      continue;
    }
    const html = bodyHtml(one, silent);
    const place = plan.place(one, html.replace(/<[^>]*>/g, ' ').slice(0, 4000));
    planned.push(place);
    if ('left' in place) continue;
    taken += 1;
    workshop.tags.see(one);
    // Behind a text without these words there is nothing to lift.
    const { tree } = treeOf(one, place, workshop, new Map(), silent);
    const { abouts: found } = tailOf(tree, {
      isOrganisation: (name) => !abouts.keyOf(name).startsWith('+'),
      isBoilerplate: (name, paragraphs, isLabelled) =>
        paragraphs.join(' ').length >= 50 && (isLabelled || !abouts.keyOf(name).startsWith('+')),
      hasPicture: false,
    });
    abouts.see(found, place.day, place.language);
  }
  return { planned, total: planned.length };
}

/** Why an item of ours is no release to take over: it tells of another one, or of its own end. */
function noticeOf(item: SourceItem, { notices, settings }: Workshop): Left | undefined {
  const { languages } = settings.newsroom;
  if (notices.see(item, item.language ?? languages[0] ?? 'en'))
    return { left: { code: 'notice', detail: item.title } };
  return notices.isWithdrawn(item) ? { left: { code: 'withdrawn', detail: item.title } } : undefined;
}

/** Why an item was left, when all of the source is known: a notice alone carries nothing. */
const reasonOf = (item: SourceItem, { left }: Left, { notices }: Workshop): Loss =>
  left.code === 'notice' ? { ...left, code: notices.fateOf(item) } : left;

async function importItem(
  item: SourceItem,
  place: Planned | Left,
  workshop: Workshop,
  run: ImportRun,
): Promise<ItemReport> {
  const report = { place: item.place, title: item.title.replace(/\s+/gu, ' ').trim(), item: item.item };
  if ('left' in place)
    return { ...report, outcome: 'left', losses: [...item.losses, reasonOf(item, place, workshop)] };
  const file = `releases/${place.folder}/index.${place.language}.mdx`;
  if (isKept(run.content, place)) return { ...report, file, outcome: 'edited', losses: [] };
  if (workshop.notices.isWithdrawn(item))
    return { ...report, outcome: 'left', losses: [{ code: 'withdrawn', detail: item.title }] };
  const addresses = [
    ...(item.picture ? [item.picture.address] : []),
    ...pictureAddresses(bodyHtml(item, silent)),
    ...item.attachments.map(({ address }) => address),
    ...(item.isOurs ? ownFileAddresses(bodyHtml(item, silent), item) : []),
  ];
  const isOther = (name: string, bytes: Uint8Array) => isOtherFile(run.content, place, name, bytes);
  const files = addresses.length
    ? await comingFiles(item, addresses, { ...run, isOther })
    : new Map<string, never>();
  const made = madeRelease(item, place, workshop, files);
  if ('refused' in made) return { ...report, outcome: 'left', losses: once([made.refused, ...made.losses]) };
  if (!workshop.shared.has(place.folder) && (item.isOurs ?? item.translations !== undefined))
    workshop.shared.set(place.folder, made.shared);
  if (!run.isTrial) await writeSheets(run.content, workshop.sheets);
  const outcome = run.isTrial
    ? trialOutcome(place, made.source)
    : await writeRelease(run.content, place, made);
  return { ...report, file, outcome, losses: once(made.losses) };
}

const trialOutcome = ({ earlier }: Planned, source: string) =>
  earlier && source.includes(`digest: "${earlier.digest}"`) ? ('unchanged' as const) : ('written' as const);

/** The same loss is told once. */
const once = (losses: readonly Loss[]): Loss[] => [
  ...new Map(losses.map((loss) => [`${loss.code} ${loss.detail}`, loss])).values(),
];
