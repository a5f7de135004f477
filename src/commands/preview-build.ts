import { present } from '../clock.ts';
import { previewCacheFolder } from '../manuscript/cache-folder.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import { readKept } from '../manuscript/kept/read-kept.ts';
import { terminalWords } from '../i18n/tool-words.ts';
import type { Reason } from '../i18n/shapes/commands.ts';
import { instantProblem } from '../schema/instants.ts';
import { previewFolder } from '../publishing/emptying/kept-places.ts';
import { due } from '../publishing/next-due.ts';
import { takeLoudness } from '../progress/loudness.ts';
import { buildAside } from './build-and-swap.ts';
import { parametersOf } from './running/command-line.ts';
import { commandLines } from './running/command-lines.ts';
import { runProgram } from './running/program.ts';

/** The reasons to look ahead: something of which nobody knows yet becomes public. */
const shown: readonly Reason[] = ['schedule', 'embargo', 'change', 'boilerplate'];

/**
 * `npm run build:preview -- [--until <instant>] [--out <folder>] [--verbose] [--quiet]`: builds the site as it will be at an
 * instant, by default at the next lift, into `preview`. For accredited journalists and for review.
 */
export async function buildPreview(parameters: string[]): Promise<number> {
  const words = terminalWords(process.env).commands.preview;
  const { values } = parametersOf(commandLines['build:preview'], parameters);
  if (values.until !== undefined && instantProblem(values.until)) {
    console.error(words.notInstant(values.until));
    return 2;
  }
  const ahead = await lookAhead();
  const next = values.until ?? ahead.next?.toISOString();
  if (next === undefined) {
    console.error(words.nothing);
    return 1;
  }
  return buildAhead(values.out ?? previewFolder, next, {
    ahead,
    parameters: [...(values.verbose ? ['--verbose'] : []), ...(values.quiet ? ['--quiet'] : [])],
  });
}

/**
 * Builds a preview of an instant into a folder that no public build has, with the cache of previews. `parameters` are
 * for Astro. Resolves to an exit code.
 */
export async function buildAhead(
  out: string,
  until: string,
  { ahead, parameters = [] }: { ahead?: Ahead; parameters?: readonly string[] } = {},
): Promise<number> {
  const words = terminalWords(process.env).commands.preview;
  const { next, isOpen } = ahead ?? (await lookAhead());
  if (next && isOpen) {
    console.error(words.isPublic);
    return 1;
  }
  console.log(words.building(until));
  const { parameters: own, environment } = takeLoudness(parameters);
  const instants = { NEWSROOM_PREVIEW: present().toISOString(), NEWSROOM_NOW: until };
  const run = (aside: string) =>
    runProgram('astro', ['build', ...own], { ...environment, ...instants, NEWSROOM_ASIDE: aside });
  const code = await buildAside(out, run, { cache: previewCacheFolder, purpose: 'preview' });
  if (code === 0) console.log(words.built(out));
  return code;
}

/** The next lift, and whether everybody reads the repository. */
type Ahead = { next: Date | undefined; isOpen: boolean };

async function lookAhead(): Promise<Ahead> {
  const manuscript = await readKept(contentFolder);
  const lifts = due(manuscript, present())
    .filter(({ reason }) => shown.includes(reason))
    .map(({ at }) => at);
  return {
    next: lifts.length ? new Date(Math.min(...lifts)) : undefined,
    isOpen: manuscript.newsroom.facts?.repository === 'public',
  };
}
