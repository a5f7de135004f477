import type { Problem } from '../faults/fault.ts';

const dayForm = /^(\d{4})-(\d{2})-(\d{2})$/;
const monthForm = /^(\d{4})-(0[1-9]|1[0-2])$/;
const instantForm = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})?$/;

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

/** The problem of a day in ISO 8601, or undefined. */
export function dayProblem(text: string): Problem | undefined {
  if (!dayForm.test(text)) return { rule: 'notADay', facts: { example: '2019-09-05' } };
  if (!exists(text)) return { rule: 'noSuchDay', facts: { example: '2019-02-28' } };
  return undefined;
}

/** The offset of Central Europe on that day, for an example that fits most newsrooms. */
const usualOffset = (day: string) => (/-(?:0[4-9]|10)-/.test(day) ? '+02:00' : '+01:00');

/** The problem of an instant in ISO 8601 with offset, or undefined. */
export function instantProblem(text: string): Problem | undefined {
  const example = '2019-09-11T16:27:25+02:00';
  const [matched, day = '', hour, minute, second = '00', offset] = instantForm.exec(text) ?? [];
  if (!matched) {
    return { rule: 'notAnInstant', facts: { example } };
  }
  if (!exists(day)) return { rule: 'noSuchDay', facts: { example } };
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) {
    return { rule: 'notAnInstant', facts: { example } };
  }
  if (!offset) return { rule: 'offsetMissing', facts: { example: `${text}${usualOffset(day)}` } };
  const [hours = 0, minutes = 0] = offset.slice(1).split(':').map(Number);
  if (offset !== 'Z' && (hours > 14 || minutes > 59)) return { rule: 'notAnInstant', facts: { example } };
  return undefined;
}

/** The problem of an event's time (a day, an instant or a month), or undefined. */
export function eventTimeProblem(text: string): Problem | undefined {
  if (monthForm.test(text)) return undefined;
  if (dayForm.test(text)) return dayProblem(text);
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(text)) return instantProblem(text);
  return { rule: 'notAnEventTime', facts: { example: '2019-09-05' } };
}

/** The problem of a beginning (a day or an instant), or undefined. */
export function beginningProblem(text: string): Problem | undefined {
  if (dayForm.test(text)) return dayProblem(text);
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(text)) return instantProblem(text);
  return { rule: 'notABeginning', facts: { example: '2026-12-24' } };
}

/** The precision of an event's time. */
export function exactness(text: string): 'month' | 'day' | 'instant' {
  return monthForm.test(text) ? 'month' : dayForm.test(text) ? 'day' : 'instant';
}
