import type { Manuscript, ReleaseText } from '../../manuscript/manuscript.ts';
import type { Fault, Level, Problem } from '../../faults/fault.ts';
import { missingAt } from '../../model/life/freshness.ts';
import { faultAt } from '../fault-at.ts';

/** Finds translations that name an impossible source, or that lack changes of it. */
export function freshness(manuscript: Manuscript, now: Date): Fault[] {
  return manuscript.releases.flatMap(({ texts }) =>
    texts.flatMap((text) => translationFaults(text, texts, now)),
  );
}

function translationFaults(text: ReleaseText, texts: readonly ReleaseText[], now: Date): Fault[] {
  const { facts, sheet, file } = text;
  const translation = facts?.translation;
  if (!translation || !sheet) return [];
  const say = (problem: Problem, key: string, path: PropertyKey[], level: Level = 'error') => {
    const where = { file, ...sheet.locate(path), field: key, found: sheet.found(path) };
    return faultAt(problem, where, level);
  };
  const { of, version, waived } = translation;
  if (of === text.language)
    return [say({ rule: 'translationOfItself', facts: {} }, 'translation.of', ['translation', 'of'])];
  // The source may be in a language that this newsroom does not publish.
  const source = texts.find(({ language }) => language === of)?.facts;
  if (!source) return [];
  const at = ['translation', 'version'];
  const max = source.corrections.length + 1;
  if (version > max)
    return [say({ rule: 'sourceVersion', facts: { max, language: of } }, 'translation.version', at)];
  const missing = missingAt(source, facts, now);
  const allowed = new Set(waived.map((instant) => Date.parse(instant)));
  const isBlocking = ({ kind, at: when }: (typeof missing)[number]) =>
    kind === 'correction' && !allowed.has(Date.parse(when));
  const rest = missing.filter((entry) => !isBlocking(entry));
  const idle = waived.flatMap((instant, index) =>
    missing.some((entry) => Date.parse(entry.at) === Date.parse(instant)) ? [] : [index],
  );
  return [
    ...missing
      .filter(isBlocking)
      .map(({ at: when }) =>
        say({ rule: 'correctionNotCarried', facts: { at: when, language: of } }, 'translation.version', at),
      ),
    ...(rest.length
      ? [
          say(
            {
              rule: 'translationBehind',
              facts: { count: rest.length, language: of, example: `version: ${max}` },
            },
            'translation.version',
            at,
            'warning',
          ),
        ]
      : []),
    ...idle.map((index) =>
      say(
        { rule: 'waiverIdle', facts: {} },
        `translation.waived[${index}]`,
        ['translation', 'waived', index],
        'warning',
      ),
    ),
  ];
}
