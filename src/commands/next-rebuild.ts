import type { Manuscript } from '../manuscript/manuscript.ts';
import { commandWords } from '../i18n/commands/words.ts';
import { dayInWords, timeInWords } from '../model/text/dates.ts';
import { due } from '../rules/dates/due.ts';

/**
 * When the site has to be built again, for `npm run check -- --next`: a sentence for people, or JSON with `at` (ISO
 * 8601, UTC), `reason` and `of` for whoever builds by the clock; `at` is null when nothing is due.
 */
export function nextRebuild(manuscript: Manuscript, now: Date, language: string, asJson: boolean): string {
  const [next] = due(manuscript, now);
  const { timeZone = 'UTC' } = manuscript.newsroom.facts ?? {};
  if (asJson) {
    const at = next ? new Date(next.at).toISOString() : null;
    return JSON.stringify({ now: now.toISOString(), at, reason: next?.reason, of: next?.of });
  }
  const words = commandWords({ LC_ALL: `${language}_XX.UTF-8` }).due;
  if (!next) return words.nothing;
  const at = `${dayInWords(language, timeZone, next.at)}, ${timeInWords(language, timeZone, next.at)} (${timeZone})`;
  return words.next(at, words.reasons[next.reason], next.of);
}
