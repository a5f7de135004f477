import { clean } from '../../body/clean.ts';
import { split } from '../../body/reading/fences.ts';
import { passagesOf } from '../../body/passages.ts';
import type { Parsed } from '../../body/reading/parse.ts';
import type { Manuscript, ReleaseText } from '../../manuscript/manuscript.ts';
import type { Fault } from '../../faults/fault.ts';
import { factsAt } from '../../gate/facts-at.ts';
import { beginsOf } from '../../gate/present.ts';
import { namesOn } from '../../history/plain-text.ts';
import { changesAt, dateOf, liftOf } from '../../gate/state.ts';
import { occurs, placesOf } from '../../model/text/whole-words.ts';
import type { ReleaseFacts } from '../../schema/release.ts';
import { faultAt } from '../fault-at.ts';

type Entry = ReleaseFacts['corrections'][number];
/** Words of a text, with their place for messages. */
type Said = { text: string; line: number; column: number };

type Parse = (source: string, language: string) => Parsed;

/**
 * The rule that finds corrections that are out of order, older than the release, or different from the text. The desk
 * passes another parser in the browser.
 */
export const correctionsBy =
  (parse: Parse) =>
  (manuscript: Manuscript, now: Date): Fault[] =>
    manuscript.releases.flatMap(({ texts }) =>
      texts.flatMap((text) => {
        const { facts } = text;
        if (!facts?.corrections.length) return [];
        return [...outOfTime(text, facts), ...outOfText(text, facts, manuscript, now, parse)];
      }),
    );

function outOfTime({ sheet, file }: ReleaseText, facts: ReleaseFacts): Fault[] {
  const lift = liftOf(facts);
  return facts.corrections.flatMap(({ at }, index): Fault[] => {
    const before = facts.corrections[index - 1];
    const path = ['corrections', index, 'at'];
    const where = { file, ...sheet?.locate(path), field: `corrections[${index}].at`, found: at };
    if (before && Date.parse(at) <= Date.parse(before.at))
      return [faultAt({ rule: 'correctionOrder', facts: { earlier: before.at } }, where)];
    if (Date.parse(at) > lift) return [];
    return [faultAt({ rule: 'correctionTooEarly', facts: { lift: dateOf(facts) } }, where)];
  });
}

/** Corrections of the future are not in the text yet. */
function outOfText(
  text: ReleaseText,
  facts: ReleaseFacts,
  manuscript: Manuscript,
  now: Date,
  parse: Parse,
): Fault[] {
  const { sheet, file } = text;
  const made = changesAt(facts, now);
  if (!sheet || !made.some(({ was, now: is }) => was ?? is)) return [];
  const read = [...headOf(text, facts), ...bodyOf(text, manuscript, liftOf(facts), parse)];
  const beside = JSON.stringify([facts.image, facts.events, facts.attachments, facts.links, facts.dateline]);
  const attributes = (split(text.source)?.body ?? '').match(/="[^"]*"/g) ?? [];
  const all = [...read.map((one) => one.text), beside, ...attributes].map((one) => one.normalize('NFC'));
  return made.flatMap((entry, index) => {
    const later = made.slice(index + 1);
    const { was, now: is } = entry;
    const field = (key: string) => `corrections[${index}].${key}`;
    const wrong = read
      .filter((one) => isStill(entry, later, one.text.normalize('NFC')))
      .map(({ line, column }) =>
        faultAt(
          { rule: 'correctionStillWrong', facts: {} },
          { file, line, column, field: field('was'), found: was },
        ),
      );
    if (is === undefined || isReplaced(is, later) || all.some((one) => occurs(is, one))) return wrong;
    const where = { file, ...sheet.locate(['corrections', index, 'now']), field: field('now'), found: is };
    return [...wrong, faultAt({ rule: 'correctionNotMade', facts: {} }, where)];
  });
}

/** Whether a later entry has changed the corrected words again. */
const isReplaced = (words: string, later: readonly Entry[]) =>
  later.some(({ was }) => was !== undefined && (occurs(was, words) || occurs(words, was)));

/** Whether the wrong words are still in the text, outside of the right words and of words that were right later. */
function isStill({ was, now: is }: Entry, later: readonly Entry[], text: string): boolean {
  if (was === undefined) return false;
  const right = [is, ...later.map((entry) => entry.now)].filter((words) => words !== undefined);
  const spans = right.flatMap((words) => placesOf(words, text));
  return placesOf(was, text).some(
    ({ start, end }) => !spans.some((span) => span.start <= start && end <= span.end),
  );
}

function headOf({ sheet }: ReleaseText, facts: ReleaseFacts): Said[] {
  return (['title', 'kicker', 'summary'] as const).flatMap((key) =>
    facts[key] === undefined || !sheet ? [] : [{ text: facts[key], ...sheet.locate([key]) }],
  );
}

function bodyOf(
  { source, language }: ReleaseText,
  manuscript: Manuscript,
  lift: number,
  parse: Parse,
): Said[] {
  const parsed = parse(source, language);
  if ('problem' in parsed) return [];
  const { fact } = namesOn(manuscript);
  return passagesOf(clean(parsed.tree), (id, component) => {
    if (component === 'Fact') return fact(id, language, lift);
    const organisation = manuscript.organisations.get(id)?.facts;
    const { name: names = {} } = organisation ? factsAt(organisation, lift, beginsOf(manuscript)) : {};
    return names[language] ?? names[manuscript.newsroom.facts?.languages[0] ?? ''] ?? '';
  });
}
