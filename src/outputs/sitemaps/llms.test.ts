import assert from 'node:assert/strict';
import { test } from 'node:test';
import { llms } from './llms.ts';

test('the index has a heading, a quotation, terms and sections with links', () => {
  const sections = [
    { title: 'Meldungen', links: [{ title: 'A [neu]\nB', url: 'https://example.org/a', note: 'Quelle' }] },
  ];
  assert.equal(
    llms({ newsroom: 'Presse', description: 'Nachrichten.', terms: 'Frei.', notes: ['Hinweis.'], sections }),
    '# Presse\n\n> Nachrichten.\n\nHinweis.\n\nFrei.\n\n## Meldungen\n\n- [A \\[neu\\] B](https://example.org/a): Quelle\n',
  );
});
