import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sites } from '../sites.ts';
import { shippedFiles } from './files.ts';

const files = shippedFiles(sites.fictional.out);
const text = (name: string) => files.get(name)?.toString('utf8') ?? '';
/** The releases in German that quote somebody, as plain text, by their address. */
const quoting = (name: string) =>
  [...files.keys()].filter(
    (file) => /^\d{4}\/.*\/index\.txt$/.test(file) && text(file).includes(`${name}, `),
  );

/* The words of changes to come are among those of ./leaks.test.ts. */

test('a quotation keeps the role of its day, and the page of its speaker has that of today', () => {
  const [before, today] = ['Tilda Tidenhub, Ausbilderin', 'Tilda Tidenhub, Leiterin des Ausbildungszentrums'];
  const all = quoting('Tilda Tidenhub');
  const old = all.filter((file) => file < '2026/07');
  assert.ok(old.length > 0 && old.length < all.length);
  for (const file of all) {
    const [is, isNot] = old.includes(file) ? [before, today] : [today, before];
    assert.ok(text(file).includes(is) && !text(file).includes(isNot), file);
  }
  assert.ok(text('people/tilda-tidenhub/index.html').includes('Leiterin des Ausbildungszentrums'));
});
