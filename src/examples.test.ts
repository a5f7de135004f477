import assert from 'node:assert/strict';
import { test } from 'node:test';
import { documents } from '../e2e/fixtures/documents.ts';
import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { z } from 'zod';
import { smallSettings } from '../e2e/small-settings.ts';
import { backendOf } from './desk/backend.ts';
import { schemas } from './desk/collections.ts';
import { readSheet } from './manuscript/yaml/yaml-sheet.ts';
import { brandSchema } from './schema/brand/brand.ts';
import { ownWordsSchema } from './schema/brand/own-words.ts';
import { newsroomSchema } from './schema/newsroom.ts';
import { findings } from './schema/problems.ts';

/** The examples in the documents, held to the schemas. */
const release = {
  title: 'Ein neuer Steg für die kleinen Boote',
  summary: 'Der Hafen hat einen neuen Steg. Er ist 61 Meter lang und hat Platz für zwölf kleine Boote.',
  publishedAt: '2026-06-20T10:00:00+02:00',
  topics: ['hafen'],
};
/** What an example leaves out. */
const person = { name: 'Ada Anker', organisation: 'hafen' };
const around: Readonly<Record<string, object>> = { newsroom: smallSettings, release, person };
const schemaOf: Readonly<Record<string, z.ZodType>> = {
  newsroom: schemas.newsroom,
  release: schemas.releases,
  person: schemas.people,
  brand: brandSchema,
  'words-de': ownWordsSchema('de'),
};

function examplesIn(tree: Root): { kind: string; value: string }[] {
  const found: { kind: string; value: string }[] = [];
  visit(tree, 'code', ({ lang, meta, value }: Code) => {
    if (lang === 'yaml') found.push({ kind: meta ?? '', value });
  });
  return found;
}

function problemsOf(kind: string, value: string): string[] {
  const schema = schemaOf[kind];
  if (!schema) return ['Say whose it is: ```yaml newsroom, release, person, brand or words-de.'];
  const { data, problems } = readSheet(`${value}\n`);
  if (problems.length) return problems.map(({ problem }) => problem.rule);
  return findings(schema, { ...around[kind], ...(data as object) }).map(
    ({ path, rule }) => `${path.join('.')}: ${rule}`,
  );
}

test('every example in YAML is one that the schema accepts', () => {
  const examples = documents.flatMap(({ name, tree }) => examplesIn(tree).map((one) => ({ name, ...one })));
  assert.ok(examples.length > 10);
  for (const { name, kind, value } of examples)
    assert.deepEqual(problemsOf(kind, value), [], `${name}:\n${value}`);
});

test('an example that has drifted is found', () => {
  assert.deepEqual(problemsOf('newsroom', 'desk: { host: github, repo: a/b }').length, 2);
  assert.deepEqual(problemsOf('release', 'embargo: { until: 2026-07-16 }').length, 1);
  assert.equal(problemsOf('', 'a: 1').length, 1);
});

test('there is an example for every host, and each makes a configuration of its host', () => {
  const hosts = documents.find(({ name }) => name === 'docs/hosts.md');
  assert.ok(hosts);
  const made = examplesIn(hosts.tree).map(({ value }) => {
    const { desk } = newsroomSchema.parse({ ...smallSettings, ...(readSheet(`${value}\n`).data as object) });
    assert.ok(desk);
    return { host: desk.host, ...backendOf(desk) };
  });
  assert.deepEqual(
    new Set(made.map(({ host }) => host)),
    new Set(newsroomSchema.shape.desk.unwrap().shape.host.options),
  );
  for (const { host, name } of made) assert.equal(name, host);
});
