import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, picture, release, releasePath } from '../../e2e/small-newsroom.ts';

const imported =
  '{ name: www.example.org, on: 2026-01-20, item: "https://www.example.org/?p=1", digest: f3a1c05e }';
const files = async (importedFrom?: string) => ({
  [releasePath]: release(
    { title: 'wort '.repeat(40), summary: 'Zu kurz.', image: '{ src: ./quay.jpg }', importedFrom },
    'Ein Satz.\n\n<Figure src="./quay.jpg" />',
  ),
  'releases/2026-01-15-erste-meldung/quay.jpg': await picture(),
});

const told = async (importedFrom?: string) =>
  (await faultsOf(await files(importedFrom)))
    .map(({ field, rule, level }) => `${level} ${field} ${rule}`)
    .sort();

const lacks = [
  '<Figure alt> altMissing',
  '<Figure credit> creditMissing',
  'image.alt altMissing',
  'image.credit creditMissing',
  'summary textTooShort',
  'title textTooLong',
];

test('what a former system did not have is a warning while a text says that it was imported', async () => {
  const all = await told(imported);
  assert.deepEqual(
    all.filter((one) => one.startsWith('error')),
    [],
  );
  for (const lack of lacks) assert.ok(all.includes(`warning ${lack}`), lack);
});

test('the same is an error in a text that was written here', async () => {
  const all = await told();
  for (const lack of lacks) assert.ok(all.includes(`error ${lack}`), lack);
});

test('an incomplete statement pardons nothing, and no pardon reaches another rule', async () => {
  assert.ok((await told('{ name: www.example.org }')).includes('error title textTooLong'));
  const faults = await faultsOf({ [releasePath]: release({ topics: '[]', importedFrom: imported }) });
  assert.ok(faults.some(({ rule, level }) => rule === 'tooFew' && level === 'error'));
});
