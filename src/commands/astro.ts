import { isPreview, now } from '../clock.ts';
import { terminalWords } from '../i18n/tool-words.ts';
import { outFolder } from '../publishing/emptying/kept-places.ts';
import { takeLoudness } from '../progress/loudness.ts';
import { buildAside } from './build-and-swap.ts';
import { buildAhead } from './preview-build.ts';
import { runProgram } from './running/program.ts';

// In an automated shell Astro would run in the background and return at once.
const inFront = { ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' };

/** `npm run dev`: the development server. Drafts and held-back releases are shown and marked. */
export const dev = (parameters: string[]): Promise<number> =>
  runProgram('astro', ['dev', ...parameters], inFront);

/**
 * `npm run build`: builds the public site into `dist`, which is replaced only when the build is complete. With
 * `NEWSROOM_NOW` ahead of the clock on the wall it is a preview, in the folder of previews. `--verbose` prints a line for
 * every file, `--quiet` only what is wrong.
 */
export function build(parameters: string[]): Promise<number> {
  if (!isPreview) {
    const { parameters: own, environment } = takeLoudness(parameters);
    return buildAside(outFolder(), (aside) =>
      runProgram('astro', ['build', ...own], { ...environment, NEWSROOM_ASIDE: aside }),
    );
  }
  console.warn(terminalWords(process.env).commands.preview.ahead(now.toISOString()));
  return buildAhead(outFolder(), now.toISOString(), { parameters });
}

/** Serves the last build. */
export const preview = (parameters: string[]): Promise<number> =>
  runProgram('astro', ['preview', ...parameters], inFront);
