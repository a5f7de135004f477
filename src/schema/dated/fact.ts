import { z } from 'zod';
import type { Problem } from '../../faults/fault.ts';
import { beginning } from './beginning.ts';
import { changesTo } from './changes.ts';
import { exactness } from '../instants.ts';
import { eventTime, line, perLanguage, reference, webAddress } from '../kinds.ts';
import { tells } from '../tells.ts';

const fields = {
  label: perLanguage(line(2, 80)).meta({
    description: 'What is counted or measured.',
    example: '{ de: Mitglieder }',
  }),
  value: z.number().meta({ description: 'The number, with a point before decimals.', example: '350' }),
  unit: perLanguage(line(1, 30)).optional().meta({
    description: 'The unit that stands behind the number, if it has one.',
    example: '{ de: Mio. Euro, en: million euros }',
  }),
  asOf: eventTime()
    .refine((text) => exactness(text) !== 'instant', {
      params: { rule: 'notADay', facts: { example: '2019-09-05' } } satisfies Problem,
    })
    .meta({ description: 'The day or the month on which the number was right.', example: '2019-09' }),
  source: perLanguage(line(3, 160)).meta({
    description: 'Who counted it, or where it was published first.',
    example: '{ de: Tätigkeitsbericht 2019 }',
  }),
  url: webAddress().optional().meta({
    description: 'The address at which the source can be read.',
    example: 'https://example.org/bericht',
  }),
  organisation: reference('organisations', 'silicon-saxony').optional().meta({
    description: 'The organisation of which it tells; otherwise the publisher.',
  }),
};

/** `content/facts/<id>.yaml`. The former values stay in it: a release prints the one of its own day. */
export const factSchema = z
  .strictObject({
    ...fields,
    validFrom: beginning().optional().meta({
      description:
        'From when anybody may know it: a day, an instant, or `{ with: <folder> }` for the lift of a release; otherwise at once.',
      example: '2026-12-24',
    }),
    changes: changesTo(fields, 'value: 375, asOf: 2020-09'),
    tells,
  })
  .superRefine(({ changes }, context) => {
    for (const [index, { value, asOf }] of changes.entries())
      if (value !== undefined && asOf === undefined)
        context.addIssue({
          code: 'custom',
          path: ['changes', index, 'asOf'],
          params: { rule: 'missing', facts: { example: '2020-09' } } satisfies Problem,
        });
  });
export type Fact = z.output<typeof factSchema>;
