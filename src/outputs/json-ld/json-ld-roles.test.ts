import assert from 'node:assert/strict';
import { test } from 'node:test';
import { record } from '../../../e2e/fixtures/record.ts';
import { article } from './json-ld-article.ts';

const issuer = { ...record.issuer, id: 'werft', name: 'Werft', legalName: 'Werft AG' };
const { name, website: url } = record.publisher;
const publisher = { '@type': 'Organization', '@id': '#publisher', name, url };

test('the author is who issues it, the publisher who publishes the newsroom; each has a name where it stands', () => {
  const roles = (changes: Partial<typeof record>) => {
    const told = article({ ...record, ...changes }, { licensePage: url ?? '' });
    return [told.author, told.copyrightHolder, told.publisher] as Partial<typeof publisher>[];
  };
  assert.deepEqual(roles({}), [publisher, publisher, publisher]);
  assert.deepEqual(
    roles({ issuer }).map((one) => one.name),
    ['Werft', 'Werft', name],
  );
});
