import type { Manuscript } from '../manuscript/manuscript.ts';
import { toolWordsIn } from '../i18n/tool-words.ts';
import { dayInWords, timeInWords } from '../model/text/dates.ts';
import { due } from '../publishing/next-due.ts';

/**
 * The time of the next rebuild, for `npm run check -- --next`: a sentence, or JSON with `at` (ISO 8601, UTC), `reason`
 * and `of` for schedulers. `at` is null when no rebuild is due.
 */
export function nextRebuild(manuscript: Manuscript, now: Date, language: string, asJson: boolean): string {
  const [next] = due(manuscript, now);
  const { timeZone = 'UTC' } = manuscript.newsroom.facts ?? {};
  if (asJson) {
    const at = next ? new Date(next.at).toISOString() : null;
    return JSON.stringify({ now: now.toISOString(), at, reason: next?.reason, of: next?.of });
  }
  const words = toolWordsIn(language).commands.due;
  if (!next) return words.nothing;
  const at = `${dayInWords(language, timeZone, next.at)}, ${timeInWords(language, timeZone, next.at)} (${timeZone})`;
  return words.next(at, words.reasons[next.reason], next.of);
}
