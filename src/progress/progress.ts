import { channel } from 'node:diagnostics_channel';
import type { BuildStep } from '../i18n/shapes/progress.ts';

/** The steps of a build, in their order. */
export const buildSteps: readonly BuildStep[] = ['content', 'code', 'pages', 'pictures', 'search', 'proof'];

/** The step that is under way and, where its parts can be counted, how many of them are done; or the end of the build. */
export type Progress = { step: BuildStep; done?: number; of?: number } | 'end';

// Pages are bundled with a copy of this module. A channel is one for the whole process.
const news = channel('depesche:progress');

/** Tells whoever listens how far the build is. A step ends when another begins. */
export const tellProgress = (progress: Progress): void => news.publish(progress);

export const onProgress = (listener: (progress: Progress) => void): void =>
  news.subscribe((message) => listener(message as Progress));
