import type { Problem } from '../faults/fault.ts';
import { likelyDay, likelyInstant } from './dated/likely-instant.ts';

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthForm = /^(\d{4})-(0[1-9]|1[0-2])$/;
const instantForm = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/;
const beginsAsInstant = /^\d{4}-\d{2}-\d{2}[Tt ]/;

/** The first and the last year that a newsroom can have. Others are slips of the pen, such as `0206`. */
const [firstYear, lastYear] = [1900, 2100];

/** Whether a day exists (`2019-02-31` has the right form but does not). */
function exists(day: string): boolean {
  const [, year, month, date] = dayForm.exec(day) ?? [];
  const probe = new Date(`${day}T00:00:00Z`);
  return (
    probe.getUTCFullYear() === Number(year) &&
    probe.getUTCMonth() + 1 === Number(month) &&
    probe.getUTCDate() === Number(date)
  );
}

/** The problem of a time whose year no newsroom has. */
function yearProblem(text: string, example: string): Problem | undefined {
  const year = Number(text.slice(0, 4));
  if (year >= firstYear && year <= lastYear) return undefined;
  return { rule: 'yearOutOfRange', facts: { min: firstYear, max: lastYear, example } };
}

const isBeside = (day: string) => day === `${firstYear - 1}-12-31` || day === `${lastYear + 1}-01-01`;

const usualDay = '2019-09-05';
const usualInstant = '2019-09-11T16:27:25+02:00';

/** The problem of a day in ISO 8601, or undefined. */
export function dayProblem(text: string): Problem | undefined {
  const likely = likelyDay(text);
  const example = likely && dayForm.test(likely) && !yearProblem(likely, '') ? likely : usualDay;
  if (!dayForm.test(text)) return { rule: 'notADay', facts: { example } };
  if (!exists(text)) return { rule: 'noSuchDay', facts: { example } };
  // In another time zone, an instant of these years may be on the day before or after them.
  return isBeside(text) ? undefined : yearProblem(text, usualDay);
}

/** The offset of Central Europe on that day, for an example that fits most newsrooms. */
const usualOffset = (day: string) => (/-(?:0[4-9]|10)-/.test(day) ? '+02:00' : '+01:00');

/**
 * The problem of an instant in ISO 8601 with offset, or undefined. Its example is the same instant in the right form, if that
 * can be told. `wall` is its time without offset if the offset is a guess, for whoever knows the time zone.
 */
export function instantProblem(text: string): Problem | undefined {
  const [matched, day = '', hour, minute, second = '00', offset] = instantForm.exec(text) ?? [];
  const isReal = matched && Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60;
  if (isReal && exists(day) && isOffset(offset)) return yearProblem(text, usualInstant);
  const facts = exampleFor(text);
  if (matched && !exists(day)) return { rule: 'noSuchDay', facts: { example: facts.example } };
  return { rule: isReal && !offset ? 'offsetMissing' : 'notAnInstant', facts };
}

function isOffset(offset: string | undefined): boolean {
  if (!offset || offset === 'Z') return offset === 'Z';
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  return hours <= 14 && minutes <= 59;
}

function exampleFor(text: string): { example: string; wall?: string } {
  const { wall, offset = '' } = likelyInstant(text) ?? {};
  if (wall === undefined || yearProblem(wall, '') || (offset && !isOffset(offset)))
    return { example: usualInstant };
  return offset ? { example: `${wall}${offset}` } : { example: `${wall}${usualOffset(wall)}`, wall };
}

/** The problem of an event's time (a day, an instant or a month), or undefined. */
export function eventTimeProblem(text: string): Problem | undefined {
  if (monthForm.test(text)) return yearProblem(text, '2019-09');
  if (dayForm.test(text)) return dayProblem(text);
  if (beginsAsInstant.test(text)) return instantProblem(text);
  return { rule: 'notAnEventTime', facts: { example: likelyDay(text) ?? usualDay } };
}

/** The problem of a beginning (a day or an instant), or undefined. */
export function beginningProblem(text: string): Problem | undefined {
  if (dayForm.test(text)) return dayProblem(text);
  if (beginsAsInstant.test(text)) return instantProblem(text);
  return { rule: 'notABeginning', facts: { example: likelyDay(text) ?? '2026-12-24' } };
}

/** The precision of an event's time. */
export function exactness(text: string): 'month' | 'day' | 'instant' {
  return monthForm.test(text) ? 'month' : dayForm.test(text) ? 'day' : 'instant';
}
