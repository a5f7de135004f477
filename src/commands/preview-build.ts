import { parseArgs } from 'node:util';
import { now } from '../clock.ts';
import { previewCacheFolder } from '../manuscript/cache-folder.ts';
import { contentFolder } from '../manuscript/content-folder.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { terminalWords } from '../i18n/tool-words.ts';
import { liftOf, stateAt } from '../gate/state.ts';
import { instantProblem } from '../schema/instants.ts';
import { outFolder } from '../publishing/emptying/kept-places.ts';
import { buildAside } from './build-and-swap.ts';
import { runProgram } from './program.ts';

/**
 * `npm run build:preview -- [--until <instant>]`: builds the site as it will be at an instant, by default at the next
 * lift, into `preview`. For accredited journalists and for review.
 */
export async function buildPreview(parameters: string[]): Promise<number> {
  const words = terminalWords(process.env).commands.preview;
  const { values } = parseArgs({ args: parameters, options: { until: { type: 'string' } } });
  if (values.until !== undefined && instantProblem(values.until)) {
    console.error(words.notInstant(values.until));
    return 2;
  }
  const manuscript = await readManuscript(contentFolder);
  const lifts = manuscript.releases
    .flatMap(({ texts }) => texts.flatMap(({ facts }) => facts ?? []))
    .filter((facts) => ['scheduled', 'embargoed'].includes(stateAt(facts, now)))
    .map(liftOf);
  if (lifts.length && manuscript.newsroom.facts?.repository === 'public') {
    console.error(words.isPublic);
    return 1;
  }
  const until = values.until ?? (lifts.length ? new Date(Math.min(...lifts)).toISOString() : undefined);
  if (until === undefined) {
    console.error(words.nothing);
    return 1;
  }
  console.log(words.building(until));
  const environment = {
    NEWSROOM_PREVIEW: now.toISOString(),
    NEWSROOM_NOW: until,
    NEWSROOM_OUT: outFolder('preview'),
    NEWSROOM_CACHE: previewCacheFolder,
  };
  const run = (aside: string) => runProgram('astro', ['build'], { ...environment, NEWSROOM_OUT: aside });
  const code = await buildAside(environment.NEWSROOM_OUT, run, previewCacheFolder);
  if (code === 0) console.log(words.built(environment.NEWSROOM_OUT));
  return code;
}
