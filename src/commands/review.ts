import { appendFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readBuiltSite } from '../review/built-site.ts';
import { areReadersTrusted } from '../review/readers.ts';
import { reviewText, touchedFolders } from '../review/review.ts';
import { now, present } from '../clock.ts';
import { previewCacheFolder } from '../manuscript/cache-folder.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import { readKept } from '../manuscript/kept/read-kept.ts';
import { historyFor } from '../rules/past/history-for.ts';
import { GitError } from '../history/git.ts';
import { touchedSince } from '../history/touched.ts';
import { terminalLanguage, terminalWords, toolWordsIn } from '../i18n/tool-words.ts';
import { readSettings } from '../loaders/settings.ts';
import { liftOf } from '../gate/state.ts';
import { urlsOf } from '../model/address/urls.ts';
import { judge } from '../rules/judge.ts';
import { keptAt, objectionIn } from '../publishing/emptying/objection.ts';
import { instantProblem } from '../schema/instants.ts';
import { buildAside } from './build-and-swap.ts';
import { parametersOf } from './running/command-line.ts';
import { commandLines } from './running/command-lines.ts';
import { programOf, runNode } from './running/program.ts';

/**
 * `npm run review -- [--base <branch>] [--until <instant>]`: prints a review of the changed releases, as they will be
 * at their lift, as Markdown: to the terminal, to the summary of a job, and to `review/` beside the site of that
 * instant. Exits with 0 when it was written, with 1 when the site could not be built, with 2 when the arguments are
 * wrong or git cannot compare.
 */
export async function reviewCommand(parameters: string[]): Promise<number> {
  const language = terminalLanguage(process.env);
  const words = toolWordsIn(language).review;
  const { values: options } = parametersOf(commandLines.review, parameters);
  const { base, until, out } = options;
  if (until !== undefined && instantProblem(until))
    return refuse(terminalWords(process.env).commands.preview.notInstant(until));
  const settings = readSettings(contentFolder);
  const isPrivate = settings.repository === 'private';
  const tells = isPrivate && (options.texts ?? areReadersTrusted(process.env, process.stdout.isTTY));
  if (until !== undefined && !tells)
    return refuse(isPrivate ? words.onlyInPrivate : terminalWords(process.env).commands.preview.isPublic);
  const objection = keptAt(out);
  if (objection) return refuse(objectionIn(terminalWords(process.env).publishing.folders, objection));
  const touched = await touchedSince(contentFolder, base).catch((error: unknown) => {
    if (error instanceof GitError) return error;
    throw error;
  });
  if (touched instanceof GitError) return refuse(touched.message);
  if (!touched) return refuse(words.noBase(base ?? 'origin/main, main'));

  const manuscript = await readKept(contentFolder);
  const folders = touchedFolders(touched);
  const lifts = manuscript.releases
    .filter(({ folder }) => folders.includes(folder))
    .flatMap(({ texts }) => texts.flatMap(({ facts }) => (facts && !facts.draft ? [liftOf(facts)] : [])));
  // Without permission to see held-back texts, the review shows the site of now.
  const at =
    until !== undefined ? new Date(until) : tells ? new Date(Math.max(now.getTime(), ...lifts)) : now;
  const site = join(out, 'site');
  const code = options.build ? await buildAt(at, site) : 0;
  const isBuilt = options.build && code === 0;
  const text = reviewText({
    manuscript,
    settings,
    touched,
    faults: judge(manuscript, at, await historyFor(contentFolder, manuscript, at)),
    at,
    now,
    tells,
    site: isBuilt ? readBuiltSite(site, urlsOf(settings)) : undefined,
    notes: options.build ? [code === 0 ? words.site('site/') : words.noSite] : [],
    language,
  });
  await mkdir(out, { recursive: true });
  await writeFile(join(out, 'review.md'), text);
  const { GITHUB_STEP_SUMMARY: summary } = process.env;
  if (summary) await appendFile(summary, text);
  console.log(text);
  return code === 0 ? 0 : 1;
}

function refuse(sentence: string): number {
  console.error(sentence);
  return 2;
}

/** Builds the site as it will be at an instant: a preview, but with its feeds. */
function buildAt(at: Date, out: string): Promise<number> {
  const environment = {
    NEWSROOM_NOW: at.toISOString(),
    NEWSROOM_PREVIEW: present().toISOString(),
    NEWSROOM_REVIEW: '1',
  };
  return buildAside(
    out,
    // The review itself is the output, perhaps of a file.
    (aside) => runNode([programOf('astro'), 'build'], { ...environment, NEWSROOM_ASIDE: aside }, 'errors'),
    { cache: previewCacheFolder, purpose: 'preview' },
  );
}
