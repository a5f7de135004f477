import { basename } from 'node:path';
import { ownAttachments } from '../ours/own-downloads.ts';
import { folderInGuid } from '../ours/own-guid.ts';
import { decodedText } from '../../files/decoded-text.ts';
import { fileBytes, chunksOf } from './read-file.ts';
import { atomEntry, rssItem } from './feed-item.ts';
import type { Source, SourceItem, SourceKind, UnreadPiece } from './source-item.ts';
import { xmlElements } from './xml/xml-elements.ts';

const names = { rss: 'item', rdf: 'item', atom: 'entry' } as const;

/** A feed in XML: RSS 2.0, RSS 1.0 or Atom. `base` is its address or that of its site, `language` the one it states. */
export function xmlFeed(
  path: string,
  kind: keyof typeof names,
  sign: string,
  {
    name,
    base,
    language,
    isOurs,
  }: {
    name: string;
    base?: string | undefined;
    language?: string | undefined;
    isOurs?: boolean;
  },
): Source {
  const file = basename(path);
  async function* items(): AsyncGenerator<SourceItem | UnreadPiece> {
    for await (const one of xmlElements(chunksOf(path), new Set([names[kind]]))) {
      if ('unread' in one) yield { ...one, place: `${file}:${one.place}` };
      else {
        const place = `${file}:${one.line}`;
        const item = kind === 'atom' ? atomEntry(one, place, base) : rssItem(one, place, base);
        const tongue = item.language ?? language;
        const own = isOurs && {
          isOurs,
          translations: folderInGuid(item.guid ?? ''),
          attachments: ownAttachments(item.body.text, tongue ?? 'en'),
        };
        yield { ...item, language: tongue, ...own };
      }
    }
  }
  return { kind: kind satisfies SourceKind, sign, name, items };
}

type JsonItem = Readonly<Record<string, unknown>>;
const isJsonItem = (value: unknown): value is JsonItem => typeof value === 'object' && value !== null;
const text = (item: JsonItem, key: string): string | undefined => {
  const value = item[key];
  return typeof value === 'string' && value.trim()
    ? value
    : typeof value === 'number'
      ? String(value)
      : undefined;
};
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? (value as unknown[]) : []);

/** A JSON Feed, version 1 or 1.1. */
export function jsonFeedFile(path: string, sign: string, name: string): Source {
  async function* items(): AsyncGenerator<SourceItem | UnreadPiece> {
    const file = basename(path);
    let feed: JsonItem;
    try {
      feed = JSON.parse(decodedText(await fileBytes(path))) as JsonItem;
    } catch (error) {
      yield { unread: { code: 'malformed', detail: String(error) }, place: file };
      return;
    }
    for (const [at, one] of list(feed['items']).entries()) {
      const place = `${file}: items[${at}]`;
      if (isJsonItem(one)) yield jsonItem(one, place, text(feed, 'language'));
      else yield { unread: { code: 'malformed', detail: JSON.stringify(one).slice(0, 80) }, place };
    }
  }
  return { kind: 'jsonFeed', sign, name, items };
}

function jsonItem(item: JsonItem, place: string, language: string | undefined): SourceItem {
  const html = text(item, 'content_html');
  const address = text(item, 'url') ?? text(item, 'external_url');
  const guid = text(item, 'id') ?? address;
  const picture = text(item, 'image') ?? text(item, 'banner_image');
  const files = list(item['attachments']).filter(isJsonItem);
  return {
    item: guid ?? place,
    place,
    title: text(item, 'title') ?? '',
    body:
      html === undefined
        ? { notation: 'text', text: text(item, 'content_text') ?? text(item, 'summary') ?? '' }
        : { notation: 'html', text: html },
    address,
    guid,
    published: text(item, 'date_published') ?? text(item, 'date_modified'),
    language: text(item, 'language') ?? language,
    summary: text(item, 'summary'),
    topics: list(item['tags']).filter((tag) => typeof tag === 'string'),
    tags: [],
    authors: [],
    picture: picture === undefined ? undefined : { address: picture },
    ...(isJsonItem(item['_newsroom']) && {
      isOurs: true,
      isLeadNamed: true,
      corrections: item['_newsroom']['corrections'],
      events: item['_newsroom']['events'],
      translations: folderInGuid(guid ?? ''),
      issuer: list(item['authors'])
        .filter(isJsonItem)
        .map((author) => text(author, 'name'))[0],
    }),
    // Ours name films and sounds there too, which stand in the text.
    attachments: isJsonItem(item['_newsroom'])
      ? ownAttachments(html ?? '', text(item, 'language') ?? language ?? 'en')
      : files
          .filter((file) => !(text(file, 'mime_type') ?? '').startsWith('image/'))
          .flatMap((file) => {
            const url = text(file, 'url');
            return url ? [{ address: url, title: text(file, 'title') ?? basename(url) }] : [];
          }),
    losses: [],
  };
}
