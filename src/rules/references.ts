import type { z } from 'zod';
import type { Fault } from '../faults/fault.ts';
import type { Collection } from '../faults/fault-facts.ts';
import { nearest } from '../faults/nearest.ts';
import type { Manuscript, Filed } from '../manuscript/manuscript.ts';
import { fieldName, type Prose, type Written } from '../manuscript/parsed-file.ts';
import { valuesWhere } from '../schema/schema-path.ts';
import { factSchema } from '../schema/dated/fact.ts';
import { pressDateSchema } from '../schema/dated/press-date.ts';
import { newsroomSchema } from '../schema/newsroom.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { pageSchema } from '../schema/page.ts';
import { personSchema } from '../schema/person.ts';
import { placeSchema } from '../schema/places/place.ts';
import { releaseSchema } from '../schema/release.ts';
import { topicSchema } from '../schema/topic.ts';
import { faultAt } from './fault-at.ts';
import { publicTexts, reachOf } from '../gate/public-texts.ts';

/** Finds ids without a file, in data and in the components of a body. */
export function danglingReferences(manuscript: Manuscript, now: Date): Fault[] {
  const known: Record<Collection, ReadonlySet<string>> = {
    releases: new Set(manuscript.releases.map(({ folder }) => folder)),
    organisations: new Set(manuscript.organisations.keys()),
    people: new Set(manuscript.people.keys()),
    topics: new Set(manuscript.topics.keys()),
    places: new Set(manuscript.places.keys()),
    facts: new Set(manuscript.facts.keys()),
    events: new Set(manuscript.events.keys()),
  };
  // A public file must not get the name of a held-back folder, place or fact as a suggestion.
  const reached = reachOf(manuscript, now);
  const suggested: typeof known = {
    ...known,
    releases: new Set(publicTexts(manuscript, now).map(({ folder }) => folder)),
    places: reached.places,
    facts: reached.facts,
  };
  const dangling = (collection: Collection, value: string, from = suggested): Fault['facts'] | undefined =>
    known[collection].has(value) ? undefined : { collection, suggestion: nearest(value, from[collection]) };

  function inData(written: Filed<Written<unknown>>, schema: z.ZodType): Fault[] {
    const { sheet, file } = written;
    if (!sheet?.data) return [];
    return [...valuesWhere(schema, sheet.data, (meta) => meta.refersTo !== undefined)].flatMap(
      ({ value, path, meta }) => {
        const collection = meta.refersTo;
        // Names under `tells` are those of held-back folders, and are printed with care.
        const from = meta.confidential ? known : suggested;
        const facts = collection && typeof value === 'string' ? dangling(collection, value, from) : undefined;
        if (!facts || !collection) return [];
        const where = { file, ...sheet.locate(path), field: fieldName(path), found: String(value) };
        const fault = faultAt({ rule: 'danglingReference', facts: { collection, ...facts } }, where);
        return [meta.confidential ? { ...fault, confidential: true } : fault];
      },
    );
  }

  function inBody({ mentions, file }: Filed<Prose<unknown>>): Fault[] {
    return mentions.flatMap(({ value, meta, isLink, field, line, column }) => {
      const collection = isLink ? undefined : meta.refersTo;
      const facts = collection && dangling(collection, value);
      if (!facts) return [];
      const where = { file, line, column, field, found: value };
      return [faultAt({ rule: 'danglingReference', facts: { collection, ...facts } }, where)];
    });
  }

  return [
    ...inData(manuscript.newsroom, newsroomSchema),
    ...[...manuscript.organisations.values()].flatMap((entry) => inData(entry, organisationSchema)),
    ...[...manuscript.people.values()].flatMap((entry) => inData(entry, personSchema)),
    ...[...manuscript.topics.values()].flatMap((entry) => inData(entry, topicSchema)),
    ...[...manuscript.places.values()].flatMap((entry) => inData(entry, placeSchema)),
    ...[...manuscript.facts.values()].flatMap((entry) => inData(entry, factSchema)),
    ...[...manuscript.events.values()].flatMap((entry) => inData(entry, pressDateSchema)),
    ...manuscript.pages.flatMap(({ texts }) =>
      texts.flatMap((text) => [...inData(text, pageSchema), ...inBody(text)]),
    ),
    ...manuscript.releases.flatMap(({ texts }) =>
      texts.flatMap((text) => [...inData(text, releaseSchema), ...inBody(text)]),
    ),
  ];
}
