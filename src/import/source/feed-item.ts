import { basename } from 'node:path';
import { decodeHTML } from 'entities';
import type { SourceItem, SourcePicture } from './source-item.ts';
import { childrenNamed, childText, type XmlElement } from './xml/xml-elements.ts';

const isPicture = (address: string, type: string): boolean =>
  type.startsWith('image/') || (!type && /\.(?:jpe?g|png|webp|avif)(?:\?|$)/i.test(address));

/** A title or a summary of a feed, which may be HTML: tags go, entities become their signs. */
export const plainOf = (text: string): string =>
  decodeHTML(
    text
      .replace(/<(?:script|style)\b[^>]*>[^]*?<\/(?:script|style)>/gi, ' ')
      .replace(/<\/?[a-z][^>]*>/gi, ' '),
  )
    .replace(/\s+/gu, ' ')
    .trim();

/** The pictures and files that an item names outside of its text: Media RSS and enclosures. */
function mediaOf(item: XmlElement, base: string | undefined) {
  const groups = [item, ...childrenNamed(item, 'media:group')];
  const media = groups.flatMap((group) => childrenNamed(group, 'media:content', 'media:thumbnail'));
  const pictures = new Map<string, SourcePicture>();
  const files: { address: string; title: string }[] = [];
  for (const one of media) {
    const address = absolute(one.attributes['url'] ?? '', base);
    if (
      !address ||
      !isPicture(address, one.attributes['type'] ?? (one.attributes['medium'] === 'image' ? 'image/' : ''))
    )
      continue;
    pictures.set(address, {
      address,
      alt: childText(one, 'media:title') || undefined,
      caption: childText(one, 'media:description') || undefined,
      credit: childText(one, 'media:credit') || undefined,
    });
  }
  const enclosures = [
    ...childrenNamed(item, 'enclosure').map(({ attributes }) => ({
      href: attributes['url'],
      type: attributes['type'],
    })),
    ...childrenNamed(item, 'link', 'atom:link')
      .filter(({ attributes }) => attributes['rel'] === 'enclosure')
      .map(({ attributes }) => ({ href: attributes['href'], type: attributes['type'] })),
  ];
  for (const { href = '', type = '' } of enclosures) {
    const address = absolute(href, base);
    if (!address) continue;
    if (isPicture(address, type)) pictures.set(address, pictures.get(address) ?? { address });
    else files.push({ address, title: basename(URL.parse(address)?.pathname ?? '') });
  }
  return { pictures, files };
}

const absolute = (address: string, base: string | undefined): string => URL.parse(address, base)?.href ?? '';

/** The text of an Atom construct: HTML and XHTML are markup, anything else is text. */
function atomHtml(element: XmlElement | undefined): string {
  if (!element) return '';
  const { type = 'text' } = element.attributes;
  if (type === 'xhtml') return element.children.map(xhtml).join('');
  return type === 'html' || type === 'text/html' ? element.text : `<p>${escaped(element.text)}</p>`;
}

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** XHTML written again as HTML. Text stands where it stood among the elements. */
function xhtml(element: XmlElement): string {
  const name = element.name.replace(/^.*:/, '');
  const attributes = Object.entries(element.attributes)
    .map(([key, value]) => ` ${key}="${escaped(value)}"`)
    .join('');
  const inside = element.mixed
    .map((part) => (typeof part === 'string' ? escaped(part) : xhtml(part)))
    .join('');
  return /^(?:br|hr|img)$/.test(name)
    ? `<${name}${attributes}>`
    : `<${name}${attributes}>${inside}</${name}>`;
}

/** An item of RSS 2.0 or RSS 1.0. */
export function rssItem(item: XmlElement, place: string, base: string | undefined): SourceItem {
  const guid = childText(item, 'guid') || item.attributes['rdf:about'] || undefined;
  const link = childText(item, 'link') || (/^https?:/.test(guid ?? '') ? guid : undefined);
  const address = link ? absolute(link, base) : undefined;
  const content = childText(item, 'content:encoded', 'xhtml:body', 'body');
  const description = childText(item, 'description', 'itunes:summary');
  const { pictures, files } = mediaOf(item, base);
  const [lead] = pictures.values();
  return {
    item: guid ?? address ?? childText(item, 'title'),
    place,
    title: plainOf(childText(item, 'title', 'dc:title')),
    body: { notation: 'html', text: content || htmlOfDescription(description) },
    address,
    guid,
    published: childText(item, 'pubDate', 'dc:date', 'dcterms:created', 'published') || undefined,
    language: childText(item, 'dc:language') || undefined,
    // A feed without full text has its text in the description.
    summary: content ? plainOf(description) || undefined : undefined,
    topics: childrenNamed(item, 'category', 'dc:subject')
      .map(({ text }) => text.trim())
      .filter(Boolean),
    tags: [],
    authors: [],
    issuer: childText(item, 'dc:creator') || undefined,
    picture: lead,
    pictures,
    attachments: files,
    losses: [],
  };
}

const htmlOfDescription = (text: string): string =>
  /<\/?[a-z][^>]*>/i.test(text) ? text : `<p>${text.replace(/<(?![a-z/!])/gi, '&lt;')}</p>`;

/** An entry of Atom. */
export function atomEntry(entry: XmlElement, place: string, feed: string | undefined): SourceItem {
  const base = entry.attributes['xml:base'] ?? feed;
  const links = childrenNamed(entry, 'link');
  const link = links.find(({ attributes }) => (attributes['rel'] ?? 'alternate') === 'alternate')?.attributes[
    'href'
  ];
  const address = link ? absolute(link, base) : undefined;
  const guid = childText(entry, 'id') || undefined;
  const content = childrenNamed(entry, 'content')[0];
  const summary = childrenNamed(entry, 'summary')[0];
  const { pictures, files } = mediaOf(entry, base);
  const [lead] = pictures.values();
  return {
    item: guid ?? address ?? childText(entry, 'title'),
    place,
    title: plainOf(childText(entry, 'title')),
    body: { notation: 'html', text: atomHtml(content ?? summary) },
    address,
    guid,
    published: childText(entry, 'published', 'updated', 'issued') || undefined,
    language: entry.attributes['xml:lang'],
    summary: content && summary ? plainOf(summary.text) || undefined : undefined,
    topics: childrenNamed(entry, 'category').flatMap(
      ({ attributes }) => attributes['label'] ?? attributes['term'] ?? [],
    ),
    tags: [],
    authors: [],
    issuer: childrenNamed(entry, 'author').map((author) => childText(author, 'name'))[0],
    picture: lead,
    pictures,
    attachments: files,
    losses: [],
  };
}
