import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { elementsWhere, innerWords, propertyOf, rebuilt } from '../convert/html-pieces.ts';
import type { SourceItem } from './source-item.ts';

type Data = Readonly<Record<string, unknown>>;
const articleTypes = /^(?:News)?Article$|^BlogPosting$|^Report$|^PressRelease$|^ReportageNewsArticle$/;

const texts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value === 'object' && value !== null)
    return texts((value as Data)['name'] ?? (value as Data)['url']);
  return [];
};

/** The article in the JSON-LD of a page, wherever in its graph. */
function jsonLdOf(tree: Root): Data {
  for (const script of elementsWhere(tree, ({ tagName }) => tagName === 'script')) {
    if (propertyOf(script, 'type') !== 'application/ld+json') continue;
    const source = script.children.map((child) => (child.type === 'text' ? child.value : '')).join('');
    let parsed: unknown;
    try {
      parsed = JSON.parse(source);
    } catch {
      continue;
    }
    const all = [parsed]
      .flat()
      .flatMap((one) => [one, ...[(one as Data | null)?.['@graph'] ?? []].flat()]) as (Data | null)[];
    const found = all.find((one) => texts(one?.['@type']).some((type) => articleTypes.test(type)));
    if (found) return found;
  }
  return {};
}

function metaOf(tree: Root): (...names: string[]) => string | undefined {
  const found = new Map<string, string>();
  for (const meta of elementsWhere(tree, ({ tagName }) => tagName === 'meta')) {
    const name = (propertyOf(meta, 'property') || propertyOf(meta, 'name')).toLowerCase();
    const content = propertyOf(meta, 'content').trim();
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return (...names) => names.map((name) => found.get(name)).find((one) => one !== undefined);
}

/** A value of microdata (`itemprop`), from its attribute or its words. */
function microdataOf(tree: Root, name: string): string | undefined {
  const [node] = elementsWhere(tree, (one) => propertyOf(one, 'itemProp').split(/\s+/).includes(name));
  if (!node) return undefined;
  return (
    propertyOf(node, 'content') ||
    propertyOf(node, 'dateTime') ||
    propertyOf(node, 'src') ||
    propertyOf(node, 'href') ||
    innerWords(node) ||
    undefined
  );
}

const named = (pattern: RegExp) => (node: Element) =>
  pattern.test(propertyOf(node, 'className')) || pattern.test(propertyOf(node, 'id'));

/** The element with the text: by microdata, by its element, by the names that programs give it, else the whole body. */
function textElement(tree: Root): Element | Root {
  const tries: ((node: Element) => boolean)[] = [
    (node) => propertyOf(node, 'itemProp').split(/\s+/).includes('articleBody'),
    named(
      /(?:^|\s)(?:entry-content|post-content|article-content|article__body|article-body|news-text-wrap|bodytext|news-single-content)(?:\s|$)/,
    ),
    ({ tagName }) => tagName === 'article',
    ({ tagName }) => tagName === 'main',
    named(/(?:^|\s)(?:content|main|maincontent|main-content)(?:\s|$)/),
    ({ tagName }) => tagName === 'body',
  ];
  for (const wanted of tries) {
    const [found] = elementsWhere(tree, wanted);
    if (found && innerWords(found)) return found;
  }
  return tree;
}

const around = new Set(['nav', 'header', 'footer', 'aside', 'form', 'script', 'style']);

/** The addresses of a page in all of its languages, which each of them names. */
function alternatesIn(tree: Root, base: string | undefined): string | undefined {
  const found = [...elementsWhere(tree, ({ tagName }) => tagName === 'link')].flatMap((node) =>
    propertyOf(node, 'rel') === 'alternate' && /^[a-z]{2}\b/i.test(propertyOf(node, 'hrefLang'))
      ? (URL.parse(propertyOf(node, 'href'), base)?.href ?? [])
      : [],
  );
  // Many pages name only the front pages of their languages.
  const isNamed = base !== undefined && found.includes(new URL(base).href);
  return isNamed && found.length > 1 ? [...new Set(found)].sort().join(' ') : undefined;
}

/** A page of a site as an item: its text, and what Open Graph, JSON-LD and microdata say of it. */
export function htmlPage(html: string, place: string, address: string | undefined): SourceItem {
  const tree = fromHtml(html);
  const meta = metaOf(tree);
  const data = jsonLdOf(tree);
  const value = (key: string): string | undefined => texts(data[key])[0]?.trim() || undefined;
  const [root] = elementsWhere(tree, ({ tagName }) => tagName === 'html');
  const [heading] = elementsWhere(tree, ({ tagName }) => tagName === 'h1');
  const [titleElement] = elementsWhere(tree, ({ tagName }) => tagName === 'title');
  const [time] = elementsWhere(
    tree,
    ({ tagName, properties }) => tagName === 'time' && properties['dateTime'] !== undefined,
  );
  const [canonical] = elementsWhere(
    tree,
    (node) => node.tagName === 'link' && propertyOf(node, 'rel') === 'canonical',
  );
  const whole = textElement(tree);
  const title =
    (heading && innerWords(heading)) ??
    value('headline') ??
    meta('og:title', 'twitter:title') ??
    (titleElement && innerWords(titleElement)) ??
    '';
  const text = rebuilt(whole, (node) =>
    around.has(node.tagName) || node === heading || (node.tagName === 'h1' && innerWords(node) === title)
      ? []
      : [node],
  );
  const own =
    (canonical && URL.parse(propertyOf(canonical, 'href'), address)?.href) ??
    meta('og:url') ??
    value('url') ??
    address;
  const picture = value('image') ?? meta('og:image', 'twitter:image') ?? microdataOf(tree, 'image');
  return {
    item: own ?? place,
    place,
    title,
    body: { notation: 'html', text: toHtml(text.type === 'root' ? text : text.children) },
    address: own,
    formerAddresses: address && own !== address ? [address] : [],
    published:
      value('datePublished') ??
      microdataOf(tree, 'datePublished') ??
      meta('article:published_time', 'date', 'dc.date', 'dcterms.created') ??
      (time && propertyOf(time, 'dateTime')),
    language: value('inLanguage') ?? (root && (propertyOf(root, 'lang') || undefined)) ?? meta('og:locale'),
    translations: alternatesIn(tree, own ?? address),
    summary: value('description') ?? meta('og:description', 'description', 'twitter:description'),
    topics: [
      ...texts(data['articleSection']),
      ...(meta('article:section') ? [meta('article:section') ?? ''] : []),
    ].filter((one, at, all) => one && all.indexOf(one) === at),
    tags: texts(data['keywords']).flatMap((one) => one.split(/\s*,\s*/)),
    authors: texts(data['author']).filter((name) => !/^https?:/.test(name)),
    picture: picture ? { address: picture, alt: meta('og:image:alt') } : undefined,
    attachments: [],
    losses: [],
  };
}
