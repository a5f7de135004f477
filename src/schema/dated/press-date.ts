import { z } from 'zod';
import { timeFlaws } from '../event.ts';
import { day, email, eventTime, line, perLanguage, reference, webAddress } from '../kinds.ts';
import { tells } from '../tells.ts';
import { beginning } from './beginning.ts';
import { changesTo } from './changes.ts';

const accreditation = z.strictObject({
  href: webAddress().optional().meta({
    description: 'Where journalists register.',
    example: 'https://example.org/akkreditierung',
  }),
  email: email().optional().meta({ description: 'To whom they write instead.' }),
  until: day().optional().meta({ description: 'The last day to register.', example: '2019-11-15' }),
  note: perLanguage(line(5, 200)).optional().meta({
    description: 'What they have to bring or to know.',
    example: '{ de: Mit Presseausweis. }',
  }),
});

const fields = {
  title: perLanguage(line(5, 120)).meta({
    description: 'What the date is called.',
    example: '{ de: Bilanzpressekonferenz }',
  }),
  kind: z.enum(['pressConference', 'photoCall', 'results', 'deadline', 'other']).meta({
    description: 'What kind of date it is.',
    example: 'pressConference',
  }),
  start: eventTime().meta({
    description: 'The day, the date and time with offset, or only the month.',
    example: '2019-11-20T10:00:00+01:00',
  }),
  end: eventTime().optional().meta({
    description: 'The last day or the end, written like the start.',
    example: '2019-11-20T11:00:00+01:00',
  }),
  precision: z.enum(['early', 'mid', 'late']).optional().meta({
    description: 'Which part of the month, when only the month is known.',
    example: 'late',
  }),
  status: z.enum(['planned', 'confirmed', 'held', 'postponed', 'cancelled']).default('planned').meta({
    description: 'What has become of it.',
    example: 'confirmed',
  }),
  place: perLanguage(line(2, 160)).optional().meta({
    description: 'Where it takes place: in words, or the id or name of a place.',
    example: '{ de: Dresden, Haus der Presse }',
  }),
  stream: webAddress().optional().meta({
    description: 'Where it can be watched.',
    example: 'https://example.org/live',
  }),
  note: perLanguage(line(5, 300)).optional().meta({
    description: 'What it is about, in a sentence.',
    example: '{ de: Die Zahlen des Jahres 2019. }',
  }),
  organiser: reference('organisations', 'silicon-saxony').optional().meta({
    description: 'The organisation that invites; otherwise the publisher.',
  }),
  topics: z.array(reference('topics', 'microelectronics')).max(5).default([]).meta({
    description: 'The topics in whose calendars it stands.',
    example: '[microelectronics]',
  }),
  accreditation: accreditation.optional().meta({
    description: 'How journalists register.',
    example: '{ href: https://example.org/akkreditierung, until: 2019-11-15 }',
  }),
};

/** `content/events/<id>.yaml`: a date of the press calendar that belongs to no release. */
export const pressDateSchema = z
  .strictObject({
    ...fields,
    validFrom: beginning().meta({
      description:
        'From when anybody may know it: a day, an instant, or `{ with: <folder> }` for the lift of a release.',
      example: '2019-10-01',
    }),
    changes: changesTo(fields, 'start: 2019-11-27T10:00:00+01:00'),
    tells,
  })
  .superRefine((date, context) => {
    for (const { problem, field } of timeFlaws(date))
      context.addIssue({ code: 'custom', path: [field], params: problem });
  });
export type PressDate = z.output<typeof pressDateSchema>;
