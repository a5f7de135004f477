import type { z } from 'zod';
import type { Fault, Problem } from '../../faults/fault.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { fieldName, type Written } from '../../manuscript/parsed-file.ts';
import { instantIn, offsetIn, offsetsAt } from '../../model/text/dates.ts';
import { exactness } from '../../schema/instants.ts';
import { organisationSchema } from '../../schema/organisation.ts';
import { personSchema } from '../../schema/person.ts';
import { releaseSchema } from '../../schema/release.ts';
import { valuesWhere } from '../../schema/schema-path.ts';
import { topicSchema } from '../../schema/topic.ts';
import { faultAt } from '../fault-at.ts';

/**
 * Finds instants whose offset the newsroom's clocks do not have at that time: mostly summer time for winter time, or an
 * hour that spring leaves out. Both offsets of an hour that autumn repeats are right.
 */
export function offsets(manuscript: Manuscript): Fault[] {
  const { timeZone: zone } = manuscript.newsroom.facts ?? {};
  if (!zone) return [];
  const files: [z.ZodType, Iterable<Written<unknown> & { file: string }>][] = [
    [releaseSchema, manuscript.releases.flatMap(({ texts }) => texts)],
    [organisationSchema, manuscript.organisations.values()],
    [personSchema, manuscript.people.values()],
    [topicSchema, manuscript.topics.values()],
  ];
  return files.flatMap(([schema, all]) =>
    [...all].flatMap(({ facts, sheet, file }) => {
      if (!sheet) return [];
      return [...valuesWhere(schema, facts, ({ time }) => time !== undefined)].flatMap(
        ({ value, path, meta }) => {
          if (typeof value !== 'string' || exactness(value) !== 'instant') return [];
          const problem = offsetProblem(value, zone, meta.time === 'anywhere');
          const where = { file, ...sheet.locate(path), field: fieldName(path), found: value };
          return problem ? [faultAt(problem, where, 'warning')] : [];
        },
      );
    }),
  );
}

/**
 * The problem of an accepted instant in a time zone. One that may be elsewhere is suspicious only with the other offset
 * of the zone.
 */
export function offsetProblem(instant: string, zone: string, mayBeElsewhere = false): Problem | undefined {
  const written = instant.endsWith('Z') ? '+00:00' : instant.slice(-6);
  const wall = instant.replace(/(?:Z|[+-]\d\d:\d\d)$/, '');
  const right = offsetsAt(zone, wall);
  if (right.includes(written) || (mayBeElsewhere && !offsetsOf(zone, instant).has(written))) return undefined;
  return right.length
    ? { rule: 'offsetOfZone', facts: { zone, offset: right.join(' / ') } }
    : { rule: 'hourSkipped', facts: { zone, example: instantIn(zone, instant) } };
}

/** The offsets of a time zone in the year of an instant. */
const offsetsOf = (zone: string, instant: string) =>
  new Set(['01-15', '07-15'].map((day) => offsetIn(zone, `${instant.slice(0, 4)}-${day}T12:00:00Z`)));

/** A problem with the offset that the newsroom's clocks have, where its example had to guess one. */
export function inZone<P extends Problem>(problem: P, zone: string | undefined): P {
  if (!zone || (problem.rule !== 'offsetMissing' && problem.rule !== 'notAnInstant')) return problem;
  const { wall } = problem.facts;
  if (wall === undefined) return problem;
  const [offset] = offsetsAt(zone, wall);
  const example = offset
    ? `${wall}${offset}`
    : instantIn(zone, `${wall}${offsetIn(zone, Date.parse(`${wall}Z`) - 86_400_000)}`);
  return { ...problem, facts: { example, wall } };
}
