import assert from 'node:assert/strict';
import { test } from 'node:test';
import { z } from 'zod';
import { keysAt, metaAt, metaOf, schemasAlong, valuesWhere } from './schema-path.ts';
import { reference } from './kinds.ts';
import { newsroomSchema } from './newsroom.ts';
import { releaseSchema } from './release.ts';

test('the way to a path ends where a key is unknown', () => {
  assert.equal(schemasAlong(releaseSchema, []).length, 1);
  assert.equal(schemasAlong(releaseSchema, ['events', 3, 'registration', 'contact']).length, 5);
  assert.equal(schemasAlong(releaseSchema, ['events', 3, 'ort', 'x']).length, 3);
  assert.equal(schemasAlong(releaseSchema, ['title', 'x']).length, 2);
});

test('the keys of a map are found through lists and wrappers', () => {
  assert.deepEqual(keysAt(releaseSchema, ['embargo']), ['until', 'note']);
  assert.deepEqual(keysAt(releaseSchema, ['attachments', 0]), ['file', 'title', 'unread']);
  assert.deepEqual(keysAt(releaseSchema, ['title']), []);
  assert.deepEqual(keysAt(newsroomSchema, ['name']), []);
});

test('what is registered is read through wrappers, the outermost first', () => {
  const schema = z
    .string()
    .meta({ description: 'inner', example: 'a' })
    .optional()
    .meta({ description: 'outer' });
  assert.deepEqual(metaOf(schema), { description: 'outer', example: 'a' });
  assert.deepEqual(metaOf(z.string()), {});
});

test('what is registered at a path is that of its key, and nothing for a key that is not there', () => {
  assert.equal(metaAt(releaseSchema, ['events', 0, 'organiser']).refersTo, 'organisations');
  assert.equal(metaAt(releaseSchema, ['image', 'src']).names, 'picture');
  assert.equal(metaAt(releaseSchema, ['topics', 0]).refersTo, 'topics');
  assert.deepEqual(metaAt(releaseSchema, ['ort']), {});
  assert.deepEqual(metaAt(releaseSchema, ['title', 'x']), {});
});

const facts = {
  topics: ['harbour', 'energy'],
  issuer: 'publisher',
  image: { src: './a.jpg' },
  attachments: [{ file: './facts.pdf' }],
  events: [
    { organiser: 'guest', registration: { contact: 'ada' } },
    { organiser: undefined, registration: null },
  ],
  unknown: [{ organiser: 'nobody' }],
  contacts: 'not a list',
};
const where = (wanted: (meta: z.GlobalMeta) => boolean) =>
  [...valuesWhere(releaseSchema, facts, wanted)].map(
    ({ value, path }) => `${path.join('.')} ${String(value)}`,
  );

test('every value that names something is found along the schema, with its path', () => {
  assert.deepEqual(
    where(({ refersTo }) => refersTo !== undefined),
    [
      'topics.0 harbour',
      'topics.1 energy',
      'issuer publisher',
      'events.0.organiser guest',
      'events.0.registration.contact ada',
    ],
  );
  assert.deepEqual(
    where(({ names }) => names !== undefined),
    ['image.src ./a.jpg', 'attachments.0.file ./facts.pdf'],
  );
});

test('a value is told with what is registered on its key', () => {
  const [found] = valuesWhere(releaseSchema, { issuer: 'x' }, ({ refersTo }) => !!refersTo);
  assert.equal(found?.meta.refersTo, 'organisations');
  assert.equal(found.meta.shared, true);
});

test('a new key that refers to something is found without being named anywhere', () => {
  const extended = releaseSchema.extend({
    sponsors: z.array(z.strictObject({ by: reference('people', 'x') })).optional(),
  });
  const found = [
    ...valuesWhere(extended, { sponsors: [{ by: 'ada' }] }, ({ refersTo }) => refersTo === 'people'),
  ];
  assert.deepEqual(
    found.map(({ path, value }) => [path, value]),
    [[['sponsors', 0, 'by'], 'ada']],
  );
});

test('wrong data is walked without harm', () => {
  for (const data of [undefined, null, 'text', 7, [], [[]], { events: 'x', image: [], topics: { a: 1 } }]) {
    const found = [...valuesWhere(releaseSchema, data, ({ names }) => !!names)];
    assert.deepEqual(found, [], JSON.stringify(data));
  }
});
