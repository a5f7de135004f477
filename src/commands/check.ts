import { now } from '../clock.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { readKept } from '../manuscript/kept/read-kept.ts';
import { placeInRepository } from '../faults/place-in-repository.ts';
import { guidePages } from '../faults/guide-pages.ts';
import { report } from '../faults/report.ts';
import { faultWordsIn } from '../i18n/fault-words.ts';
import { terminalLanguage, toolWordsIn } from '../i18n/tool-words.ts';
import { historyFor } from '../rules/past/history-for.ts';
import { justChanged } from '../history/touched.ts';
import { heldBackInCommits } from '../history/unpublished.ts';
import { heldBackCommits } from '../rules/past/held-back-commits.ts';
import { fix } from './fix.ts';
import type { Rename } from './fixes/file-names.ts';
import { movedAddresses } from './fixes/moved-addresses.ts';
import { nextRebuild } from './next-rebuild.ts';
import { parametersOf } from './running/command-line.ts';
import { commandLines } from './running/command-lines.ts';
import { areReadersTrusted } from '../review/readers.ts';
import { countFiles, judge } from '../rules/judge.ts';

/**
 * `npm run check`: prints every error of the content, and of each kind of warning the first places (`--all` prints every
 * place). With `--fix` it first corrects problems that need no decision, and with `--next` it prints only the time of the
 * next rebuild. Exits with 1 when there are errors, with 0 when there are
 * none or only warnings, with 2 when it could not run.
 */
export async function check(parameters: string[]): Promise<number> {
  let language = terminalLanguage(process.env);
  try {
    const { values } = parametersOf(commandLines.check, parameters);
    language = values.lang ?? language;
    if (values.fix) {
      const before = await readKept(contentFolder);
      const renames: Rename[] = [];
      const words = faultWordsIn(language);
      console.log(words.fixed(await fix(before, contentFolder, (rename) => renames.push(rename))));
      for (const { from, to } of movedAddresses(before, renames, now)) console.log(words.moved(from, to));
    }
    const manuscript = await readKept(contentFolder);
    if (values.next) {
      console.log(nextRebuild(manuscript, now, language, values.json));
      return 0;
    }
    const [history, changed] = await Promise.all([
      historyFor(contentFolder, manuscript, now),
      justChanged(contentFolder),
    ]);
    const faults = [
      ...judge(manuscript, now, history),
      ...(manuscript.newsroom.facts?.repository === 'public'
        ? heldBackCommits(manuscript, await heldBackInCommits(contentFolder, manuscript, now))
        : []),
    ];
    console.log(
      report(faults, countFiles(manuscript), faultWordsIn(language), {
        format: values.format === 'github' ? 'github' : 'text',
        showsPaths: values.paths ?? mayNamePaths(manuscript),
        located: placeInRepository(contentFolder, process.cwd()),
        changed,
        warnings: values.all ? 'all' : 'first',
      }),
    );
    const errors = faults.filter(({ level }) => level === 'error');
    for (const page of guidePages(errors, language)) console.log(toolWordsIn(language).help.guide(page));
    return errors.length ? 1 : 0;
  } catch (error) {
    const said = error instanceof Error ? error.message : String(error);
    console.error(faultWordsIn(language).couldNotRun(said));
    return 2;
  }
}

/**
 * Whether a report may name files that are not public. Others can read the logs of a build, except in a repository that
 * its host calls private and whose newsroom does not say otherwise. The user of a terminal has the files anyway.
 */
function mayNamePaths({ newsroom }: Manuscript): boolean {
  const isOwnScreen = process.stdout.isTTY && !process.env['CI'];
  const isPrivate = newsroom.facts?.repository === 'private';
  return isOwnScreen || (isPrivate && areReadersTrusted(process.env, false));
}
