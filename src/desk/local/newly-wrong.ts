import { join } from 'node:path';
import { laterInstant } from '../../clock.ts';
import type { Fault } from '../../faults/fault.ts';
import { asText } from '../../faults/report.ts';
import { faultWordsIn } from '../../i18n/fault-words.ts';
import { readKept } from '../../manuscript/kept/read-kept.ts';
import { judge } from '../../rules/judge.ts';
import { historyFor } from '../../rules/past/history-for.ts';
import type { Repository } from './repository.ts';

/**
 * The errors of the content that lies on the disk, in words of a language, each by a key that is the same wherever it
 * stands in its file.
 */
export type ErrorsNow = (language: string) => Promise<ReadonlyMap<string, string>>;

/** All that the check and the build would refuse at the instant of `clock`. */
export const errorsOf =
  ({ top, folder }: Repository, clock = laterInstant): ErrorsNow =>
  async (language) => {
    const content = join(top, folder);
    const [manuscript, now] = [await readKept(content), clock()];
    const faults = judge(manuscript, now, await historyFor(content, manuscript, now));
    const errors = faults.filter(({ level }) => level === 'error');
    return new Map(errors.map((fault) => [keyOf(fault), asText(fault, faultWordsIn(language), true)]));
  };

const keyOf = ({ rule, file, field, found }: Fault): string => [rule, file, field, found].join('\n');

/**
 * The errors that a change brings, as sentences of a language. The change is on the disk; it is taken back (`undo`) if it brings one, and
 * made once more (`write`) if it brings none. What was wrong before is nobody’s fault who saves something else.
 */
export async function newlyWrong(
  errorsNow: ErrorsNow,
  language: string,
  write: () => Promise<void>,
  undo: () => Promise<void>,
): Promise<string[]> {
  const after = await errorsNow(language);
  if (after.size === 0) return [];
  await undo();
  const before = await errorsNow(language);
  const brought = [...after].flatMap(([key, sentence]) => (before.has(key) ? [] : [sentence]));
  if (!brought.length) await write();
  return brought;
}
