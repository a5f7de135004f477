import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { archived, feed } from '../../../e2e/fixtures/record.ts';
import { rss } from './rss.ts';

/**
 * The elements that the validator of the W3C knows within another one, each with its attributes. It calls a feed with any
 * other invalid: https://github.com/w3c/feedvalidator/tree/main/src/feedvalidator (channel.py, item.py, media.py).
 */
const known: Record<string, Record<string, string>> = {
  rss: { channel: '' },
  channel: {
    ...{ title: '', description: '', link: '', language: '', lastBuildDate: '', docs: '', ttl: '' },
    ...{ image: '', 'atom:link': 'rel type href', 'fh:archive': '', item: '' },
  },
  image: { url: '', title: '', link: '', width: '', height: '' },
  item: {
    ...{ title: '', link: '', guid: 'isPermaLink', description: '', pubDate: '', 'content:encoded': '' },
    ...{ 'dc:creator': '', 'dc:language': '', category: 'domain', enclosure: 'url length type' },
    'media:content': 'url type medium fileSize width height',
  },
  'media:content': {
    ...{ 'media:title': 'type', 'media:description': 'type' },
    ...{ 'media:credit': 'role', 'media:copyright': 'url' },
  },
};

function strangersIn({ name, children }: Element): string[] {
  return children
    .filter((child) => child.type === 'element')
    .flatMap((child) => {
      const attributes = known[name]?.[child.name];
      if (attributes === undefined) return [`${name} has no ${child.name}`];
      const unknown = Object.keys(child.attributes).filter((key) => !attributes.split(' ').includes(key));
      return [...unknown.map((key) => `${child.name} has no ${key}`), ...strangersIn(child)];
    });
}

test('a feed has only elements and attributes that the validator of the W3C knows', () => {
  for (const one of [feed, archived, { ...feed, hub: 'https://hub.example.org/' }]) {
    const [root] = fromXml(rss(one)).children.filter((child) => child.type === 'element');
    assert.ok(root);
    assert.deepEqual(strangersIn(root), []);
  }
});
