import { z } from 'zod';
import { beginning } from './dated/beginning.ts';
import { changesTo } from './dated/changes.ts';
import { alsoKnownAs, fileBeside, line, paragraphs, perLanguage, reference, webAddress } from './kinds.ts';
import { tells } from './tells.ts';
import { unread } from './unread.ts';

const boilerplateSchema = z.strictObject({
  validFrom: beginning().meta({
    description:
      'From when this wording is valid: a day, an instant, or `{ with: <folder> }` for the lift of a release; a release prints the one valid at its own lift.',
    example: '2019-01-01',
  }),
  short: perLanguage(paragraphs(50, 700)).meta({
    description: 'The “About” paragraph at the end of a release.',
    example: '{ de: Der Verein wurde … gegründet. }',
  }),
  long: perLanguage(paragraphs(50, 3000)).optional().meta({
    description: 'The full self-portrait for press kits and the facts page.',
    example: '{ de: Der Verein wurde … gegründet. … }',
  }),
});
export type Boilerplate = z.output<typeof boilerplateSchema>;

const fields = {
  name: perLanguage(line(2, 120)).meta({
    description: 'The name in running text.',
    example: '{ de: Silicon Saxony }',
  }),
  alsoKnownAs,
  legalName: line(2, 160).optional().meta({
    description: 'The registered name.',
    example: 'Silicon Saxony e. V.',
  }),
  postalAddress: line(5, 200).optional().meta({
    description: 'The postal address in one line; the imprint names it with the person responsible.',
    example: 'Musterstraße 1, 01067 Dresden',
  }),
  place: reference('places', 'dresden').optional().meta({
    description: 'Where it is at home: the place on whose page it stands.',
  }),
  kind: z
    .enum(['publisher', 'member', 'partner', 'authority', 'chamber', 'workingGroup', 'venue', 'other'])
    .meta({ description: 'What it is to the newsroom.', example: 'member' }),
  url: webAddress().optional().meta({ description: 'Its website.', example: 'https://example.org/' }),
  sameAs: z.array(webAddress()).max(20).default([]).meta({
    description: 'Pages elsewhere about the same organisation, so that machines know which one is meant.',
    example: '[https://www.wikidata.org/wiki/Q2285728]',
  }),
  description: perLanguage(line(10, 300)).optional().meta({
    description: 'One sentence that says what it is.',
    example: '{ de: Auslandshandelskammer in Seoul. }',
  }),
  logos: z
    .array(
      z.strictObject({
        file: fileBeside('./silicon-saxony.svg').meta({
          description: 'The file beside this one.',
          example: './silicon-saxony.svg',
          names: 'logo',
        }),
        title: perLanguage(line(3, 120)).meta({
          description: 'Which version it is, and for what.',
          example: '{ de: Wortmarke für hellen Grund }',
        }),
        unread,
      }),
    )
    .max(20)
    .default([])
    .meta({
      description: 'Logos that others may download.',
      example: '[{ file: ./silicon-saxony.svg, title: { de: … } }]',
    }),
};

/** `content/organisations/<id>.yaml`. Boilerplates have beginnings of their own. */
export const organisationSchema = z.strictObject({
  ...fields,
  boilerplates: z.array(boilerplateSchema).max(30).default([]).meta({
    description: 'The “About” texts with the day from which each is valid.',
    example: '[{ validFrom: 2019-01-01, short: { de: … } }]',
  }),
  changes: changesTo(fields, 'name: { de: Hafenverbund }'),
  tells,
});
export type Organisation = z.output<typeof organisationSchema>;
