import { z } from 'zod';
import { addressSegment, line } from './kinds.ts';
import { tells } from './tells.ts';

/** The folder of the page about the publisher and the person responsible. */
export const imprintFolder = 'imprint';
/** The folder of the page that says what is known about readers. */
export const privacyFolder = 'privacy';
/** The folder of the page that says how errors are corrected. */
export const correctionsPolicyFolder = 'corrections-policy';
/** The folder of the page that says what journalists may do with texts and pictures. */
export const termsFolder = 'terms';

/** The frontmatter of a standing page, `content/pages/<id>/index.<language>.mdx`. */
export const pageSchema = z.strictObject({
  title: line(2, 110).meta({ description: 'The heading of the page.', example: 'Impressum' }),
  summary: line(10, 300).optional().meta({
    description: 'One sentence for search engines.',
    example: 'Wer hinter diesem Newsroom steht.',
  }),
  address: addressSegment('impressum').optional().meta({
    description: 'The last part of the address; without it the folder’s name.',
    example: 'impressum',
  }),
  header: z.boolean().default(false).meta({
    description: 'Whether the menu of every page links here.',
    example: 'true',
  }),
  footer: z.boolean().default(false).meta({
    description: 'Whether every page links here in its footer.',
    example: 'true',
  }),
  tells,
});
export type StandingPage = z.output<typeof pageSchema>;
