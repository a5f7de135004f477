import { z } from 'zod';
import type { Problem } from '../faults/fault.ts';
import { exactness } from './instants.ts';
import { day, eventTime, line, reference, webAddress } from './kinds.ts';

const shared = { shared: true } as const;

const registrationSchema = z.strictObject({
  status: z.enum(['open', 'closed']).meta({
    description: 'Whether people can still register.',
    example: 'open',
    ...shared,
  }),
  until: day()
    .optional()
    .meta({ description: 'The last day of registration.', example: '2019-11-15', ...shared }),
  href: webAddress()
    .optional()
    .meta({ description: 'Where to register.', example: 'https://example.org/anmeldung' }),
  contact: reference('people', 'nadja-dehne')
    .optional()
    .meta({
      description: 'Whom to write to in order to register.',
      ...shared,
    }),
  note: line(5, 200).optional().meta({
    description: 'Who may take part, and how.',
    example: 'Unternehmen und Forschungseinrichtungen',
  }),
});

/** An event that a release announces or reports. If only its month is known, it has a precision. */
export const eventSchema = z
  .strictObject({
    title: line(5, 120).meta({ description: 'What the event is called.', example: 'Delegation aus Iksan' }),
    start: eventTime().meta({
      description: 'The day, the date and time with offset, or only the month.',
      example: '2019-09-05',
      ...shared,
    }),
    end: eventTime()
      .optional()
      .meta({
        description: 'The last day or the end, written like the start.',
        example: '2019-09-06',
        ...shared,
      }),
    precision: z
      .enum(['early', 'mid', 'late'])
      .optional()
      .meta({
        description: 'Which part of the month, when only the month is known.',
        example: 'late',
        ...shared,
      }),
    place: line(2, 160).optional().meta({
      description: 'Where it takes place: in words, or the id or name of a place.',
      example: 'Dresden',
    }),
    organiser: reference('organisations', 'ahk-korea')
      .optional()
      .meta({
        description: 'The organisation that holds the event.',
        ...shared,
      }),
    status: z
      .enum(['planned', 'confirmed', 'held', 'postponed', 'cancelled'])
      .default('planned')
      .meta({
        description: 'What has become of the event.',
        example: 'held',
        ...shared,
      }),
    registration: registrationSchema.optional().meta({
      description: 'How to take part.',
      example: '{ status: open }',
    }),
  })
  .superRefine((event, context) => {
    const report = (problem: Problem, field: string) =>
      context.addIssue({ code: 'custom', path: [field], params: problem });
    for (const { problem, field } of timeFlaws(event)) report(problem, field);
  });
export type Event = z.output<typeof eventSchema>;

type Times = { start: string; end?: string | undefined; precision?: string | undefined };

/** What does not fit in the times of an event, each with its field. */
export function timeFlaws({ start, end, precision }: Times): { problem: Problem; field: string }[] {
  const flaws: { problem: Problem; field: string }[] = [];
  if (precision && exactness(start) !== 'month')
    flaws.push({ problem: { rule: 'precisionNeedsMonth', facts: {} }, field: 'precision' });
  if (end && endsBefore(end, start))
    flaws.push({ problem: { rule: 'endBeforeStart', facts: {} }, field: 'end' });
  return flaws;
}

/** Whether an end is before its start: instants in time; days and months as text, as far as both are given. */
export function endsBefore(end: string, start: string): boolean {
  if (exactness(end) === 'instant' && exactness(start) === 'instant')
    return Date.parse(end) < Date.parse(start);
  const common = Math.min(end.length, start.length, 10);
  return end.slice(0, common) < start.slice(0, common);
}
