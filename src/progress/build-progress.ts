import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { logHandlers } from 'astro/config';
import { terminalLanguage, toolWordsIn } from '../i18n/tool-words.ts';
import { astroLog, onlyPictures } from './astro-log.ts';
import { onLog } from './log-destination.ts';
import { onProgress, tellProgress } from './progress.ts';
import { ProgressDisplay } from './progress-display.ts';
import { isLive, liveScreen, plainScreen, silentScreen } from './screen.ts';
import { spread } from './spread.ts';

const entrypoint = fileURLToPath(new URL('log-destination.ts', import.meta.url));

/**
 * Shows the progress of a build in place of Astro’s lines about every file: at a terminal a line that is rewritten, in a
 * log a line for each step. With `NEWSROOM_VERBOSE` Astro’s own lines are printed as well, with `NEWSROOM_QUIET` nothing but
 * warnings and errors.
 */
export function buildProgress(): AstroIntegration {
  const isVerbose = Boolean(process.env['NEWSROOM_VERBOSE']);
  return {
    name: 'depesche:progress',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        showProgress(isVerbose);
        updateConfig({
          logger: isVerbose ? logHandlers.compose(logHandlers.node(), { entrypoint }) : { entrypoint },
        });
        tellProgress({ step: 'content' });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        tellProgress({ step: 'code' });
        setPrerenderer(countingPages);
      },
    },
  };
}

function showProgress(isVerbose: boolean): void {
  const language = terminalLanguage(process.env);
  const { progress: words } = toolWordsIn(language);
  const { stdout, stderr } = process;
  const screen = process.env['NEWSROOM_QUIET']
    ? silentScreen
    : isLive(stdout, process.env) && !isVerbose
      ? liveScreen(stdout, [stdout, stderr])
      : plainScreen(stdout);
  const display = new ProgressDisplay(screen, { words, language, clock: () => performance.now() });
  onProgress((progress) => display.hear(progress));
  const complain = (text: string) => void stderr.write(`${text}\n`);
  const warn = screen === silentScreen ? complain : screen.say;
  onLog(isVerbose ? onlyPictures : astroLog({ say: screen.say, warn, complain, words }));
  process.once('exit', screen.close);
}

/** Astro’s own way to render, with a count, and in an order that lets it tell the time. */
function countingPages(usual: AstroPrerenderer): AstroPrerenderer {
  let done = 0;
  let of = 0;
  return {
    ...usual,
    setup: async () => {
      tellProgress({ step: 'pages' });
      await usual.setup?.();
    },
    getStaticPaths: async () => {
      const paths = spread(await usual.getStaticPaths());
      of = paths.length;
      return paths;
    },
    render: async (...parameters) => {
      const rendered = await usual.render(...parameters);
      done += 1;
      tellProgress({ step: 'pages', done, of });
      return rendered;
    },
    teardown: async () => {
      await usual.teardown?.();
      // After an error nothing else begins.
      if (done === of) tellProgress({ step: 'pictures' });
    },
  };
}
