import { createReadStream, existsSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { join } from 'node:path';
import { terminalWords } from '../../i18n/tool-words.ts';
import type { AudienceWords } from '../../i18n/shapes/audience.ts';
import { readSettings } from '../../loaders/settings.ts';
import { contentFolder } from '../../manuscript/content-folder.ts';
import { foldersIn } from '../../manuscript/files.ts';
import { urlsOf } from '../../model/address/urls.ts';
import { parametersOf } from '../running/command-line.ts';
import { commandLines } from '../running/command-lines.ts';
import { askedForIn } from './asked-for.ts';
import { lineReader } from './log-lines.ts';
import { type Audience, subscribersOf, Tally } from './tally.ts';

/** How many releases and feeds a table has, unless all are asked for. */
const most = 20;

/**
 * `npm run report -- <log> …`: how often releases, kits, files and feeds were asked for, from the logs of the server that
 * delivers the site, also compressed ones (`.gz`). Nobody is tracked for it, and no address of a person is in it. Exits with
 * 2 when a log is not there.
 */
export async function audienceReport(parameters: string[], content = contentFolder): Promise<number> {
  const { values, positionals } = parametersOf(commandLines.report, parameters);
  const words = terminalWords(process.env).audience;
  const missing = positionals.find((path) => !existsSync(path));
  if (missing !== undefined || !positionals.length) {
    console.error(missing === undefined ? words.noLog : words.notThere(missing));
    return 2;
  }
  const settings = readSettings(content);
  const folders = foldersIn(join(content, 'releases'));
  const askedFor = askedForIn({ base: urlsOf(settings).base, languages: settings.languages, folders });
  const tally = new Tally();
  for (const path of positionals) {
    const read = lineReader();
    const file = createReadStream(path);
    const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
    for await (const line of createInterface({ input, crlfDelay: Infinity })) {
      if (!line.trim() || line.startsWith('#')) {
        read(line);
        continue;
      }
      const request = read(line);
      tally.add(request, request && askedFor(request.path));
    }
  }
  const { audience } = tally;
  console.log(
    values.json ? JSON.stringify(audience, null, 2) : audienceLines(audience, words, values.all).join('\n'),
  );
  return 0;
}

/** The audience as tables for a terminal. */
export function audienceLines(audience: Audience, words: AudienceWords, isWhole: boolean): string[] {
  const { first, last, releases, feeds, bots, unread } = audience;
  if (!first || !last) return [words.nothing];
  const shown = <T>(all: readonly T[]): readonly T[] => (isWhole ? all : all.slice(0, most));
  const rest = (all: readonly unknown[]) =>
    !isWhole && all.length > most ? [words.more(all.length - most)] : [];
  return [
    words.period(first.slice(0, 10), last.slice(0, 10)),
    '',
    words.releases,
    ...table(
      [
        words.columns.release,
        words.columns.pages,
        words.columns.twins,
        words.columns.kits,
        words.columns.files,
      ],
      shown(releases).map(({ name, pages, twins, kits, files }) => [name, pages, twins, kits, files]),
    ),
    ...rest(releases),
    '',
    words.feeds,
    ...table(
      [words.columns.feed, words.columns.subscribers, words.columns.readers],
      shown(feeds).map((feed) => [
        feed.name,
        subscribersOf(feed),
        [
          ...Object.entries(feed.announced).map(([reader, count]) => `${reader} ${count}`),
          ...(feed.others ? [...(feed.others ? [words.others(feed.others)] : [])] : []),
        ].join(', '),
      ]),
    ),
    ...rest(feeds),
    '',
    words.bots(bots),
    ...(unread ? [words.unread(unread)] : []),
  ];
}

/** Rows below their heads: words to the left, numbers to the right. */
function table(heads: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = heads.map((head, at) =>
    Math.max(head.length, ...rows.map((row) => String(row[at] ?? '').length)),
  );
  const line = (cells: readonly (string | number)[]) =>
    cells
      .map((cell, at) =>
        typeof cell === 'number' ? String(cell).padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const head = heads.map((one, at) =>
    typeof rows[0]?.[at] === 'number' ? one.padStart(widths[at] ?? 0) : one,
  );
  return [line(head), ...rows.map(line)].map((one) => `  ${one}`);
}
