/** The switch for Astro’s own lines, which `buildProgress` reads. */
const verbose = '--verbose';

/**
 * Takes `--verbose` out of the parameters for Astro and puts it into the environment: here it means Astro’s lines about
 * every file, for Astro the debugging of Astro and Vite.
 */
export function takeVerbose(parameters: readonly string[]): {
  parameters: string[];
  environment: NodeJS.ProcessEnv;
} {
  return {
    parameters: parameters.filter((parameter) => parameter !== verbose),
    environment: parameters.includes(verbose) ? { NEWSROOM_VERBOSE: '1' } : {},
  };
}
