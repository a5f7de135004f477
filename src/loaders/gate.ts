import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { laterInstant, now } from '../clock.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { ReadOnce } from '../manuscript/files.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { ContentFaults } from './content-faults.ts';
import type { Fault } from '../faults/fault.ts';
import { hasErrors, report } from '../faults/report.ts';
import type { History } from '../history/history.ts';
import { readPast } from '../history/read-past.ts';
import { faultWordsIn } from '../i18n/fault-words.ts';
import { terminalLanguage } from '../i18n/tool-words.ts';
import { countFiles, judge } from '../rules/judge.ts';
import { type StoreCollection, entriesOf } from './entries.ts';

type Reading = { manuscript: Manuscript; history: History; faults: Fault[]; at: Date };

/** Astro's type of the store leaves this method out. */
type PictureStore = LoaderContext['store'] & {
  addAssetImports(pictures: readonly string[], filePath?: string): void;
};

const once = new ReadOnce();
const formerTexts: Parameters<typeof readPast>[3] = new Map();
let reading: Promise<Reading> | undefined;

/** The manuscript, read and judged once, at one instant, for all collections that ask at the same time. */
function read(at: Date): Promise<Reading> {
  reading ??= readManuscript(contentFolder, once)
    .then(async (manuscript) => {
      const history = await readPast(contentFolder, manuscript, at, formerTexts);
      return { manuscript, history, faults: judge(manuscript, at, history), at };
    })
    .finally(() => setTimeout(() => (reading = undefined), 0));
  return reading;
}

/**
 * The only door to the store. What must not be public yet is stopped here, before Astro knows of it: an entry
 * filtered later would still ship its pictures. In development everything enters, and the views mark it; there a
 * fault is logged and the last good version stays, while a build stops with all faults at once.
 */
export function gate(collection: StoreCollection): Loader {
  return {
    name: `gate(${collection})`,
    load: async (context) => {
      const { watcher } = context;
      await fill(context, collection);
      if (!watcher) return;
      watcher.add(contentFolder);
      let waiting: NodeJS.Timeout | undefined;
      // One save touches several files; the folder is read again when it has been quiet for a moment.
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(contentFolder)) return;
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          // A file may go while the folder is read; its going calls here again.
          fill(context, collection).catch((error: unknown) => context.logger.warn(String(error)));
        }, 40);
      });
    },
  };
}

async function fill(context: LoaderContext, collection: StoreCollection): Promise<void> {
  const { store, parseData, config, watcher, logger } = context;
  const { manuscript, history, faults, at } = await read(watcher ? laterInstant() : now);
  if (hasErrors(faults) && !watcher) throw new ContentFaults(faults, countFiles(manuscript));
  // The collections load together; one of them speaks for all.
  if (faults.length && collection === 'releases') {
    logger.warn(
      `\n${report(faults, countFiles(manuscript), faultWordsIn(terminalLanguage(process.env)), 'text', watcher !== undefined)}`,
    );
  }
  const entries = entriesOf(manuscript, at, watcher !== undefined, history)[collection];
  const present = new Set(watcher ? presentIds(manuscript, collection) : []);
  for (const id of store.keys()) if (!entries.has(id) && !present.has(id)) store.delete(id);
  const root = fileURLToPath(config.root);
  for (const [id, { data, digest, path, isModule, body }] of entries) {
    const filePath = path && relative(root, path);
    // The same text in another folder has its pictures elsewhere.
    if (store.get(id)?.filePath !== filePath) store.delete(id);
    const kept = store.get(id);
    if (kept?.digest === digest) {
      if (isModule && filePath) store.addModuleImport(filePath);
      // The list of pictures is shared by all builds of this folder, so one that keeps its store has to name them
      // anew, as Astro's own loader does: https://github.com/withastro/astro/blob/main/packages/astro/src/content/loaders/glob.ts
      if (kept.assetImports) (store as PictureStore).addAssetImports(kept.assetImports, filePath);
      continue;
    }
    store.set({
      id,
      digest,
      data: await parseData({ id, data, ...(path && { filePath: path }) }),
      ...(filePath && { filePath }),
      ...(body !== undefined && { body }),
      ...(isModule && { deferredRender: true }),
    });
  }
}

/** The ids of files that exist, faulty or not: in development the last good version of a faulty file stays. */
function presentIds(manuscript: Manuscript, collection: StoreCollection): Iterable<string> {
  switch (collection) {
    case 'newsroom':
      return ['newsroom'];
    case 'releases':
    case 'pages':
      return manuscript[collection].flatMap(({ texts }) =>
        texts.map(({ folder, language }) => `${folder}/${language}`),
      );
    default:
      return manuscript[collection].keys();
  }
}
