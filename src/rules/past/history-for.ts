import { formerVersions } from '../../history/former-versions.ts';
import type { History } from '../../history/history.ts';
import { recordedVersions } from '../../history/recorded-versions.ts';
import { readPast } from '../../history/read-past.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { printedFactFiles } from './rewritten-facts.ts';
import { withinContent } from '../secrecy/known-before.ts';
import { filesToCompare } from '../secrecy/told-early.ts';

/** The files of the dates of the press calendar: a subscriber has to learn that one was edited in place. */
const dateFiles = ({ events }: Manuscript): Set<string> =>
  new Set([...events.values()].map(({ file }) => withinContent(file)));

/** What the rules need of the past at `now`. In development `once` keeps former texts between two calls. */
export async function historyFor(
  content: string,
  manuscript: Manuscript,
  now: Date,
  once?: Parameters<typeof readPast>[3],
): Promise<History> {
  const past = await readPast(content, manuscript, now, once);
  const paths = filesToCompare(manuscript, now);
  const recorded =
    past.record &&
    (await recordedVersions(
      content,
      past.record,
      paths.union(printedFactFiles(manuscript, now)).union(dateFiles(manuscript)),
    ));
  return { ...past, recorded, former: await formerVersions(content, paths) };
}
