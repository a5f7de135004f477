import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { components, tags } from '../body/vocabulary.ts';
import { metaOf } from './schema-path.ts';
import { newsroomSchema } from './newsroom.ts';
import { organisationSchema } from './organisation.ts';
import { pageSchema } from './page.ts';
import { personSchema } from './person.ts';
import { releaseSchema } from './release.ts';
import { topicSchema } from './topic.ts';

type Schema = z.core.$ZodType;

const collections: Record<string, Schema> = {
  newsroom: newsroomSchema,
  organisations: organisationSchema,
  pages: pageSchema,
  people: personSchema,
  releases: releaseSchema,
  topics: topicSchema,
};
const attributes = Object.fromEntries(
  Object.entries(components).map(([name, { attributes: schema }]) => [`<${name}>`, schema as Schema]),
);
const tagAttributes = Object.fromEntries(
  Object.entries(tags).map(([name, { attributes: schema }]) => [`<${name}>`, schema as Schema]),
);

/** Every map below a schema and every key of it, found by Zod's own structure instead of ours. */
function walk(name: string, schema: Schema, maps: Map<string, z.ZodObject>, keys: Map<string, Schema>): void {
  if (schema instanceof z.ZodObject) {
    maps.set(name, schema);
    for (const [key, value] of Object.entries(schema.shape)) {
      keys.set(`${name}.${key}`, value as Schema);
      walk(`${name}.${key}`, value as Schema, maps, keys);
    }
  } else if (schema instanceof z.ZodArray) walk(`${name}[]`, schema.element, maps, keys);
  else if (schema instanceof z.ZodRecord) walk(`${name}{}`, schema.valueType, maps, keys);
  else if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    walk(name, schema.unwrap(), maps, keys);
  } else if (schema instanceof z.ZodUnion) {
    for (const option of schema.options) walk(name, option, maps, keys);
  } else {
    // An unknown kind of schema could hide a map.
    const leaf = [z.ZodString, z.ZodBoolean, z.ZodEnum, z.ZodNumber].some((known) => schema instanceof known);
    assert.ok(leaf, `${name} is a ${schema._zod.def.type}`);
  }
}

function found(roots: Record<string, Schema>) {
  const maps = new Map<string, z.ZodObject>();
  const keys = new Map<string, Schema>();
  for (const [name, schema] of Object.entries(roots)) walk(name, schema, maps, keys);
  return { maps, keys };
}

test('the walk reaches what lies deep', () => {
  const { maps, keys } = found({ ...collections, ...attributes });
  for (const key of [
    'releases.events[].registration.note',
    'organisations.boilerplates[].short',
    '<Figure>.alt',
  ]) {
    assert.ok(keys.has(key), key);
  }
  for (const map of ['releases.corrections[]', 'releases.withdrawn', '<Gallery>'])
    assert.ok(maps.has(map), map);
});

test('every key of every collection and component says what it is for, in a sentence', () => {
  const { keys } = found({ ...collections, ...attributes });
  const silent = [...keys].filter(([, schema]) => !/^[A-Z].{8,}\.$/.test(metaOf(schema).description ?? ''));
  assert.deepEqual(
    silent.map(([key]) => key),
    [],
  );
});

test('every key has an example that a message can show', () => {
  const { keys } = found({ ...collections, ...attributes, ...tagAttributes });
  const optionalEnum = '<span>.dir';
  const silent = [...keys].filter(([key, schema]) => key !== optionalEnum && !metaOf(schema).example);
  assert.deepEqual(
    silent.map(([key]) => key),
    [],
  );
});

test('every map refuses the keys it does not know', () => {
  const { maps } = found({ ...collections, ...attributes, ...tagAttributes });
  const open = [...maps].filter(([, schema]) => !(schema.def.catchall instanceof z.ZodNever));
  assert.deepEqual(
    open.map(([map]) => map),
    [],
  );
});

test('the example of a simple key is itself accepted', () => {
  const { keys } = found({ ...collections, ...attributes });
  const isText = (schema: Schema): boolean =>
    schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
      ? isText(schema.unwrap())
      : schema instanceof z.ZodString || schema instanceof z.ZodEnum;
  const wrong = [...keys].filter(([key, schema]) => {
    const { example } = metaOf(schema);
    // Two examples are longer than messages show, on purpose.
    return isText(schema) && !example?.includes('…') && !z.safeParse(schema, example).success && key;
  });
  assert.deepEqual(
    wrong.map(([key]) => key),
    [],
  );
});
