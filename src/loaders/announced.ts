import type { Outputs } from '../model/address/claims.ts';

let announced: Outputs | undefined;

/** Notes the registry of everything that this build writes, as the check knows it. */
export function noteOutputs(outputs: Outputs): void {
  announced = outputs;
}

/** The registry of this build. Undefined if no loader has run. */
export const announcedOutputs = (): Outputs | undefined => announced;
