import { z } from 'zod';
import type { Problem } from '../faults/fault.ts';
import { eventSchema } from './event.ts';
import { formerAddress } from './address/former-address.ts';
import { importedFrom } from './imported/imported-from.ts';
import { code, fileBeside, instantField, line, reference, webAddress } from './kinds.ts';
import { leadPictureSchema } from './picture.ts';
import { lifeFields } from './release-life.ts';
import { tells } from './tells.ts';
import { unread } from './unread.ts';

export const kinds = ['pressRelease', 'statement', 'mediaAdvisory', 'announcement'] as const;

const shared = { shared: true } as const;

const attachment = z.strictObject({
  file: fileBeside('./facts.pdf').meta({
    description: 'The file beside the text.',
    example: './facts.pdf',
    names: 'attachment',
  }),
  title: line(3, 120).meta({ description: 'What the file is, in words.', example: 'Zahlen und Fakten 2019' }),
  unread,
});

const link = z.strictObject({
  label: line(8, 120).meta({
    description: 'Where the link leads, understandable on its own.',
    example: 'Zum Arbeitskreis International Business Development',
  }),
  href: webAddress().meta({ description: 'The full address.', example: 'https://example.org/' }),
});

/** RSS generators would write a number without its leading zeros. */
const formerGuid = code(4, 200).refine(
  (guid) => Number.isNaN(Number(guid)) || String(Number(guid)) === guid,
  {
    params: { rule: 'invalid', facts: { example: 'https://example.org/?p=123' } } satisfies Problem,
  },
);

/**
 * The frontmatter of `content/releases/<yyyy-mm-dd-slug>/index.<language>.mdx`. A release needs five facts and a text:
 * the four that are required here, the language from the file's name, and the body. Keys marked `shared` must be equal
 * in all files of a folder.
 */
export const releaseSchema = z.strictObject({
  title: line(20, 110).meta({
    description: 'The headline: says the news on its own, without a full stop.',
    example: 'Delegation aus Busan besucht Silicon Saxony',
  }),
  summary: line(80, 300).meta({
    description: 'Two or three sentences in plain text, shown in lists, feeds and search results.',
    example: 'Eine Wirtschaftsdelegation aus Busan hat Dresden besucht, um …',
  }),
  publishedAt: instantField().meta({
    description:
      'When the release is published: date, time and offset from UTC. It never changes afterwards.',
    example: '2019-09-11T16:27:25+02:00',
    ...shared,
  }),
  topics: z
    .array(reference('topics', 'international'))
    .min(1)
    .max(5)
    .meta({
      description: 'One to five topics; the first is the main one.',
      example: '[international]',
      ...shared,
    }),
  kicker: line(2, 40).optional().meta({
    description: 'A word or two above the headline.',
    example: 'Internationales',
  }),
  kind: z
    .enum(kinds)
    .default('pressRelease')
    .meta({
      description: 'What kind of text this is.',
      example: 'pressRelease',
      ...shared,
    }),
  dateline: line(2, 60).optional().meta({
    description: 'The place that opens the text; without it the newsroom’s.',
    example: 'Dresden',
  }),
  place: reference('places', 'dresden')
    .optional()
    .meta({
      description: 'Where it happens: the place on whose page and in whose feed it stands.',
      ...shared,
    }),
  issuer: reference('organisations', 'silicon-saxony')
    .optional()
    .meta({
      description: 'The organisation that speaks; without it the publisher.',
      ...shared,
    }),
  organisations: z
    .array(reference('organisations', 'ahk-korea'))
    .max(30)
    .default([])
    .meta({
      description: 'Organisations that take part or are mentioned.',
      example: '[ahk-korea]',
      ...shared,
    }),
  contacts: z
    .array(reference('people', 'nadja-dehne'))
    .min(1)
    .max(4)
    .optional()
    .meta({
      description: 'Whom journalists can call; without it the newsroom’s contacts.',
      example: '[nadja-dehne]',
      ...shared,
    }),
  boilerplates: z
    .array(reference('organisations', 'silicon-saxony'))
    .max(4)
    .optional()
    .meta({
      description: 'Whose “About” text stands at the end; without it the issuer’s.',
      example: '[silicon-saxony]',
      ...shared,
    }),
  image: leadPictureSchema.optional().meta({
    description: 'The lead picture.',
    example: '{ src: ./delegation.jpg, credit: …, alt: … }',
  }),
  attachments: z.array(attachment).max(20).default([]).meta({
    description: 'Files for download beside the text.',
    example: '[{ file: ./facts.pdf, title: Zahlen und Fakten }]',
  }),
  links: z.array(link).max(20).default([]).meta({
    description: 'Further links, listed after the text.',
    example: '[{ label: Zur Anmeldung, href: https://example.org/ }]',
  }),
  events: z.array(eventSchema).max(20).default([]).meta({
    description: 'Events that the release announces or reports.',
    example: '[{ title: …, start: 2019-09-05 }]',
  }),
  related: z
    .array(reference('releases', '2019-10-01-iksan-call'))
    .max(10)
    .default([])
    .meta({
      description: 'Folders of releases that belong to this one.',
      example: '[2019-10-01-iksan-call]',
      ...shared,
    }),
  kit: z
    .boolean()
    .default(false)
    .meta({
      description: 'Keeps the press kit of a release that is older than two years.',
      example: 'true',
      ...shared,
    }),
  ...lifeFields,
  redirects: z.array(formerAddress()).max(20).default([]).meta({
    description: 'Former addresses of this text, which lead here.',
    example: '[/alte/adresse]',
  }),
  guid: formerGuid.optional().meta({
    description: 'The feed id from a former system, so that subscribers do not see the item again.',
    example: 'https://example.org/?p=123',
  }),
  importedFrom: importedFrom.optional(),
  tells,
});
export type ReleaseFacts = z.output<typeof releaseSchema>;
