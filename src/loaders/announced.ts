import type { Outputs } from '../model/address/claims.ts';

/** The configuration and the loaders have copies of this module; the global object is one. */
const place = Symbol.for('depesche.announced');
const all = globalThis as { [place]?: Outputs };

/** Notes the registry of everything that this build writes, as the check knows it. */
export function noteOutputs(outputs: Outputs): void {
  all[place] = outputs;
}

/** The registry of this build. Undefined if no loader has run. */
export const announcedOutputs = (): Outputs | undefined => all[place];
