import { z } from 'zod';
import { reference, withoutRepetition } from '../kinds.ts';

/** The parts of the front page in their usual order. */
export const frontBlocks = ['lead', 'latest', 'topics', 'dates', 'contact'] as const;

/** `front` of `content/newsroom.yaml`: the lead and the parts of the front page. */
export const frontSchema = z.strictObject({
  lead: reference('releases', '2019-09-11-busan-delegation').optional().meta({
    description: 'The release that leads the front page, however old it is; otherwise the newest.',
    example: '2019-09-11-busan-delegation',
  }),
  blocks: z
    .array(z.enum(frontBlocks))
    .min(1)
    .max(frontBlocks.length)
    .superRefine(withoutRepetition)
    .default([...frontBlocks])
    .meta({
      description: 'The parts of the front page in their order; a part that is not named is not shown.',
      example: '[lead, latest, topics, dates, contact]',
    }),
});
