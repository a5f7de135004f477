import { pathDigest } from '../../faults/path-digest.ts';
import type { Judgement } from '../judging/judgement.ts';
import { type Subject, subjects } from '../judging/reached.ts';

/** The verdict of the gate: what has entered the store. It reaches the proof as data, in this one form. */
export type GateVerdict = Record<Subject, readonly string[]> & {
  /** `<folder>/<language>` of each release text. */
  releases: readonly string[];
  /** `people/<id>` → the number of its changes in the store. */
  changes: ReadonlyMap<string, number>;
};

/** A file about which gate and proof disagree. `of` is the digest of its path; `says` is who of them takes it for public. */
export type Disagreement = { of: string; says: 'gate' | 'proof' };

/**
 * Where the gate and the proof do not agree about what is public. Without a verdict they do not agree about anything. The
 * judgement has two answers about people and organisations that only a former fact names; both are right for the gate.
 */
export function disagreements(judgement: Judgement, verdict: GateVerdict | undefined): Disagreement[] {
  const { content, certain, reached, entities } = judgement;
  const files = new Map([
    ...judgement.texts.map(({ text }): [string, string] => [
      `releases/${text.id}/${text.language}`,
      text.file,
    ]),
    ...entities.map(({ sheet, subject }): [string, string] => [`${subject}/${sheet.id}`, sheet.file]),
  ]);
  const said = verdict ?? {
    releases: [],
    organisations: [],
    people: [],
    topics: [],
    places: [],
    facts: [],
    events: [],
    changes: new Map<string, number>(),
  };
  const own = judgement.texts.flatMap(({ text, isPublic }) =>
    isPublic ? [`${text.id}/${text.language}`] : [],
  );
  const compare = (
    collection: string,
    theirs: readonly string[],
    surely: ReadonlySet<string>,
    possibly: ReadonlySet<string>,
  ): Disagreement[] => {
    const of = (id: string) => pathDigest(files.get(`${collection}/${id}`) ?? `${collection}/${id}`);
    const known = new Set(theirs);
    return [
      ...theirs.filter((id) => !possibly.has(id)).map((id) => ({ of: of(id), says: 'gate' as const })),
      ...[...surely].filter((id) => !known.has(id)).map((id) => ({ of: of(id), says: 'proof' as const })),
    ];
  };
  const exists = (subject: Subject, ids: ReadonlySet<string>) =>
    new Set(content[subject].flatMap(({ id }) => (ids.has(id) ? [id] : [])));
  return [
    ...compare('releases', said.releases, new Set(own), new Set(own)),
    ...subjects.flatMap((subject) =>
      compare(subject, said[subject], exists(subject, certain[subject]), reached[subject]),
    ),
    ...entities.flatMap(({ sheet, subject, facts, isReached }): Disagreement[] => {
      const theirs = said.changes.get(`${subject}/${sheet.id}`) ?? 0;
      const begun = facts.begun.length - 1;
      if (!isReached || theirs === begun || !said[subject].includes(sheet.id)) return [];
      return [{ of: pathDigest(sheet.file), says: theirs > begun ? 'gate' : 'proof' }];
    }),
  ];
}
