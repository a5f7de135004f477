import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importDocuments } from '../../e2e/fixtures/imported-documents.ts';

test('documents of every kind come in without a throw, an error of the check, or a lost word', async () => {
  const { written } = await importDocuments(0, 12);
  assert.ok(written > 7, String(written));
});

test('lists next to each other keep their numbers, in two documents that were refused once', async () => {
  for (const seed of [299, 326]) await importDocuments(seed, 1);
});
