import type { Fault } from '../../faults/fault.ts';
import { beginsOf } from '../../gate/present.ts';
import { publicTexts } from '../../gate/public-texts.ts';
import { liftOf } from '../../gate/state.ts';
import type { History } from '../../history/history.ts';
import { factInText } from '../../history/plain-text.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { dataOf } from '../../manuscript/parsed-file.ts';
import { type Fact, factSchema } from '../../schema/dated/fact.ts';
import { faultAt } from '../fault-at.ts';
import { withinContent } from '../secrecy/known-before.ts';

/** The files of the facts that public releases print: their deployed states are needed. */
export const printedFactFiles = (manuscript: Manuscript, now: Date): Set<string> =>
  new Set(
    [...printedFacts(manuscript, now)].map(([id]) => withinContent(manuscript.facts.get(id)?.file ?? '')),
  );

type Printed = ReturnType<typeof publicTexts<Manuscript['releases'][number]['texts'][number]>>[number];

/** The public releases that print a fact, by its id. */
function printedFacts(manuscript: Manuscript, now: Date): Map<string, Printed[]> {
  const printed = new Map<string, Printed[]>();
  for (const text of publicTexts(manuscript, now))
    for (const { value: id, meta } of text.mentions)
      if (meta.refersTo === 'facts' && manuscript.facts.has(id))
        printed.set(id, [...(printed.get(id) ?? []), text]);
  return printed;
}

/**
 * Finds facts whose file now says another value for the day of a release that has printed it since a deploy. The release
 * would change without a word to its readers. A new entry under its `corrections` is that word.
 */
export function rewrittenFacts(manuscript: Manuscript, history: History, now: Date): Fault[] {
  if (manuscript.newsroom.facts?.demo) return [];
  const begins = beginsOf(manuscript);
  return [...printedFacts(manuscript, now)].flatMap(([id, texts]): Fault[] => {
    const { facts: fact, sheet, file = '' } = manuscript.facts.get(id) ?? {};
    const last = history.recorded?.get(withinContent(file))?.at(-1);
    const before = last && dataOf(last.source, factSchema).facts;
    if (!fact || !before) return [];
    const shown = Math.max(...last.instants);
    const changed = texts.find(({ facts, language }) => {
      const lift = liftOf(facts);
      const valueIn = (one: Fact) => factInText(one, language, lift, begins);
      const isTold = facts.corrections.some(({ at }) => Date.parse(at) > shown);
      return lift <= shown && !isTold && valueIn(fact) !== valueIn(before);
    });
    if (!changed) return [];
    const where = { file, ...sheet?.locate(['value']), field: 'value', found: sheet?.found(['value']) };
    return [faultAt({ rule: 'factRewritten', facts: { release: changed.folder } }, where)];
  });
}
