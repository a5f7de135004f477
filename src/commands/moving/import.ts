import { existsSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { now } from '../../clock.ts';
import { terminalWords } from '../../i18n/tool-words.ts';
import { ReportFiles } from '../../import/report/report-files.ts';
import { inLine, sumLines, urgentLines } from '../../import/report/report-text.ts';
import { hasLosses } from '../../import/report/sums.ts';
import { runImport } from '../../import/run.ts';
import { politeFetching } from '../../import/source/fetching.ts';
import { openSource } from '../../import/source/open-source.ts';
import { readSettings } from '../../loaders/settings.ts';
import { cacheFolder } from '../../manuscript/cache-folder.ts';
import { contentFolder } from '../../manuscript/content-folder.ts';
import { filesIn } from '../../manuscript/files.ts';
import { plainFileName } from '../../model/file-name.ts';
import { dayIn } from '../../model/text/dates.ts';
import { dayProblem } from '../../schema/instants.ts';
import { parametersOf } from '../running/command-line.ts';
import { commandLines } from '../running/command-lines.ts';
import { compareAddresses } from './compare-addresses.ts';
import { importProgress } from './import-progress.ts';

/**
 * `npm run import -- <source>`: takes releases over from another system, and writes a report of what it could not carry.
 * Exits with 0 when all was carried, with 1 when something was left behind or guessed, with 2 when it could not read, with 130
 * when it was interrupted.
 */
export async function importReleases(parameters: string[], content = contentFolder): Promise<number> {
  const words = terminalWords(process.env).import;
  const refuse = (sentence: string): 2 => {
    console.error(sentence);
    return 2;
  };
  const { values, positionals } = parametersOf(commandLines.import, parameters);
  const old = values['compare-addresses'];
  if (old !== undefined)
    return existsSync(old) ? compareAddresses(resolve(old), content, words) : refuse(words.notThere(old));
  const [address] = positionals;
  if (address === undefined) return refuse(words.usage);
  const newsroom = readSettings(content);
  const { language, issuer, since, limit } = values;
  if (language && !newsroom.languages.includes(language))
    return refuse(words.wrong('--language', language, newsroom.languages.join(', ')));
  const organisations = filesIn(`${content}/organisations`).map((name) => name.replace(/\.yaml$/, ''));
  if (issuer && !organisations.includes(issuer))
    return refuse(words.wrong('--issuer', issuer, organisations.join(', ')));
  if (since && dayProblem(since)) return refuse(words.wrong('--since', since, '2015-01-01'));
  if (limit !== undefined && !/^[1-9]\d*$/.test(limit)) return refuse(words.wrong('--limit', limit, '10'));
  const cache = join(cacheFolder, 'import');
  const fetching = values.fetch ? politeFetching(cache) : undefined;
  const isAddress = /^https?:\/\//i.test(address);
  const path = isAddress ? await fetchedFile(address, cache) : resolve(address);
  if (path === undefined || !existsSync(path)) return refuse(words.notThere(address));
  const opened = await openSource(path, fetching);
  if (!opened) return refuse(words.notKnown(address));
  const source = isAddress ? { ...opened, name: new URL(address).hostname } : opened;

  const isTrial = values['dry-run'];
  console.log(words.taken(words.sources[source.kind], source.sign));
  if (isTrial) console.log(words.trial);
  const day = dayIn(newsroom.timeZone, now.getTime());
  const head = { name: source.name, kind: source.kind, sign: source.sign, day, isTrial };
  const report = new ReportFiles(resolve(values.report), head, words);
  const { progress, end, signal } = importProgress(words);
  const settings = { newsroom, content, now, language, issuer, rights: values.rights, since };
  const run = runImport({
    ...settings,
    limit: limit === undefined ? undefined : Number(limit),
    files: values.files && resolve(values.files),
    source,
    isTrial,
    fetching,
    progress,
    signal,
  });
  for await (const one of run) await report.add(one);
  end();
  const files = await report.end();
  console.log(sumLines(report.sums, words).join('\n'));
  const urgent = urgentLines(report.urgent.list(), words, inLine);
  if (urgent.length) console.log(`\n${words.first}\n\n${urgent.join('\n')}`);
  console.log(
    `\n${words.report(files.map((file) => relative(process.cwd(), file).replaceAll('\\', '/')).join(', '))}\n${words.next}`,
  );
  if (signal.aborted) {
    console.error(words.brokenOff);
    return 130;
  }
  return hasLosses(report.sums) ? 1 : 0;
}

/** The file of a source on the net. It is asked for anew, because a feed changes every day. */
async function fetchedFile(address: string, cache: string): Promise<string | undefined> {
  const folder = join(cache, 'sources');
  await rm(folder, { recursive: true, force: true });
  const got = await politeFetching(folder)(address);
  if (!got) return undefined;
  const name = basename(new URL(address).pathname) || 'source';
  const path = join(folder, plainFileName(name));
  await writeFile(path, got.bytes);
  return path;
}
