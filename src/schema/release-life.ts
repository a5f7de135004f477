import { z } from 'zod';
import type { Problem } from '../faults/fault.ts';
import { instantField, language, line, reference } from './kinds.ts';

const shared = { shared: true } as const;

const correction = z.strictObject({
  at: instantField().meta({
    description: 'When the text was changed.',
    example: '2019-09-12T10:00:00+02:00',
  }),
  kind: z.enum(['correction', 'update']).meta({
    description: 'A correction puts an error right; an update adds what is new.',
    example: 'correction',
  }),
  note: line(10, 400).meta({
    description: 'What changed, in words for readers.',
    example: 'In einer früheren Fassung war die Zahl der Mitglieder falsch.',
  }),
  was: line(1, 300).optional().meta({
    description: 'The wrong words, which the text no longer has.',
    example: '375 Mitglieder',
  }),
  now: line(1, 300).optional().meta({
    description: 'The right words as they stand in the text, where they are marked.',
    example: '350 Mitglieder',
  }),
});

/** The fields of a release's life. Its state is never written down: it is derived from them and the clock. */
export const lifeFields = {
  draft: z.boolean().default(false).meta({
    description: 'Keeps this language version out of the public site.',
    example: 'true',
  }),
  embargo: z
    .strictObject({
      until: instantField().meta({
        description: 'The lift: before this instant nothing of the release is public.',
        example: '2019-09-12T09:00:00+02:00',
      }),
      note: line(5, 300).optional().meta({
        description: 'The terms of the embargo, for accredited journalists.',
        example: 'Frei ab Beginn der Pressekonferenz',
      }),
    })
    .optional()
    .meta({
      description: 'Holds the release back until the lift.',
      example: '{ until: 2019-09-12T09:00:00+02:00 }',
      ...shared,
    }),
  corrections: z.array(correction).max(50).default([]).meta({
    description: 'What was changed after publication, oldest first.',
    example: '[{ at: …, kind: correction, note: … }]',
  }),
  withdrawn: z
    .strictObject({
      at: instantField().meta({
        description: 'When it was withdrawn.',
        example: '2019-09-13T10:00:00+02:00',
        ...shared,
      }),
      reason: line(10, 600).meta({
        description: 'Why, in words for readers.',
        example: 'Die Veranstaltung findet nicht statt.',
      }),
      replacement: reference('releases', '2019-10-01-iksan-call')
        .optional()
        .meta({
          description: 'The folder of the release that takes its place.',
          ...shared,
        }),
      keepText: z
        .boolean()
        .default(true)
        .meta({
          description: 'Whether the text stays readable below the notice.',
          example: 'true',
          ...shared,
        }),
    })
    .optional()
    .meta({ description: 'Withdraws the release; its address stays.', example: '{ at: …, reason: … }' }),
  translation: z
    .strictObject({
      of: language().meta({
        description: 'The language it was translated from.',
        example: 'de',
        input: 'language',
      }),
      version: z
        .int()
        .min(1)
        .meta({ description: 'The version of the source it was made from.', example: '1' }),
      machine: z.enum(['none', 'assisted', 'full']).default('none').meta({
        description: 'Whether a machine translated it; readers are told.',
        example: 'none',
      }),
      // The offset of such an instant is judged where the source has it.
      waived: z
        .array(instantField().meta({ time: undefined }))
        .max(50)
        .default([])
        .meta({
          description:
            'Corrections of the source, by their `at`, that may stay out of this text for now; readers are told.',
          example: '[2019-09-12T10:00:00+02:00]',
        }),
    })
    .optional()
    .meta({ description: 'Marks this file as a translation.', example: '{ of: de, version: 1 }' }),
  ai: z
    .strictObject({
      use: z.enum(['none', 'assisted', 'generated']).meta({
        description: 'Whether the text was made with a language model; readers are told.',
        example: 'none',
      }),
      reviewedBy: reference('people', 'nadja-dehne').optional().meta({
        description: 'Who reviewed it and answers for it; required if it was generated.',
      }),
    })
    .superRefine(({ use, reviewedBy }, context) => {
      if (use !== 'generated' || reviewedBy !== undefined) return;
      const params: Problem = { rule: 'reviewerMissing', facts: { example: 'nadja-dehne' } };
      context.addIssue({ code: 'custom', path: ['reviewedBy'], params });
    })
    .optional()
    .meta({ description: 'Use of artificial intelligence.', example: '{ use: none }', ...shared }),
};
