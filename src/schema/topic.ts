import { z } from 'zod';
import type { Problem } from '../faults/fault.ts';
import { changesTo } from './dated/changes.ts';
import { alsoKnownAs, code, line, perLanguage, reference } from './kinds.ts';
import { tells } from './tells.ts';

const fields = {
  name: perLanguage(line(2, 60)).meta({
    description: 'The name readers see.',
    example: '{ de: Internationales }',
  }),
  alsoKnownAs,
  mediaTopic: code(8, 8)
    .refine((code) => /^\d+$/.test(code), {
      params: { rule: 'invalid', facts: { example: '"04000000"' } } satisfies Problem,
    })
    .optional()
    .meta({
      description: 'The number of this subject in the IPTC Media Topics, for agencies.',
      example: '04000000',
    }),
  contacts: z.array(reference('people', 'nadja-dehne')).max(4).default([]).meta({
    description: 'Whom journalists call about this topic; otherwise the contacts of the newsroom.',
    example: '[nadja-dehne]',
  }),
  intro: perLanguage(line(10, 400)).optional().meta({
    description: 'One or two sentences at the head of the topic’s page.',
    example: '{ de: Delegationen, Partner und Märkte. }',
  }),
};

/** `content/topics/<id>.yaml` */
export const topicSchema = z.strictObject({
  ...fields,
  changes: changesTo(fields, 'name: { de: Welt }'),
  tells,
});
export type Topic = z.output<typeof topicSchema>;
