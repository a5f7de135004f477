import { z } from 'zod';
import type { Problem } from '../../faults/fault.ts';
import { brandFile, judged, line } from '../kinds.ts';
import { lengthProblem } from '../length/text-length.ts';

/**
 * What no name of a typeface has: signs that end a text or a statement of a style sheet, or an element of a page. Names
 * come into both.
 */
const unfit = /[^\p{L}\p{M}\p{N} .+_&()-]/u;

/** The name that a file gives its family, as far as it is one. */
export const fitTypefaceName = (name: string): string =>
  name.replace(new RegExp(unfit, 'gu'), ' ').replace(/ +/g, ' ').trim().slice(0, 60);

const typefaceName = (example: string) =>
  judged((text): Problem | undefined =>
    unfit.test(text) ? { rule: 'notATypefaceName', facts: { example } } : lengthProblem(text, 2, 60),
  ).meta({ words: 'line', limits: { min: 2, max: 60 } });

const weight = () => z.int().min(1).max(1000);

const typefaceSchema = z.strictObject({
  name: typefaceName('Source Serif').meta({
    description: 'The name of the typeface.',
    example: 'Source Serif',
  }),
  files: z
    .array(
      z.strictObject({
        file: brandFile('./brand/source-serif.woff2').meta({
          description: 'A WOFF2 file in `content/brand/`.',
          example: './brand/source-serif.woff2',
          names: 'brand',
        }),
        weights: z.array(weight()).min(1).max(2).meta({
          description: 'Its weight, or the lightest and the boldest of a variable file.',
          example: '[200, 900]',
        }),
        italic: z.boolean().default(false).meta({ description: 'Whether it is italic.', example: 'true' }),
      }),
    )
    .min(1)
    .max(8)
    .meta({
      description: 'Its files. Upright ones of at most 60 KB together are loaded at once.',
      example: '[{ file: ./brand/source-serif.woff2, weights: [200, 900] }]',
    }),
  licence: line(2, 160).meta({
    description: 'The licence under which a public site may serve it.',
    example: 'SIL Open Font License 1.1',
  }),
  kind: z.enum(['sans', 'serif', 'mono']).default('sans').meta({
    description: 'Its kind: until it is there, a typeface of the system of the same kind and size stands in.',
    example: 'serif',
  }),
});

const tracking = z.number().min(-0.1).max(0.1).optional();

export const typeSchema = z.strictObject({
  text: typefaceSchema.optional().meta({
    description: 'The typeface of texts, and of titles without one of their own.',
    example: '{ name: Source Serif, files: [{ … }], licence: SIL Open Font License 1.1 }',
  }),
  title: typefaceSchema.optional().meta({
    description: 'The typeface of titles.',
    example: '{ name: Nunito, files: [{ … }], licence: SIL Open Font License 1.1 }',
  }),
  korean: z.array(typefaceName('Pretendard')).max(6).default([]).meta({
    description: 'Typefaces on readers’ own machines for Korean, the first choice first.',
    example: '[Pretendard]',
  }),
  weights: z
    .strictObject({
      text: weight().optional().meta({ description: 'Running text.', example: '400' }),
      strong: weight().optional().meta({ description: 'Marked words, labels and buttons.', example: '650' }),
      title: weight().optional().meta({ description: 'Titles in lists and headings.', example: '750' }),
      display: weight().optional().meta({ description: 'The largest titles.', example: '800' }),
    })
    .optional()
    .meta({
      description: 'How bold each role is. A weight that the typeface lacks becomes its nearest.',
      example: '{ title: 700, display: 700 }',
    }),
  tracking: z
    .strictObject({
      title: tracking.meta({ description: 'Titles and headings, in ems.', example: '-0.01' }),
      display: tracking.meta({ description: 'The largest titles, in ems.', example: '-0.02' }),
    })
    .optional()
    .meta({ description: 'The space between letters.', example: '{ display: -0.02 }' }),
  wordSpace: z.number().min(0).max(0.2).optional().meta({
    description: 'Space that bold titles get between words, in ems.',
    example: '0.05',
  }),
});
export type Typeface = z.output<typeof typefaceSchema>;
