import { basename } from 'node:path';
import { beginsOf } from '../../gate/present.ts';
import type { z } from 'zod';
import { pageComponents, releaseComponents } from '../../body/vocabulary.ts';
import type { Beginning } from '../../schema/dated/beginning.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { dataOf, type Prose, proseOf } from '../../manuscript/parsed-file.ts';
import { parseTried } from '../../manuscript/trial/trial.ts';
import { inLanguage } from '../../model/text/languages.ts';
import { brandSchema } from '../../schema/brand/brand.ts';
import { ownWordsSchema } from '../../schema/brand/own-words.ts';
import { factSchema } from '../../schema/dated/fact.ts';
import { pressDateSchema } from '../../schema/dated/press-date.ts';
import { newsroomSchema } from '../../schema/newsroom.ts';
import { organisationSchema } from '../../schema/organisation.ts';
import { pageSchema } from '../../schema/page.ts';
import { personSchema } from '../../schema/person.ts';
import { placeSchema } from '../../schema/places/place.ts';
import { type ReleaseFacts, releaseSchema } from '../../schema/release.ts';
import { topicSchema } from '../../schema/topic.ts';
import { type Sayings, sayingsOf, sayingsOfBody, sayingsOfEntity, sayingsOfRelease } from './sayings.ts';

const schemas = {
  newsroom: newsroomSchema,
  brand: brandSchema,
  organisations: organisationSchema,
  people: personSchema,
  topics: topicSchema,
  places: placeSchema,
  facts: factSchema,
  events: pressDateSchema,
  pages: pageSchema,
  releases: releaseSchema,
} as const;
export type SayingKind = keyof typeof schemas | 'words';

/** The facts and the body of a file, as it is or as it was. */
type Said = { facts?: unknown; blocks?: Prose<unknown>['blocks']; language?: string };

/** What a file says at `now`, and what it holds back then. Nothing if its facts are not valid. */
export function saidBy(
  kind: SayingKind,
  { facts, blocks = [], language = '' }: Said,
  manuscript: Manuscript,
  now: Date,
): Sayings {
  const { newsroom, organisations } = manuscript;
  const { languages = [] } = newsroom.facts ?? {};
  const nameOf = (id: string) => inLanguage(organisations.get(id)?.facts?.name ?? {}, language, languages);
  if (facts === undefined) return { open: [], held: [] };
  if (kind === 'releases') return sayingsOfRelease(facts as ReleaseFacts, { blocks }, now, nameOf);
  if (kind === 'words') return { open: sayingsOf(ownWordsSchema(language), facts), held: [] };
  if (kind !== 'newsroom' && kind !== 'brand' && kind !== 'pages') {
    const begins = beginsOf(manuscript);
    return sayingsOfEntity(
      schemas[kind],
      facts as object,
      (validFrom) => begins(validFrom as Beginning) <= now.getTime(),
    );
  }
  return { open: [...sayingsOf(schemas[kind], facts), ...sayingsOfBody({ blocks }, nameOf)], held: [] };
}

/** The kind of a file, from its path within the content folder. */
export function sayingKindOf(path: string): SayingKind {
  const [folder = ''] = path.replace(/^brand\.yaml$/, 'brand').split('/');
  return folder === 'words' || Object.hasOwn(schemas, folder) ? (folder as SayingKind) : 'newsroom';
}

/** Reads a former version of a file by the rules of today. */
export function readFormer(path: string, source: string): Said {
  const kind = sayingKindOf(path);
  if (kind === 'words') {
    const language = basename(path, '.yaml');
    return { ...dataOf(source, ownWordsSchema(language)), language };
  }
  const schema: z.ZodType = schemas[kind];
  if (kind !== 'releases' && kind !== 'pages') return dataOf(source, schema);
  const language = /index\.([A-Za-z-]+)\.mdx$/.exec(path)?.[1] ?? '';
  const allowed = kind === 'releases' ? releaseComponents : pageComponents;
  return { ...proseOf(source, language, parseTried(source, language), schema, allowed), language };
}
