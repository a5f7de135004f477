import { z } from 'zod';
import { line, perLanguage } from './kinds.ts';

/** `content/topics/<id>.yaml` */
export const topicSchema = z.strictObject({
  name: perLanguage(line(2, 60)).meta({
    description: 'The name readers see.',
    example: '{ de: Internationales }',
  }),
  intro: perLanguage(line(10, 400)).optional().meta({
    description: 'One or two sentences at the head of the topic’s page.',
    example: '{ de: Delegationen, Partner und Märkte. }',
  }),
});
export type Topic = z.output<typeof topicSchema>;
