import { split } from '../../body/reading/fences.ts';
import type { Parsed } from '../../body/reading/parse.ts';
import type { Manuscript, ReleaseText } from '../../manuscript/manuscript.ts';
import type { Fault, Problem } from '../../faults/fault.ts';
import type { History } from '../../history/history.ts';
import { wordsIn } from '../../i18n/words.ts';
import { withoutStruck } from '../../body/plain/without-marks.ts';
import { namesOn, plainText } from '../../history/plain-text.ts';
import { lastTold, type Past, type Version } from '../../history/versions.ts';
import { changedFact } from '../../model/text/hard-facts.ts';
import { liftOf, stateAt } from '../../gate/state.ts';
import { wordDiff } from '../../model/text/word-diff.ts';
import { faultAt } from '../fault-at.ts';

type Parse = (source: string, language: string) => Parsed;

/**
 * The rule that finds published texts that have changed since readers were last informed: since publication, or since
 * the last entry under `corrections`. A warning, because a misspelling needs no notice. An error if a number, a date or
 * a name changed since the last deploy in the record. Without a record nobody knows what readers saw, and a change that
 * is deployed already must not stop later builds. A new entry in the file announces the change. No message repeats words
 * that were struck, because logs can be public and there may be a reason. The desk passes another parser in the browser.
 */
export const silentChangesBy =
  (parse: Parse) =>
  (manuscript: Manuscript, history: History, now: Date): Fault[] => {
    // The texts of a demonstration were never published by the people in them.
    if (manuscript.newsroom.facts?.demo) return [];
    const names = namesOf(manuscript);
    return manuscript.releases.flatMap(({ texts }) =>
      texts.flatMap((text) => {
        const past = history.pasts.get(`${text.folder}/${text.language}`);
        if (!past || isExcused(text, past, now)) return [];
        const deployed = history.record && past.versions.at(-1);
        return changesIn(manuscript, text, { told: lastTold(past), deployed }, names, parse);
      }),
    );
  };

function isExcused({ facts }: ReleaseText, { told }: Past, now: Date): boolean {
  // A withdrawal informs readers better than an entry.
  if (!facts || stateAt(facts, now) === 'withdrawn') return true;
  return facts.corrections.some(({ at }) => !told.has(Date.parse(at)));
}

function changesIn(
  manuscript: Manuscript,
  text: ReleaseText,
  { told: was, deployed }: { told: Version | undefined; deployed: Version | undefined },
  names: readonly string[],
  parse: Parse,
): Fault[] {
  const { facts, sheet, source, language, file } = text;
  if (!facts || !was) return [];
  const body = plainText(parse(source, language), language, namesOn(manuscript), liftOf(facts));
  if (body === undefined) return [];
  return (['title', 'summary', 'body'] as const).flatMap((part) => {
    const is = part === 'body' ? body : facts[part];
    if (is === was[part]) return [];
    const found = firstAdded(was[part], is, language);
    const added = found.startsWith(wordsIn(language).struck.before) ? '~~' : found;
    const place = part === 'body' ? placeOf(added, source) : { ...sheet?.locate([part]), field: part };
    // A number that is struck through holds no longer.
    const valid = (words: string) => withoutStruck(words, language);
    const changed = (before: string) => changedFact(valid(before), valid(is), language, names);
    const fact = changed(was[part]);
    const problem: Problem = fact
      ? { rule: 'factChanged', facts: { fact } }
      : { rule: 'changedSilently', facts: {} };
    const isNew = deployed !== undefined && changed(deployed[part]) !== undefined;
    return [
      faultAt(
        problem,
        { file, ...place, ...(added && { found: added }) },
        fact && isNew ? 'error' : 'warning',
      ),
    ];
  });
}

/** The new words where the texts first differ, shortened for a message. Empty where words were only removed. */
function firstAdded(was: string, now: string, language: string): string {
  const pieces = wordDiff(was, now, language);
  const at = pieces.findIndex(({ kind }) => kind !== 'kept');
  const added = pieces.slice(at, at + 2).find(({ kind }) => kind === 'added');
  const text = added?.text.replace(/\s+/g, ' ').trim() ?? '';
  return text.length > 40 ? `${text.slice(0, 39)}…` : text;
}

/** The place of the new words in the body, unless markup splits them. */
function placeOf(words: string, source: string): { line?: number } {
  const start = source.length - (split(source)?.body ?? '').length;
  const at = words === '' ? -1 : source.indexOf(words.replace(/…$/, ''), start);
  return at < 0 ? {} : { line: source.slice(0, at).split('\n').length };
}

/** All names in the manuscript. */
function namesOf(manuscript: Manuscript): string[] {
  const people = [...manuscript.people.values()].flatMap(({ facts }) =>
    facts ? [facts.name, ...Object.values(facts.nameIn ?? {})] : [],
  );
  const organisations = [...manuscript.organisations.values()].flatMap(({ facts }) =>
    facts ? [...Object.values(facts.name), facts.legalName ?? ''] : [],
  );
  return [...new Set([...people, ...organisations])].filter((name) => name !== '');
}
