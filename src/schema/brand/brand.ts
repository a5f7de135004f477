import { z } from 'zod';
import { brandFile, line, perLanguage, webAddress } from '../kinds.ts';
import { coloursSchema } from './colours.ts';
import { typeSchema } from './typefaces.ts';

const drawing = (name: string, description: string) =>
  brandFile(`./brand/${name}`).meta({ description, example: `./brand/${name}`, names: 'brand' });

/** The shapes of pictures in lists, width to height. */
export const ratios = ['16:9', '3:2', '4:3', '1:1'] as const;

/** `content/brand.yaml`: how the newsroom looks like its organisation. Everything is optional. */
export const brandSchema = z.strictObject({
  logo: z
    .strictObject({
      light: drawing('logo.svg', 'The logo for light pages, SVG or PNG, in `content/brand/`.'),
      dark: drawing('logo-dark.svg', 'The logo for dark pages; without it the light one.').optional(),
      band: drawing('logo-band.svg', 'The logo for the band; without it the light one.').optional(),
      alt: perLanguage(line(2, 80)).optional().meta({
        description: 'What it says. Without it the name of the newsroom.',
        example: '{ de: Hafenverbund }',
      }),
      height: z.int().min(16).max(96).default(40).meta({
        description: 'Its height in pixels.',
        example: '40',
      }),
      withName: z.boolean().default(false).meta({
        description: 'Whether the name of the newsroom stands beside it.',
        example: 'true',
      }),
    })
    .optional()
    .meta({ description: 'The logo in the page head.', example: '{ light: ./brand/logo.svg }' }),
  icon: drawing('icon.svg', 'A square SVG for browser tabs and feed readers.').optional(),
  colours: coloursSchema.optional().meta({
    description: 'The colours. What would be hard to read becomes as much darker or lighter as it takes.',
    example: '{ brand: "#ffd400" }',
  }),
  masthead: z.enum(['plain', 'band']).default('plain').meta({
    description: 'Whether the page head stands on the page or on a band of the brand’s colour.',
    example: 'band',
  }),
  type: typeSchema.optional().meta({
    description: 'Typefaces, weights and distances of letters.',
    example: '{ weights: { title: 700 } }',
  }),
  shape: z
    .strictObject({
      radius: z.int().min(0).max(24).optional().meta({
        description: 'How round corners are, in pixels.',
        example: '8',
      }),
      rule: z.int().min(1).max(8).optional().meta({
        description: 'The thickness of strong rules, in pixels.',
        example: '4',
      }),
    })
    .optional()
    .meta({ description: 'Corners and rules.', example: '{ radius: 8 }' }),
  ratio: z.enum(ratios).optional().meta({
    description: 'The shape of pictures in lists.',
    example: '3:2',
  }),
  scheme: z.enum(['both', 'light', 'dark']).default('both').meta({
    description: 'Whether readers choose between light and dark, or which of them there is.',
    example: 'light',
  }),
  home: z
    .strictObject({
      url: webAddress().meta({ description: 'Its address.', example: 'https://example.org/' }),
      label: perLanguage(line(2, 40)).meta({
        description: 'Its name in the link.',
        example: '{ de: hafenverbund.example }',
      }),
    })
    .optional()
    .meta({
      description: 'The organisation’s own site, linked in the footer.',
      example: '{ url: https://example.org/, label: { de: example.org } }',
    }),
  profiles: z
    .array(
      z.strictObject({
        name: line(2, 40).meta({ description: 'The name of the network.', example: 'Mastodon' }),
        url: webAddress().meta({
          description: 'Its address.',
          example: 'https://example.social/@port',
        }),
      }),
    )
    .max(10)
    .default([])
    .meta({
      description: 'Its pages in social networks, linked in the footer with `rel="me"`.',
      example: '[{ name: Mastodon, url: https://example.social/@port }]',
    }),
});
export type Brand = z.output<typeof brandSchema>;
