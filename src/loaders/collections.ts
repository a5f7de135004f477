import { defineCollection } from 'astro/content/config';
import { z } from 'astro/zod';
import { components } from '../body/vocabulary.ts';
import type { OwnWords } from '../i18n/own-words.ts';
import { gate } from './gate.ts';
import { brandSchema } from '../schema/brand/brand.ts';
import { factSchema } from '../schema/dated/fact.ts';
import { pressDateSchema } from '../schema/dated/press-date.ts';
import { newsroomSchema } from '../schema/newsroom.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { pageSchema } from '../schema/page.ts';
import { personSchema } from '../schema/person.ts';
import { leadPictureSchema } from '../schema/picture.ts';
import { placeSchema } from '../schema/places/place.ts';
import { releaseSchema } from '../schema/release.ts';
import { topicSchema } from '../schema/topic.ts';

/** What the gate adds to the facts of a text: its folder, the language of its file, the digest of the text that passed. */
const placed = { folder: z.string(), language: z.string(), source: z.string() };

/** What git knows of a published text; see src/history/published-versions.ts. */
const version = z.object({
  at: z.string(),
  entries: z.array(z.object({ at: z.string(), kind: z.enum(['correction', 'update']), note: z.string() })),
  title: z.string(),
  summary: z.string(),
  body: z.string(),
});

/** What belongs to the makers of a picture. */
const text = z.string().optional();
const belonging = z.object({
  creators: z.array(z.string()),
  ...{ rights: text, credit: text, source: text, terms: text, termsUrl: text, sourceType: text },
});

/** A picture without metadata; see src/model/picture/cleaned.ts. */
const barePicture = z.object({
  type: z.enum(['jpeg', 'png', 'webp', 'avif']),
  bytes: z.int(),
  xmpSpace: z.int().optional(),
  belonging,
});

/** `stored` is the name on the disk, if it is composed in another way. */
const file = z.object({
  size: z.int(),
  digest: z.string(),
  stored: z.string().optional(),
  width: z.int().optional(),
  height: z.int().optional(),
  duration: z.number().optional(),
  said: z.array(z.object({ speaker: text, words: z.string() })).optional(),
  bare: barePicture.optional(),
  ground: z.enum(['light', 'dark']).optional(),
});

/** A film or a sound that a text plays from this site. */
const recorded = z.object({
  sort: z.enum(['film', 'sound']),
  src: z.string(),
  title: z.string(),
  ...{ poster: text, captions: text, transcript: text },
});

/** Words that the gate has judged. Those of an imported text may be shorter and longer than others, or empty. */
const judgedWords = z.string();
const judgedPicture = { alt: judgedWords, credit: judgedWords, caption: judgedWords.optional() };

/** What Astro keeps of the content: the way into each collection, and what an entry has there. */
export const gatedCollections = {
  newsroom: defineCollection({
    loader: gate('newsroom'),
    schema: newsroomSchema.extend({
      brand: brandSchema
        .extend({ files: z.record(z.string(), file.extend({ path: z.string() })) })
        .optional(),
      ownWords: z.record(z.string(), z.custom<OwnWords>()).default({}),
      memory: z.enum(['whole', 'shallow', 'none']),
      filled: z.array(z.string()),
      provenance: z.object({
        commit: z.string().optional(),
        content: z.string().optional(),
        uncommitted: z.literal(true).optional(),
      }),
    }),
  }),
  organisations: defineCollection({
    loader: gate('organisations'),
    schema: organisationSchema.extend({ files: z.record(z.string(), file.extend({ path: z.string() })) }),
  }),
  people: defineCollection({
    loader: gate('people'),
    // `files` and `pictures` are the portraits that may be shown.
    schema: ({ image }) =>
      personSchema.extend({
        files: z.record(z.string(), file.extend({ path: z.string() })),
        pictures: z.record(z.string(), image()),
      }),
  }),
  topics: defineCollection({ loader: gate('topics'), schema: topicSchema }),
  places: defineCollection({ loader: gate('places'), schema: placeSchema }),
  facts: defineCollection({ loader: gate('facts'), schema: factSchema }),
  events: defineCollection({
    loader: gate('events'),
    // `edits` is how often it was edited in place since it is public.
    schema: pressDateSchema.safeExtend({ edits: z.int() }),
  }),
  pages: defineCollection({ loader: gate('pages'), schema: pageSchema.extend(placed) }),
  releases: defineCollection({
    loader: gate('releases'),
    // `named`, `files`, `pictures`, `figures`, `films` and `recordings` are what the text names,
    // `versions` what it was since it is public.
    schema: ({ image }) =>
      releaseSchema.extend({
        ...placed,
        title: judgedWords,
        summary: judgedWords,
        image: leadPictureSchema.extend(judgedPicture).optional(),
        named: z.object({ organisations: z.array(z.string()), people: z.array(z.string()) }),
        files: z.record(z.string(), file),
        pictures: z.record(z.string(), image()),
        figures: z.array(components.Figure.attributes.extend(judgedPicture)),
        films: z.int(),
        recordings: z.array(recorded),
        versions: z.array(version),
      }),
  }),
};
