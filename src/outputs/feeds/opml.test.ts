import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseOpml } from 'feedsmith';
import { opml } from './opml.ts';

test('an independent parser reads the list', () => {
  const feeds = [
    {
      title: 'Häfen & „Küsten“',
      xmlUrl: 'https://example.org/rss.xml',
      htmlUrl: 'https://example.org/',
      language: 'de',
    },
  ];
  const read = parseOpml(opml({ title: 'Presse <neu>', feeds }));
  assert.equal(read.head?.title, 'Presse <neu>');
  const [outline] = read.body?.outlines ?? [];
  assert.deepEqual(
    [outline?.text, outline?.type, outline?.xmlUrl, outline?.htmlUrl],
    [feeds[0]?.title, 'rss', feeds[0]?.xmlUrl, feeds[0]?.htmlUrl],
  );
});
