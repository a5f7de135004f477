import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { laterInstant, now } from '../clock.ts';
import { digestOf } from '../files/digest.ts';
import { programDigest } from '../files/program-digest.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { ReadOnce } from '../manuscript/files.ts';
import { readKept } from '../manuscript/kept/read-kept.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { ContentFaults } from './content-faults.ts';
import type { Fault } from '../faults/fault.ts';
import { hasErrors, report } from '../faults/report.ts';
import { justChanged } from '../history/touched.ts';
import { lastingProvenance, provenanceOf } from '../history/provenance.ts';
import { historyFor } from '../rules/past/history-for.ts';
import { faultWordsIn } from '../i18n/fault-words.ts';
import { terminalLanguage } from '../i18n/tool-words.ts';
import { outputsOf } from '../rules/addresses/outputs.ts';
import { tellProgress } from '../progress/progress.ts';
import { countFiles, judge } from '../rules/judge.ts';
import { noteOutputs } from './announced.ts';
import { noteEntered } from './entered.ts';
import { type StoreCollection, entriesOf } from './entries.ts';
import { SharedReading } from './shared-reading.ts';

type Reading = {
  manuscript: Manuscript;
  faults: Fault[];
  /** In development the files that were changed last. */
  changed: Set<string>;
  /** Of all collections; each loader takes its own. */
  entries: ReturnType<typeof entriesOf>;
};

/** Astro's type of the store lacks this method. */
type PictureStore = LoaderContext['store'] & {
  addAssetImports(pictures: readonly string[], filePath?: string): void;
};

const once = new ReadOnce();
const formerTexts: Parameters<typeof historyFor>[3] = new Map();
let isFirst = true;
/** The manuscript is read and checked once, at one instant, for all collections that load at the same time. */
const reading = new SharedReading<Reading>();

/** Nobody asks the development where its content comes from, and a build prints no place of a warning. */
async function readAll(at: Date, isBuild: boolean): Promise<Reading> {
  const where = async () => (isBuild ? provenanceOf(contentFolder) : {});
  const before = await where();
  // Later readings of the same process take what has not changed from `once`.
  const manuscript = await (isFirst ? readKept : readManuscript)(contentFolder, once);
  isFirst = false;
  const [history, changed] = await Promise.all([
    historyFor(contentFolder, manuscript, at, formerTexts),
    isBuild ? new Set<string>() : justChanged(contentFolder),
  ]);
  const provenance = lastingProvenance(before, await where());
  if (isBuild) noteOutputs(outputsOf(manuscript, at));
  const faults = judge(manuscript, at, history);
  const entries = entriesOf(manuscript, at, !isBuild, history, provenance);
  return { manuscript, faults, changed, entries };
}

/**
 * The only way into the store. Texts that must not be public yet are stopped here, before Astro sees them: an entry
 * filtered later would still ship its pictures. In development everything enters and the views mark it. There a fault
 * is logged and the last good version stays, while a build stops with all faults at once.
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
      // One save changes several files. The folder is read again after a short pause.
      watcher.on('all', (_event, path) => {
        if (!path.startsWith(contentFolder)) return;
        reading.changed();
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          // A file may be deleted during the read. Its deletion triggers another read.
          fill(context, collection).catch((error: unknown) => context.logger.warn(String(error)));
        }, 40);
      });
    },
  };
}

async function fill(context: LoaderContext, collection: StoreCollection): Promise<void> {
  const { store, parseData, config, watcher, logger } = context;
  const {
    manuscript,
    faults,
    changed,
    entries: all,
  } = await reading.ask(() => readAll(watcher ? laterInstant() : now, !watcher));
  if (hasErrors(faults) && !watcher) throw new ContentFaults(faults, countFiles(manuscript));
  // The collections load together. Only one of them logs the report.
  if (faults.length && collection === 'releases') {
    const words = faultWordsIn(terminalLanguage(process.env));
    logger.warn(
      watcher
        ? `\n${report(faults, countFiles(manuscript), words, { showsPaths: true, changed, warnings: 'changed' })}`
        : report(faults, countFiles(manuscript), words, { warnings: 'counted' }),
    );
  }
  const files = countFiles(manuscript);
  tellProgress({ step: 'content', done: files, of: files });
  const entries = all[collection];
  const present = new Set(watcher ? presentIds(manuscript, collection) : []);
  for (const id of store.keys()) if (!entries.has(id) && !present.has(id)) store.delete(id);
  const root = fileURLToPath(config.root);
  // The store outlives the program: another one may make something else of the same facts.
  const program = programDigest();
  for (const [id, { data, digest: ofFacts, path, body }] of entries) {
    const digest = digestOf(program + ofFacts);
    // As Astro writes it: with slashes, also on Windows.
    const filePath = path && relative(root, path).split(sep).join('/');
    // The pictures of a text are in its folder, so a moved text needs a new entry.
    if (store.get(id)?.filePath !== filePath) store.delete(id);
    const kept = store.get(id);
    if (kept?.digest === digest) {
      // All builds of this folder share the list of pictures. A build that keeps its store has to add them again, as
      // Astro's own loader does:
      // https://github.com/withastro/astro/blob/main/packages/astro/src/content/loaders/glob.ts
      if (kept.assetImports) (store as PictureStore).addAssetImports(kept.assetImports, filePath);
      continue;
    }
    store.set({
      id,
      digest,
      data: await parseData({ id, data, ...(path && { filePath: path }) }),
      ...(filePath && { filePath }),
      ...(body !== undefined && { body }),
    });
  }
  // The proof compares what is in the store with its own judgement.
  noteEntered(collection, store.values());
}

/** The ids of existing files, with or without faults: in development the last good version of a faulty file stays. */
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
