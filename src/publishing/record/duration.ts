import type { PublishingWords } from '../../i18n/tools/de/publishing.ts';

/** Milliseconds in words. */
export function durationInWords(milliseconds: number, words: PublishingWords['smoke']): string {
  const seconds = Math.round(milliseconds / 1_000);
  return words.duration(Math.floor(seconds / 60), seconds % 60);
}
