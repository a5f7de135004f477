import { channel } from 'node:diagnostics_channel';
import type { AstroLoggerDestination, AstroLoggerMessage } from 'astro';

const log = channel('depesche:astro-log');

/** Astro’s messages, for `onLog`. Astro loads this module by its path, and once more within the bundle of the pages. */
export default (): AstroLoggerDestination => ({ write: (message) => log.publish(message) });

export const onLog = (listener: (message: AstroLoggerMessage) => void): void =>
  log.subscribe((message) => listener(message as AstroLoggerMessage));
