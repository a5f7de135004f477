import { runProgram } from '../../src/commands/running/program.ts';

/**
 * `npm run docs`: builds the documentation as a site of its own, with a search, into `.docs` or the folder `DOCS_OUT`;
 * `DOCS_BASE` is the path below which it will be served (`/depesche/`).
 */
export const docsSite = (): Promise<number> =>
  runProgram('astro', ['build', '--root', 'docs/site', '--silent'], { ASTRO_TELEMETRY_DISABLED: '1' });
