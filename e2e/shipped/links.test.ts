import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { type Site, sites } from '../sites.ts';
import { elements, pages, shippedFiles } from './files.ts';

/** Every address an element names, of links, pictures, scripts and styles. */
function addressesOf({ properties }: Element): string[] {
  const { href, src, srcSet, action, dataIndex } = properties;
  const candidates = [srcSet ?? []].flat().flatMap((list) => String(list).split(','));
  return [href, src, action, dataIndex, ...candidates.map((candidate) => candidate.trim().split(/\s/)[0])]
    .filter((address) => typeof address === 'string')
    .filter((address) => address !== '');
}

function brokenIn(site: Site): string[] {
  const files = shippedFiles(site.out);
  const exists = (path: string) =>
    path.startsWith(site.base) &&
    [path, `${path}index.html`, `${path}pagefind.js`].some((name) =>
      files.has(decodeURI(name.slice(site.base.length))),
    );
  return [...pages(site.out)].flatMap(([page, tree]) =>
    elements(tree, () => true)
      .flatMap(addressesOf)
      .filter((address) => !/^(?:https?:|mailto:|tel:|#)/.test(address) || address.startsWith(site.url))
      .map((address) => new URL(address, new URL(page, site.url)).pathname)
      .filter((path) => !exists(path))
      .map((path) => `${page} → ${path}`),
  );
}

for (const site of [sites.real, sites.fictional, sites.presse]) {
  test(`every address of the site “${site.name}” leads to a file below ${site.base}`, () => {
    assert.deepEqual(brokenIn(site), []);
  });
}

test('a link within a page names an id of that page', () => {
  const broken = [...pages(sites.fictional.out)].flatMap(([page, tree]) => {
    const ids = new Set(
      elements(tree, ({ properties }) => properties['id'] !== undefined).map(
        ({ properties }) => properties['id'],
      ),
    );
    return elements(tree, ({ properties }) => String(properties['href'] ?? '').startsWith('#'))
      .map(({ properties }) => String(properties['href']).slice(1))
      .filter((id) => !ids.has(decodeURIComponent(id)))
      .map((id) => `${page} → #${id}`);
  });
  assert.deepEqual(broken, []);
});

test('no id stands twice on a page', () => {
  for (const [page, tree] of pages(sites.fictional.out)) {
    const ids = elements(tree, ({ properties }) => properties['id'] !== undefined).map(
      ({ properties }) => properties['id'],
    );
    assert.equal(new Set(ids).size, ids.length, page);
  }
});
