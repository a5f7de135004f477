import { test } from 'node:test';
import { importDocuments } from '../fixtures/imported-documents.ts';

/* Documents of every kind, drawn from their number: `npm run test:full import [first] [count]`. */

const [first = 0, count = 10_000] = (process.env['NEWSROOM_RANDOM'] ?? '')
  .split(' ')
  .filter(Boolean)
  .map(Number);
const each = 250;

for (let from = first; from < first + count; from += each)
  test(`documents ${from} to ${Math.min(from + each, first + count) - 1} come in whole`, async () => {
    await importDocuments(from, Math.min(each, first + count - from));
  });
