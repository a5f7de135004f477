import type { Fault } from '../faults/fault.ts';
import type { Begins } from '../gate/beginning.ts';
import { type FactValue, factValuesAt, isBeforeFirst } from '../gate/fact-values.ts';
import { beginsOf } from '../gate/present.ts';
import { liftOf } from '../gate/state.ts';
import type { Filed, Manuscript, ReleaseText } from '../manuscript/manuscript.ts';
import type { Prose } from '../manuscript/parsed-file.ts';
import { numbersAsWritten, valueInWords } from '../model/facts/fact-in-words.ts';
import { dayIn } from '../model/text/dates.ts';
import type { Fact } from '../schema/dated/fact.ts';
import { faultAt } from './fault-at.ts';

type Text = Filed<Prose<unknown>> & { language: string };

/** Finds facts that a release prints before they have a value, and former values of facts in texts that are newer. */
export function factValues(manuscript: Manuscript, now: Date): Fault[] {
  const facts = [...manuscript.facts].flatMap(([id, { facts: fact }]) => (fact ? [{ id, fact }] : []));
  if (facts.length === 0) return [];
  const releases = manuscript.releases.flatMap(({ texts }) => texts);
  const pages = manuscript.pages.flatMap(({ texts }) => texts);
  // Once for all texts: the beginnings of a manuscript are those of all its releases.
  const begins = beginsOf(manuscript);
  const old = (text: Text, at: number, words: readonly Words[] = []) =>
    facts.flatMap(({ id, fact }) => outdated(begins, { id, fact, text, at, words }));
  return [
    ...releases.flatMap((text) => tooEarly(manuscript, begins, text)),
    ...releases.flatMap((text) => (text.facts ? old(text, liftOf(text.facts), summaryOf(text)) : [])),
    ...pages.flatMap((text) => old(text, now.getTime())),
  ];
}

function tooEarly(
  manuscript: Manuscript,
  begins: Begins,
  { facts, file, folder, mentions }: ReleaseText,
): Fault[] {
  if (!facts) return [];
  const zone = manuscript.newsroom.facts?.timeZone ?? 'UTC';
  const lift = liftOf(facts);
  return mentions.flatMap(({ value: id, meta, isLink, field, line, column }) => {
    const fact = meta.refersTo === 'facts' && !isLink ? manuscript.facts.get(id)?.facts : undefined;
    if (!fact) return [];
    const { validFrom, asOf } = fact;
    const isOwn = typeof validFrom === 'object' && validFrom.with === folder;
    const since = validFrom === undefined || isOwn ? -Infinity : begins(validFrom);
    if (since <= lift && !isBeforeFirst(fact, dayIn(zone, lift))) return [];
    const from = since > lift && since < Infinity ? dayIn(zone, since) : asOf;
    return [faultAt({ rule: 'factTooEarly', facts: { from } }, { file, line, column, field, found: id })];
  });
}

/** Words of a text with their place. */
type Words = { text: string; field: string; line: number; column: number };

const summaryOf = ({ facts, sheet }: ReleaseText): Words[] =>
  facts && sheet ? [{ text: facts.summary, field: 'summary', ...sheet.locate(['summary']) }] : [];

type Asked = { id: string; fact: Fact; text: Text; at: number; words: readonly Words[] };

/** The places at which a text of an instant states a value that the fact had before. */
function outdated(begins: Begins, { id, fact, text, at, words }: Asked): Fault[] {
  const { file, language } = text;
  if (fact.validFrom !== undefined && begins(fact.validFrom) > at) return [];
  const [latest, ...before] = factValuesAt(fact, at, begins);
  const label = latest.label[language];
  const gone = before.filter(({ value }) => value !== latest.value);
  if (label === undefined || gone.length === 0) return [];
  const now = {
    value: valueInWords(language, latest.value, latest.unit?.[language]),
    since: latest.asOf,
    example: `<Fact id="${id}" />`,
  };
  const stems = stemsOf(label);
  const former = gone.map(({ value, asOf }) => ({ asOf, numbers: numbersAsWritten(language, value) }));
  return [...text.blocks, ...words].flatMap(({ text: said, field, line, column }) => {
    const found = former.map((one) => statedIn(said, one, stems)).find((one) => one !== undefined);
    const where = { file, field, line, column, found };
    return found === undefined ? [] : [faultAt({ rule: 'factOutdated', facts: now }, where, 'warning')];
  });
}

/** How far the name of a number stands from it, in characters. */
const near = { before: 40, after: 60 };

type FormerValue = Pick<FactValue, 'asOf'> & { numbers: ReadonlySet<string> };

/** A number as a text states it beside its label. Undefined where it does not, or says of which year it is. */
function statedIn(said: string, { numbers, asOf }: FormerValue, stems: readonly string[]) {
  for (const number of numbers) {
    // Few texts have the number at all.
    if (!said.includes(number)) continue;
    const pattern = new RegExp(`(?<![\\d.,])${RegExp.escape(number)}(?!\\d|[.,]\\d)`, 'g');
    for (const { index } of said.matchAll(pattern)) {
      const around = said
        .slice(Math.max(0, index - near.before), index + number.length + near.after)
        .toLowerCase();
      if (stems.some((stem) => around.includes(stem)) && !around.includes(asOf.slice(0, 4))) return number;
    }
  }
  return undefined;
}

/** The beginnings of the words of a label, which a sentence bends: `mitgliede` of Mitglieder. */
const stemsOf = (label: string): string[] =>
  label
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 3 || /\p{Script=Hangul}{2}/u.test(word))
    .map((word) => (word.length > 6 ? word.slice(0, -1) : word));
