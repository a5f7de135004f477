import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesBelow } from '../files/walk.ts';
import { formerFile } from '../model/address/former-address.ts';
import { rulesFile } from '../model/address/redirects-file.ts';
import type { Urls } from '../model/address/urls.ts';
import { excerptOf } from '../search/result/excerpt.ts';
import { type BuiltPage, readBuiltPage } from './built-page.ts';
import type { ReviewedText } from './release-review.ts';

/** A text as the built site shows it; what the site does not have is undefined. */
export type BuiltText = {
  feed?: { title: string; summary: string; at: string; files: string[] } | undefined;
  card?: { title: string; file: string } | undefined;
  hit?: { title: string; at: string; excerpt: string } | undefined;
  /** The pages that lead to it, without those of the release itself. */
  places: string[];
  former: { address: string; leads: boolean }[];
};

type FeedItem = {
  id: string;
  title: string;
  summary: string;
  date_published: string;
  attachments?: { url: string }[];
};
type Fragment = { url: string; content: string; meta: Record<string, string> };

export type BuiltSite = ReturnType<typeof readBuiltSite>;

/** Reads a built site for what it shows of texts. Paths are read as the `urls` of the newsroom spell them. */
export function readBuiltSite(folder: string, urls: Urls) {
  const inside = (path: string) => decodeURIComponent(path.slice(urls.base.length));
  const pages = filesBelow(folder)
    .filter((name) => basename(name) === 'index.html')
    .map((name) => name.slice(0, -'index.html'.length))
    .sort();
  const html = new Map(pages.map((page) => [page, readFileSync(join(folder, page, 'index.html'), 'utf8')]));
  const read = new Map<string, BuiltPage>();
  const pageAt = (path: string) => {
    const page = read.get(path) ?? readBuiltPage(html.get(path) ?? '');
    read.set(path, page);
    return page;
  };
  const isLinked = (page: string, address: string) =>
    // Only pages in which the address stands are parsed.
    !!html.get(page)?.includes(address) &&
    [...pageAt(page).links].some((link) => link === address || link.startsWith(`${address}#`));
  const hits = new Map<string, Map<string, Fragment>>();
  const hitsIn = (language: string) => {
    const found =
      hits.get(language) ?? fragmentsIn(join(folder, inside(urls.searchIndex), language, 'fragment'));
    hits.set(language, found);
    return found;
  };

  return {
    /** What the site shows of a text, and where. */
    shown(text: ReviewedText, languages: readonly string[]): BuiltText {
      const path = urls.release(text.language, text);
      const own = languages.map((language) => inside(urls.release(language, text)));
      const card = inside(urls.card(text.language, text));
      const { title } = pageAt(inside(path));
      const hit = hitsIn(text.language).get(`/${inside(path)}`);
      const addresses = languages.map((language) => urls.release(language, text));
      return {
        feed: feedItem(join(folder, inside(urls.feed(urls.front(text.language), 'json'))), text.guid),
        card: title !== undefined && existsSync(join(folder, card)) ? { title, file: card } : undefined,
        hit: hit && {
          title: hit.meta['title'] ?? '',
          at: hit.meta['date'] ?? '',
          excerpt: excerptOf({ content: hit.content, title: hit.meta['title'] ?? '', locations: [] }, [])
            .map((piece) => piece.text)
            .join(''),
        },
        places: pages
          .filter((one) => !own.some((start) => one.startsWith(start)))
          .filter((one) => addresses.some((address) => isLinked(one, address)))
          // Lists before the other releases that lead to it.
          .sort((a, b) => Number(isDated(a)) - Number(isDated(b))),
        former: text.redirects.map((address) => ({
          address,
          leads: leadsTo(folder, address, urls.absolute(path)),
        })),
      };
    },
  };
}

const isDated = (page: string) => /(?:^|\/)\d{4}\/\d{2}\/[^/]+\//.test(page);

function feedItem(file: string, guid: string): BuiltText['feed'] {
  if (!existsSync(file)) return undefined;
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: FeedItem[] };
  const item = items.find(({ id }) => id === guid);
  const files = (item?.attachments ?? []).map(({ url }) =>
    decodeURIComponent(basename(new URL(url).pathname)),
  );
  return item && { title: item.title, summary: item.summary, at: item.date_published, files };
}

/** The records of the search by the address that each leads to; they are packed behind a mark of Pagefind’s own. */
function fragmentsIn(folder: string): Map<string, Fragment> {
  if (!existsSync(folder)) return new Map();
  const fragments = readdirSync(folder).map((name) => {
    const packed = gunzipSync(readFileSync(join(folder, name))).toString('utf8');
    return JSON.parse(packed.slice(packed.indexOf('{'))) as Fragment;
  });
  return new Map(fragments.map((fragment) => [fragment.url, fragment]));
}

function leadsTo(folder: string, address: string, url: string): boolean {
  const page = formerFile(address);
  const file = join(folder, page ?? rulesFile);
  return existsSync(file) && readFileSync(file, 'utf8').includes(page ? url : new URL(url).pathname);
}
