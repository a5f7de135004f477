import { isVague } from '../body/policy/link-words.ts';
import type { Manuscript, ReleaseText } from '../manuscript/manuscript.ts';
import { fieldName } from '../manuscript/parsed-file.ts';
import type { Fault, Problem } from '../faults/fault.ts';
import { counted, lengthInLetters } from '../schema/length/text-length.ts';
import { faultAt } from './fault-at.ts';

/** In letters of an alphabet. */
const comfortableTitle = 90;

/** Finds titles, summaries and links that an editor would write differently. */
export function style(manuscript: Manuscript): Fault[] {
  return manuscript.releases.flatMap(({ texts }) =>
    texts.flatMap((text) => {
      const { file, sheet } = text;
      if (!sheet) return [];
      return remarksOn(text).map(({ path, problem }) =>
        faultAt(
          problem,
          { file, ...sheet.locate(path), field: fieldName(path), found: foundIn(problem, sheet.found(path)) },
          'warning',
        ),
      );
    }),
  );
}

/** A message about a length quotes no text. */
const foundIn = ({ rule }: Problem, found: string | undefined) => (rule === 'titleLong' ? undefined : found);

function remarksOn({ facts, lead }: ReleaseText): { path: PropertyKey[]; problem: Problem }[] {
  if (!facts) return [];
  const { title, summary, links } = facts;
  const on = (path: PropertyKey[], isSo: boolean, problem: Problem) => (isSo ? [{ path, problem }] : []);
  return [
    ...on(['title'], lengthInLetters(title) > comfortableTitle, {
      rule: 'titleLong',
      facts: { length: counted(title).length, max: counted(title).atMost(comfortableTitle) },
    }),
    ...on(['title'], endsWithFullStop(title), { rule: 'titleFullStop', facts: {} }),
    ...on(['title'], isInCapitals(title), { rule: 'titleCapitals', facts: {} }),
    ...on(['summary'], isSameOpening(summary, lead), { rule: 'summaryCopiesLead', facts: {} }),
    ...links.flatMap(({ label }, index) =>
      on(['links', index, 'label'], isVague(label), { rule: 'vagueLink', facts: {} }),
    ),
  ];
}

const abbreviations = ['bros', 'corp', 'dept', 'univ'];

/** `e. V.`, `GmbH & Co.`, `Inc.` and ordinals (`am 5.`) end with their own full stop. */
function endsWithFullStop(title: string): boolean {
  const [, word = ''] = /([\p{L}\p{M}\d]+)[”“’»)]?\.$/u.exec(title) ?? [];
  if (/\p{Script=Hangul}$/u.test(word) || /^\d{4}$/.test(word)) return true;
  return /^\p{L}{4,}$/u.test(word) && !abbreviations.includes(word.toLowerCase());
}

/** Whether words are in capitals. An abbreviation, or two among words of a script without case, are not. */
function isInCapitals(title: string): boolean {
  const letters = title.match(/\p{L}/gu)?.length ?? 0;
  const capitals = title.match(/\p{Lu}/gu)?.length ?? 0;
  return !/\p{Ll}/u.test(title) && capitals > letters / 2;
}

const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Whether one text begins with the whole other. */
function isSameOpening(summary: string, lead: string): boolean {
  const [short = '', long = ''] = [bare(summary), bare(lead)].sort((a, b) => a.length - b.length);
  return short.length > 40 && long.startsWith(short);
}
