import { outFolder } from '../publishing/emptying/kept-places.ts';
import { buildAside } from './build-and-swap.ts';
import { runProgram } from './program.ts';

// In an automated shell Astro would run in the background and return at once.
const inFront = { ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' };

/** `npm run dev`: the development server. Drafts and held-back releases are shown and marked. */
export const dev = (parameters: string[]): Promise<number> =>
  runProgram('astro', ['dev', ...parameters], inFront);

/** `npm run build`: builds the public site into `dist`, which is replaced only when the build is complete. */
export const build = (parameters: string[]): Promise<number> =>
  buildAside(outFolder(), (aside) => runProgram('astro', ['build', ...parameters], { NEWSROOM_OUT: aside }));

/** Serves the last build. */
export const preview = (parameters: string[]): Promise<number> =>
  runProgram('astro', ['preview', ...parameters], inFront);
