import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { twinTypes } from '../../src/model/address/formats.ts';
import { wordsIn } from '../../src/i18n/words.ts';
import { sites } from '../sites.ts';
import { elements, forReaders, pages, shippedFiles } from './files.ts';

const files = shippedFiles(sites.fictional.out);
const trees = pages(sites.fictional.out);
const releases = [...trees].filter(
  ([path, tree]) =>
    /^(?:(?:en|ko)\/)?\d{4}\/\d\d\/[^/]+\/index\.html$/.test(path) &&
    files.has(path.replace('.html', '.txt')) &&
    elements(tree, ({ tagName }) => tagName === 'article').length > 0,
);
// Signs that are raised on the page are signs of their own in a text, which this makes the same. Only a page says where no
// line may break.
const words = (text: string) =>
  text
    .normalize('NFKC')
    .replaceAll('\u2060', '')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** What an element says in a language. In a text words say what is struck through. */
function saidBy(node: Element, language: string): string {
  const copy = structuredClone(node);
  const { before, after } = wordsIn(language).struck;
  const text = (value: string) => ({ type: 'text' as const, value });
  visit(copy, 'element', (child) => {
    if (child.tagName === 'del') child.children = [text(`${before} `), ...child.children, text(after)];
  });
  return toString(copy);
}

test('every twin says, paragraph by paragraph, what the page says', () => {
  assert.ok(releases.length > 150);
  for (const [path, tree] of releases) {
    const twin = words(files.get(path.replace('.html', '.txt'))?.toString('utf8') ?? '');
    const json = files.get(path.replace('.html', '.json'))?.toString('utf8') ?? '';
    const body = words(
      (JSON.parse(json) as { bodies?: { contentType?: string; value?: string }[] }).bodies?.find(
        ({ contentType }) => contentType === 'text/plain',
      )?.value ?? '',
    );
    const [article] = elements(tree, ({ tagName }) => tagName === 'article');
    const [heading] = elements(tree, ({ tagName }) => tagName === 'h1');
    assert.ok(heading && twin.includes(words(toString(heading))), path);
    const prose = elements(tree, ({ properties }) =>
      String(properties['className']).split(',').includes('prose'),
    );
    const paragraphs = prose.flatMap((one) =>
      elements({ type: 'root', children: [one] }, ({ tagName }) => tagName === 'h2' || tagName === 'h3'),
    );
    const direct = prose.flatMap(({ children }) =>
      children.filter(
        (child) => child.type === 'element' && child.tagName === 'p' && !child.properties['className'],
      ),
    );
    for (const one of [...paragraphs, ...direct]) {
      const said = words(saidBy(one as never, /^(en|ko)\//.exec(path)?.[1] ?? 'de'));
      // A footnote's number has a link on the page and none in the text.
      if (
        /\[?\d+\]?$/.test(said) &&
        elements({ type: 'root', children: [one as never] }, ({ tagName }) => tagName === 'sup').length
      )
        continue;
      assert.ok(twin.includes(said), `${path}: ${said}`);
      assert.ok(body.includes(said), `${path} as ninjs: ${said}`);
    }
    assert.ok(article);
  }
});

test('every release announces its twins, which are there', () => {
  for (const [path, tree] of releases) {
    const links = elements(
      tree,
      ({ tagName, properties }) => tagName === 'link' && properties['hrefLang'] === undefined,
    );
    for (const type of Object.values(twinTypes)) {
      const link = links.find(({ properties }) => properties['type'] === type);
      assert.ok(files.has(decodeURI(String(link?.properties['href'])).slice(1)), `${path} ${type}`);
    }
  }
});

test('every page has a card that is there, and data for search engines that are JSON', () => {
  for (const [path, tree] of forReaders(trees)) {
    const scripts = elements(tree, ({ properties }) => properties['type'] === 'application/ld+json');
    assert.ok(scripts.length > 0, path);
    for (const script of scripts) assert.ok(JSON.parse(toString(script)), path);
    const [image] = elements(tree, ({ properties }) => properties['property'] === 'og:image');
    const card = new URL(String(image?.properties['content'])).pathname.slice(1);
    assert.ok(files.has(card), `${path}: ${card}`);
  }
});

test('search engines may show the pictures of every page that they may show', () => {
  for (const [path, tree] of forReaders(trees)) {
    const robots = elements(
      tree,
      ({ tagName, properties }) => tagName === 'meta' && properties['name'] === 'robots',
    );
    assert.equal(robots.length, 1, path);
    assert.match(String(robots[0]?.properties['content']), /^(?:noindex|max-image-preview:large)$/, path);
  }
});

test('every page of the sitemaps is there, and no page that says noindex is among them', () => {
  const listed = [...files]
    .filter(([path]) => /^sitemap-(?:de|en|ko)\.xml$/.test(path))
    .flatMap(([, bytes]) =>
      [...bytes.toString('utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url = '']) => url),
    );
  const addresses = listed.filter((url) => url.endsWith('/'));
  assert.ok(addresses.length > 300);
  for (const url of addresses) {
    const path = `${new URL(url).pathname.slice(1)}index.html`;
    const page = files.get(path)?.toString('utf8') ?? '';
    assert.ok(page.length > 0, path);
    assert.doesNotMatch(page, /name="robots" content="noindex"/, path);
  }
});

test('the sitemaps name the languages of a page as the page itself does, and every page that is there to be found', () => {
  const listed = new Map(
    [...files]
      .filter(([path]) => /^sitemap-(?:de|en|ko)\.xml$/.test(path))
      .flatMap(([, bytes]) => [...bytes.toString('utf8').matchAll(/<url><loc>([^<]+)<\/loc>(.*?)<\/url>/g)])
      .map(([, url = '', rest = '']): [string, string[]] => [
        url,
        [...rest.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(([, one, href]) => `${one} ${href}`),
      ]),
  );
  for (const [path, tree] of forReaders(trees)) {
    const heads = elements(tree, ({ tagName }) => tagName === 'link' || tagName === 'meta').map(
      ({ properties }) => properties,
    );
    const [canonical] = heads.filter(({ rel }) => String(rel) === 'canonical');
    const url = `${sites.fictional.url}${path.replace('index.html', '')}`;
    const isNumbered = /\/\d+\/index\.html$/.test(path) && /topics|organisations|people|archive/.test(path);
    if (canonical?.['href'] !== url || isNumbered || path === '404.html') continue;
    const told = heads.flatMap(({ hrefLang, href }) =>
      hrefLang ? [`${String(hrefLang)} ${String(href)}`] : [],
    );
    assert.deepEqual(listed.get(url), told.length > 1 ? told : [], path);
  }
});

test('a former address leads to the release', () => {
  const former = [...trees].filter(([path]) =>
    /http-equiv="refresh"/.test(files.get(path)?.toString('utf8') ?? ''),
  );
  assert.ok(former.length > 0);
  for (const [path, tree] of former) {
    const [link] = elements(tree, ({ tagName }) => tagName === 'a');
    const target = new URL(String(link?.properties['href'])).pathname.slice(1);
    assert.ok(files.has(`${target}index.html`), path);
  }
});
