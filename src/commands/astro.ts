import { outFolder } from '../publishing/emptying/kept-places.ts';
import { buildAside } from './build-and-swap.ts';
import { runProgram } from './program.ts';

// In an automated shell Astro would detach and return at once.
const inFront = { ASTRO_DEV_BACKGROUND: '0', ASTRO_PREVIEW_BACKGROUND: '0' };

/** `npm run dev`: the development server; drafts and held-back releases are shown and marked. */
export const dev = (parameters: string[]): Promise<number> =>
  runProgram('astro', ['dev', ...parameters], inFront);

/** `npm run build`: the public site, into `dist`, which stays as it was until the new one is whole. */
export const build = (parameters: string[]): Promise<number> =>
  buildAside(outFolder(), (aside) => runProgram('astro', ['build', ...parameters], { NEWSROOM_OUT: aside }));

/** Serves the last build. */
export const preview = (parameters: string[]): Promise<number> =>
  runProgram('astro', ['preview', ...parameters], inFront);
