/** Flags of ours that Astro would not know, or would take for something else, with what they set in the environment. */
const loudness: Readonly<Record<string, NodeJS.ProcessEnv>> = {
  // For Astro it means the debugging of Astro and Vite; here it means Astro’s lines about every file.
  '--verbose': { NEWSROOM_VERBOSE: '1' },
  '--quiet': { NEWSROOM_QUIET: '1' },
};

/** Takes out of the parameters for Astro how much a build says, and puts it into the environment for `buildProgress`. */
export function takeLoudness(parameters: readonly string[]): {
  parameters: string[];
  environment: NodeJS.ProcessEnv;
} {
  return {
    parameters: parameters.filter((parameter) => !(parameter in loudness)),
    environment: Object.assign(
      {},
      ...parameters.map((parameter) => loudness[parameter]),
    ) as NodeJS.ProcessEnv,
  };
}
