import { z } from 'zod';
import type { Problem } from '../../faults/fault.ts';
import { judged } from '../kinds.ts';

/** A colour as design manuals give it, `#rgb` or `#rrggbb`. Transparent ones have no contrast. */
const colour = (example: string) =>
  judged((text): Problem | undefined =>
    /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(text) ? undefined : { rule: 'notAColour', facts: { example } },
  )
    .transform((text) => text.toLowerCase())
    .meta({ input: 'colour' });

const own = {
  brand: colour('"#ffd400"').optional().meta({
    description: 'The colour of the organisation: rules, ornaments, the band, the icon. Never text.',
    example: '"#ffd400"',
  }),
  link: colour('"#8a6d00"').optional().meta({
    description: 'The colour of links. Without it the brand’s, as much darker or lighter as it takes.',
    example: '"#8a6d00"',
  }),
  paper: colour('"#ffffff"').optional().meta({
    description: 'The colour of the page.',
    example: '"#ffffff"',
  }),
  ink: colour('"#111111"').optional().meta({
    description: 'The colour of the text.',
    example: '"#111111"',
  }),
};

export const coloursSchema = z.strictObject({
  ...own,
  second: colour('"#0057a8"').optional().meta({
    description: 'A second colour of the organisation, for ornaments beside the first. Never text.',
    example: '"#0057a8"',
  }),
  dark: z.strictObject(own).optional().meta({
    description: 'The same on dark pages. Without it the light colours are turned for them.',
    example: '{ brand: "#ffe14d" }',
  }),
});
