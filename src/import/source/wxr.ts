import { basename, dirname } from 'node:path';
import type { Loss } from '../report/loss.ts';
import { classicParagraphs } from './classic-paragraphs.ts';
import { plainOf } from './feed-item.ts';
import { withoutShortcodes } from './shortcodes.ts';
import { chunksOf } from './read-file.ts';
import {
  isUnread,
  type Source,
  type SourceItem,
  type SourcePicture,
  type UnreadPiece,
} from './source-item.ts';
import { childrenNamed, childText, type XmlElement, xmlElements } from './xml/xml-elements.ts';

const items = new Set(['item']);

/**
 * An export of WordPress (WXR 1.0–1.2, `Tools → Export`): posts with their attachments, categories, authors and footnotes.
 * Pages, menus, revisions and the like are left out. The file is read twice: attachments may stand behind the posts that
 * show them.
 */
export function wordpress(path: string, sign: string, siteName: string, language?: string): Source {
  return { kind: 'wordpress', sign, name: siteName, items: () => postsIn(path, language) };
}

async function* postsIn(
  path: string,
  language: string | undefined,
): AsyncGenerator<SourceItem | UnreadPiece> {
  const media = new Map<string, SourcePicture>();
  const authors = new Map<string, string>();
  for await (const one of xmlElements(chunksOf(path), new Set(['item', 'wp:author']))) {
    if (isUnread(one as UnreadPiece)) continue;
    const element = one as XmlElement;
    if (element.name === 'wp:author')
      authors.set(childText(element, 'wp:author_login'), childText(element, 'wp:author_display_name'));
    else if (childText(element, 'wp:post_type') === 'attachment') addMedium(element, media);
  }
  const file = basename(path);
  for await (const one of xmlElements(chunksOf(path), items)) {
    if ('unread' in one) yield { ...one, place: `${file}:${one.place}` };
    else if (['post', ''].includes(childText(one, 'wp:post_type')))
      yield postOf(one, path, media, authors, language);
  }
}

function addMedium(item: XmlElement, media: Map<string, SourcePicture>): void {
  const address = childText(item, 'wp:attachment_url') || childText(item, 'guid');
  const picture: SourcePicture = {
    address,
    alt: metaOf(item, '_wp_attachment_image_alt') || undefined,
    caption: childText(item, 'excerpt:encoded') || undefined,
    credit: creditIn(metaOf(item, '_wp_attachment_metadata')),
  };
  media.set(childText(item, 'wp:post_id'), picture);
  media.set(address, picture);
}

/** The credit in the metadata of a picture, which PHP has serialised: `s:6:"credit";s:4:"Name";`. */
const creditIn = (metadata: string): string | undefined =>
  /"credit";s:\d+:"([^"]{2,120})"/.exec(metadata)?.[1];

function metaOf(item: XmlElement, key: string): string {
  const found = childrenNamed(item, 'wp:postmeta').find((meta) => childText(meta, 'wp:meta_key') === key);
  return found ? childText(found, 'wp:meta_value') : '';
}

/** `2019-09-11 16:27:25` of the site's clocks, with the offset that its time in UTC shows. */
function instantOf(item: XmlElement): string | undefined {
  const [local, utc] = [childText(item, 'wp:post_date'), childText(item, 'wp:post_date_gmt')].map((text) =>
    text.startsWith('0000') ? '' : text,
  );
  if (!local) return childText(item, 'pubDate') || undefined;
  const minutes = utc ? (Date.parse(`${local}Z`) - Date.parse(`${utc}Z`)) / 60_000 : Number.NaN;
  if (!Number.isInteger(minutes) || Math.abs(minutes) > 14 * 60) return local;
  const [sign, size] = [minutes < 0 ? '-' : '+', Math.abs(minutes)];
  const two = (count: number) => String(count).padStart(2, '0');
  return `${local.replace(' ', 'T')}${sign}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

function postOf(
  item: XmlElement,
  path: string,
  media: ReadonlyMap<string, SourcePicture>,
  authors: ReadonlyMap<string, string>,
  language: string | undefined,
): SourceItem {
  const losses: Loss[] = [];
  const address = childText(item, 'link') || undefined;
  const guid = childText(item, 'guid') || undefined;
  const status = childText(item, 'wp:status') || 'publish';
  const creator = childText(item, 'dc:creator');
  const categories = (domain: string) =>
    childrenNamed(item, 'category')
      .filter(({ attributes }) => attributes['domain'] === domain)
      .map(({ text }) => text.trim())
      .filter(Boolean);
  const thumbnail = media.get(metaOf(item, '_thumbnail_id'));
  const content = childText(item, 'content:encoded');
  const shown = withoutShortcodes(content, media, (loss) => losses.push(loss));
  const isBlocks = /<!--\s*wp:/.test(content);
  return {
    item: guid ?? address ?? childText(item, 'wp:post_id'),
    place: `${basename(path)}:${item.line}`,
    title: plainOf(childText(item, 'title')),
    body: {
      notation: 'html',
      text:
        (isBlocks ? shown : classicParagraphs(shown)) +
        notesOf(metaOf(item, 'footnotes'), (loss) => losses.push(loss)),
    },
    address,
    formerAddresses: childrenNamed(item, 'wp:postmeta')
      .filter((meta) => childText(meta, 'wp:meta_key') === '_wp_old_slug')
      .flatMap((meta) =>
        address ? [address.replace(/[^/]+(\/?)$/, `${childText(meta, 'wp:meta_value')}$1`)] : [],
      ),
    guid,
    published: instantOf(item),
    summary: plainOf(childText(item, 'excerpt:encoded')) || undefined,
    slug: childText(item, 'wp:post_name') || undefined,
    topics: categories('category'),
    tags: categories('post_tag'),
    authors: creator ? [authors.get(creator) || creator] : [],
    picture: thumbnail,
    pictures: media,
    attachments: [],
    folder: dirname(path),
    ...tongueOf(item, language),
    isDraft: status !== 'publish' || childText(item, 'wp:post_password') !== '',
    losses,
  };
}

/**
 * The language of a post, and its translations, as Polylang (taxonomies) and WPML Export and Import (custom fields) write
 * them. Otherwise it is the language of the site.
 */
function tongueOf(
  item: XmlElement,
  language: string | undefined,
): Pick<SourceItem, 'language' | 'translations'> {
  const term = (domain: string) =>
    childrenNamed(item, 'category').find(({ attributes }) => attributes['domain'] === domain)?.attributes[
      'nicename'
    ];
  return {
    language: (term('language') ?? metaOf(item, '_wpml_import_language_code')) || language,
    translations: (term('post_translations') ?? metaOf(item, '_wpml_import_translation_group')) || undefined,
  };
}

/** Footnotes, which WordPress keeps beside the text as JSON. What cannot be read is a loss. */
function notesOf(json: string, lost: (loss: Loss) => void): string {
  if (!json) return '';
  try {
    const notes = JSON.parse(json) as { id?: string; content?: string }[];
    const lines = notes.map(
      ({ id = '', content = '' }) => `<li id="${id.replace(/[^\w-]/g, '')}">${content}</li>`,
    );
    return `<ol class="wp-block-footnotes">${lines.join('')}</ol>`;
  } catch (error) {
    lost({ code: 'malformed', detail: error instanceof Error ? error.message : String(error) });
    return '';
  }
}
