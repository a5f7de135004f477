import { build, preview } from 'astro';
import { isGiven, isPreview, now, wallClock } from '../clock.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { terminalWords } from '../i18n/tool-words.ts';
import { languageName } from '../i18n/words.ts';
import { readSettings } from '../loaders/settings.ts';
import { urlsOf } from '../model/address/urls.ts';
import { outFolder } from '../publishing/emptying/kept-places.ts';
import { due } from '../publishing/next-due.ts';
import { buildAside } from './build-and-swap.ts';
import { parametersOf } from './running/command-line.ts';
import { commandLines } from './running/command-lines.ts';
import { runNode } from './running/program.ts';
import { rebuildAtLifts } from './running/rebuild-at-lifts.ts';

const usualPort = 4321;

/** The next instant after another at which the site changes by itself, in milliseconds. */
async function nextDue(instant: number): Promise<number | undefined> {
  const [next] = due(await readManuscript(contentFolder), new Date(instant));
  return next?.at;
}

/** Builds in a process of its own, which takes the instant anew. */
const buildNow = () =>
  runNode(['src/commands/main.ts', 'build', '--quiet'], {
    NEWSROOM_NOW: undefined,
    NEWSROOM_STARTED: undefined,
  });

/**
 * `npm start`: builds the public newsroom and serves it until it is stopped, and builds it again when something becomes
 * public meanwhile. If its port is taken, the next free one is used.
 */
export async function start(parameters: string[]): Promise<number> {
  const words = terminalWords(process.env).commands;
  const { values } = parametersOf(commandLines.start, parameters);
  const wanted = values.port ?? (process.env['PORT'] || String(usualPort));
  const port = Number(wanted);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    console.error(words.notPort(wanted));
    return 2;
  }
  console.log(words.building);
  if (isPreview) console.warn(words.preview.ahead(now.toISOString()));
  const run = async (aside: string) => {
    process.env['NEWSROOM_ASIDE'] = aside;
    if (values.verbose) process.env['NEWSROOM_VERBOSE'] = '1';
    try {
      await build({});
      return 0;
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return 1;
    } finally {
      delete process.env['NEWSROOM_ASIDE'];
    }
  };
  const code = await buildAside(outFolder(), run, { purpose: isPreview ? 'preview' : 'build' });
  if (code !== 0) {
    console.error(`\n${words.failed}`);
    return 1;
  }
  const server = await preview({ logLevel: 'error', server: { port } });
  const settings = readSettings(contentFolder);
  const urls = urlsOf(settings);
  const at = (path: string) => new URL(path, `http://localhost:${server.port}`).href;
  const [language = ''] = settings.languages;
  const rows = [
    [words.newsroom, at(urls.front(language))],
    [words.search, at(urls.search(language))],
    ...settings.languages.map((other) => [
      words.feed(languageName(other)),
      at(urls.feed(urls.front(other), 'rss')),
    ]),
  ];
  console.log(`\n${words.ready}\n`);
  for (const [label = '', address = ''] of rows) console.log(`  ${label.padEnd(18)} ${address}`);
  console.log(`\n${words.stop}\n${words.write}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
  const stopped = new AbortController();
  // Whoever has set the clock watches no lift.
  const watching = isGiven
    ? undefined
    : rebuildAtLifts(stopped.signal, now.getTime(), () => wallClock().getTime(), nextDue, buildNow);
  await server.closed();
  stopped.abort();
  await watching;
  return 0;
}
