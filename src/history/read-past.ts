import { split } from '../body/reading/fences.ts';
import type { Manuscript, ReleaseText } from '../manuscript/manuscript.ts';
import { presentAt } from '../gate/present.ts';
import { isPublic, stateAt } from '../gate/state.ts';
import { readDeployed } from './deployed.ts';
import { readDeploys } from './deploys.ts';
import { readBlobs } from './git.ts';
import { type History, noHistory, type RecordedPast } from './history.ts';
import { memoryOf } from './repository.ts';
import { namesOn } from './plain-text.ts';
import { readTrails } from './git-log.ts';
import { type FormerTexts, type PublicText, pastOfText, type Steps } from './past-of-text.ts';

/**
 * Reads the past of all releases that are public at `now`, by `folder/language`. Does not throw without git. In
 * development `formerTexts` keeps former texts between two calls.
 */
export async function readPast(
  content: string,
  manuscript: Manuscript,
  now: Date,
  formerTexts: FormerTexts = new Map(),
): Promise<History> {
  const memory = await memoryOf(content);
  if (memory !== 'whole') return { ...noHistory, memory };
  const [{ steps, isTouched }, record] = await Promise.all([readTrails(content), readRecord(content, now)]);
  const open = manuscript.releases.flatMap(({ texts }) => texts.filter((text) => isOpen(text, now)));
  const changed = open.flatMap((text): (Steps & { id: string; text: PublicText })[] => {
    const id = `${text.folder}/${text.language}`;
    const [committed = [], deployed = []] = [steps.get(id), record?.texts.get(id)];
    const isChanged = committed.length > 1 || deployed.length > 1 || (committed.length && isTouched.has(id));
    return isChanged ? [{ id, text, committed, deployed }] : [];
  });
  const all = changed.flatMap(({ committed, deployed }) => [...committed, ...deployed]);
  const blobs = await readBlobs(content, new Set(all.flatMap(({ blob }) => blob ?? [])));
  const surroundings = {
    blobs,
    names: namesOn(presentAt(manuscript, now)),
    formerTexts,
    record,
    now: now.getTime(),
  };
  const pasts = changed
    .filter(({ text, committed, deployed }) => {
      const steps = [...committed, ...deployed];
      const sources = [text.source, ...steps.map(({ blob }) => blobs.get(blob ?? '') ?? '')];
      const isMoved = steps.some(({ folder }) => folder !== text.folder);
      // Reading a text takes a millisecond, and most changes touch neither text, address nor id.
      return isMoved || new Set(sources.map(whatCounts)).size > 1;
    })
    .map(({ id, text, ...steps }) => [id, pastOfText(text, steps, surroundings)] as const);
  return { memory, pasts: new Map(pasts), record };
}

/** The record of deploys up to an instant, if there is one. Later ones are unknown to a build in the past. */
export async function readRecord(content: string, now: Date): Promise<RecordedPast | undefined> {
  const record = await readDeploys(content);
  if (!record) return undefined;
  const deploys = record.deploys.filter(({ at }) => Date.parse(at) <= now.getTime());
  return { ...record, deploys, ...(await readDeployed(content, deploys)) };
}

const isOpen = (text: ReleaseText, now: Date): text is PublicText =>
  text.facts !== undefined && isPublic(stateAt(text.facts, now));

/** The lines of a file that can change a version, an address or an id. */
function whatCounts(source: string): string {
  const { head = '', body = source } = split(source) ?? {};
  const counted = head.match(/^(?:title|summary|publishedAt|guid|draft|embargo)\b.*(?:\n[ \t]+.*)*/gm) ?? [];
  // Frontmatter that is not written with one field a line is compared as a whole.
  return counted.length < 3 ? source : [...counted.sort(), body].join('\n');
}
