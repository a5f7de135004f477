import { basename, dirname, join, relative, sep } from 'node:path';
import { filesBelow } from '../../files/walk.ts';
import { frontMatterOf } from './front-matter.ts';
import { textOfFile } from './read-file.ts';
import type { Source, SourceItem, SourcePicture, UnreadPiece } from './source-item.ts';

type Data = Readonly<Record<string, unknown>>;

/** The Markdown files of a folder, in the order of their paths. Lists and data of the site generator are none. */
export const markdownFiles = (folder: string): string[] =>
  filesBelow(folder)
    .map((path) => (path.startsWith(folder) ? path : join(folder, path)))
    .filter(
      (path) =>
        /\.(?:md|mdx|markdown)$/i.test(path) &&
        !/^(?:_index|readme|changelog|license)\b/i.test(basename(path)),
    )
    .filter(
      (path) =>
        !relative(folder, path)
          .split(sep)
          .some((part) => part.startsWith('.') || part === 'node_modules'),
    )
    .sort();

/** A folder of texts as Hugo, Jekyll, Astro, Eleventy and Zola have them. */
export function markdownFolder(folder: string, sign: string, top = folder, only?: readonly string[]): Source {
  async function* items(): AsyncGenerator<SourceItem | UnreadPiece> {
    for (const path of only ?? markdownFiles(folder)) {
      const place = relative(dirname(top), path).replaceAll('\\', '/');
      try {
        yield itemOf(await textOfFile(path), path, place, top);
      } catch (error) {
        yield {
          unread: { code: 'malformed', detail: error instanceof Error ? error.message : String(error) },
          place,
        };
      }
    }
  }
  return { kind: 'markdown', sign, name: basename(folder), items };
}

const text = (data: Data, ...keys: string[]): string | undefined => {
  for (const key of keys) {
    const value = data[key];
    if (typeof value === 'string' && value.trim()) return value.trim();
    if (typeof value === 'number') return String(value);
  }
  return undefined;
};

const listOf = (data: Data, ...keys: string[]): string[] =>
  keys.flatMap((key) => {
    const value = data[key];
    if (Array.isArray(value))
      return value.flatMap((one) =>
        typeof one === 'string' ? [one] : (text(one as Data, 'name', 'title') ?? []),
      );
    return typeof value === 'string' ? value.split(/\s*,\s*/).filter(Boolean) : [];
  });

const within = (data: Data, key: string): Data => {
  const value = data[key];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Data) : {};
};

function itemOf(source: string, path: string, place: string, top: string): SourceItem {
  const { data, body, problem } = frontMatterOf(source);
  const stem = basename(path).replace(/\.[^.]+$/, '');
  const isIndex = /^index(?:\.\w+)?$/i.test(stem);
  const own = isIndex ? basename(dirname(path)) : stem;
  const [, day, slug = own] = /^(\d{4}-\d{2}-\d{2})[-_](.+)$/.exec(own) ?? [];
  const extra = within(data, 'extra');
  const taxonomies = within(data, 'taxonomies');
  const heading = /^\s*#[ \t]+(.+?)[ \t]*#*[ \t]*(?:\n|$)/.exec(body);
  const title = text(data, 'title');
  return {
    item: place,
    place,
    title: title ?? heading?.[1] ?? '',
    body: {
      notation: 'markdown',
      text: title === undefined && heading ? body.slice(heading[0].length) : body,
    },
    address: absoluteOnly(text(data, 'canonical', 'canonicalurl', 'canonical_url')),
    formerAddresses: [text(data, 'permalink', 'url'), ...listOf(data, 'aliases', 'redirect_from')]
      .flatMap((one) => one ?? [])
      .filter((one) => /^(?:\/|https?:)/.test(one) && !one.includes(':slug')),
    guid: text(data, 'guid'),
    published:
      text(
        data,
        'date',
        'pubdate',
        'publishdate',
        'published',
        'publishedat',
        'published_at',
        'datepublished',
      ) ?? day,
    language: text(data, 'lang', 'language', 'locale') ?? /\.([a-z]{2})$/.exec(stem)?.[1],
    // Hugo, Astro and Zola: `steg.de.md` beside `steg.en.md`, or a key that both have.
    translations:
      text(data, 'translationkey', 'translation_key') ??
      (/\.[a-z]{2}$/.test(stem) ? join(dirname(place), stem.slice(0, -3)) : undefined),
    summary:
      text(data, 'summary', 'description', 'excerpt', 'teaser', 'lead') ??
      text(extra, 'summary', 'description'),
    kicker: text(data, 'kicker', 'overline'),
    slug: text(data, 'slug') ?? slug.replace(/\.[a-z]{2}$/, ''),
    topics: [...listOf(data, 'categories', 'category', 'topics'), ...listOf(taxonomies, 'categories')],
    tags: [...listOf(data, 'tags', 'keywords'), ...listOf(taxonomies, 'tags')],
    authors: listOf(data, 'author', 'authors'),
    picture: pictureOf(data) ?? pictureOf(extra),
    attachments: [],
    folder: dirname(path),
    top,
    isDraft: data['draft'] === true || data['published'] === false,
    losses: problem === undefined ? [] : [{ code: 'malformed', detail: problem }],
  };
}

const absoluteOnly = (address: string | undefined): string | undefined =>
  /^https?:/.test(address ?? '') ? address : undefined;

function pictureOf(data: Data): SourcePicture | undefined {
  for (const key of [
    'image',
    'cover',
    'hero',
    'heroimage',
    'thumbnail',
    'featured_image',
    'featuredimage',
    'images',
    'picture',
  ]) {
    const value: unknown = Array.isArray(data[key]) ? (data[key] as unknown[])[0] : data[key];
    if (typeof value === 'string' && value)
      return { address: value, alt: text(data, `${key}_alt`, `${key}alt`) };
    const one = within({ value }, 'value');
    const address = text(one, 'src', 'url', 'path', 'image', 'file');
    if (address)
      return {
        address,
        alt: text(one, 'alt'),
        caption: text(one, 'caption', 'title'),
        credit: text(one, 'credit', 'copyright', 'source'),
      };
  }
  return undefined;
}
