import { slugFrom } from '../../model/address/slug.ts';
import { urlsOf } from '../../model/address/urls.ts';
import { dayIn } from '../../model/text/dates.ts';
import { fileNameFlaw } from '../../model/file-name.ts';
import { idPattern } from '../../schema/kinds.ts';
import { mendedSigns } from '../convert/mended-signs.ts';
import type { Loss } from '../report/loss.ts';
import type { SourceItem } from '../source/source-item.ts';
import { folderInGuid } from '../ours/own-guid.ts';
import { detectedLanguage } from './language-codes.ts';
import { readInstant } from './instants.ts';
import type { EarlierText, KnownThings } from './known.ts';
import type { ImportSettings } from './settings.ts';
import { decodedPart } from '../../schema/address/percent.ts';

/** Where an item goes: its folder, language and instant, or why it goes nowhere. */
export type Planned = {
  folder: string;
  language: string;
  publishedAt: string;
  day: string;
  /** The path of its page in the newsroom, without the base path. */
  path: string;
  earlier?: EarlierText | undefined;
  losses: Loss[];
};
export type Left = { left: Loss };

/** Decides for each item where it goes. The same items in the same order always go to the same places. */
export class Plan {
  readonly #settings: ImportSettings;
  readonly #known: KnownThings;
  readonly #urls: ReturnType<typeof urlsOf>;
  readonly #items = new Set<string>();
  /** Texts by their former addresses. */
  readonly #moved = new Map<string, Planned>();

  constructor(settings: ImportSettings, known: KnownThings) {
    this.#settings = settings;
    this.#known = known;
    this.#urls = urlsOf({ ...settings.newsroom, url: new URL('/', settings.newsroom.url).href });
  }

  /** Where an item goes. `text` is some of its words, for its language. */
  place(item: SourceItem, text: string): Planned | Left {
    const losses: Loss[] = [];
    const { timeZone } = this.#settings.newsroom;
    if (item.isDraft) return left('notPublic', item.title);
    if (!item.title.trim()) return left('noTitle', item.item);
    const read = readInstant(item.published ?? '', timeZone);
    if (!read) return left('noDay', item.published ?? '');
    if (read.guessed) losses.push({ code: read.guessed, detail: item.published ?? '' });
    const day = dayIn(timeZone, read.instant);
    if (this.#settings.since && day < this.#settings.since) return left('notPublic', day);
    const language = this.#languageOf(item, text, losses);
    if (language === undefined) return left('otherLanguage', item.language ?? '');
    const key = `${itemName(item)} ${language}`;
    if (this.#items.has(key)) return left('twice', item.item);
    this.#items.add(key);
    const earlier = this.#known.earlier.get(key);
    const others = this.#othersOf(item, earlier?.folder, language);
    const folder = earlier?.folder ?? others[0]?.folder ?? this.#folderOf(item, day, language, losses);
    this.#known.folders.add(folder);
    this.#taken.add(`${folder}/${language}`);
    const path = this.#urls.release(language, { folder, publishedAt: read.instant });
    const planned: Planned = { folder, language, publishedAt: read.instant, day, path, earlier, losses };
    for (const other of others) this.#move(other, folder);
    if (others[0]) this.publish(planned, others[0].publishedAt);
    if (item.translations !== undefined) this.#together.set(item.translations, [...others, planned]);
    for (const address of [item.address, ...(item.formerAddresses ?? [])])
      if (address && URL.canParse(address)) this.#moved.set(comparableAddress(address), planned);
    return planned;
  }

  /** Gives a text the instant of its release, which all of its languages share. Another one of its own is told. */
  publish(planned: Planned, publishedAt: string): void {
    const { folder, language } = planned;
    if (Date.parse(publishedAt) !== Date.parse(planned.publishedAt))
      planned.losses.push({ code: 'sharedInstant', detail: planned.publishedAt });
    planned.publishedAt = publishedAt;
    planned.day = dayIn(this.#settings.newsroom.timeZone, publishedAt);
    planned.path = this.#urls.release(language, { folder, publishedAt });
  }

  /** Texts of which this one is another language go where an earlier run has put this one, if none of them is anywhere. */
  #move(other: Planned, folder: string): void {
    if (other.folder === folder) return;
    other.folder = folder;
    this.#taken.add(`${folder}/${other.language}`);
    other.path = this.#urls.release(other.language, { folder, publishedAt: other.publishedAt });
  }

  /** The texts so far of which this one is another language, if all of them can lie in one folder. */
  #othersOf({ translations }: SourceItem, earlier: string | undefined, language: string): Planned[] {
    const others = translations === undefined ? [] : (this.#together.get(translations) ?? []);
    const isOne = others.every(
      (one) =>
        one.language !== language &&
        (earlier === undefined || one.folder === earlier || one.earlier === undefined),
    );
    const folder = earlier ?? others[0]?.folder ?? '';
    return isOne && !this.#taken.has(`${folder}/${language}`) ? others : [];
  }
  readonly #together = new Map<string, Planned[]>();
  readonly #taken = new Set<string>();

  /** The new page of a former address. */
  pageAt = (address: string): string | undefined => this.#moved.get(comparableAddress(address))?.path;

  #languageOf(item: SourceItem, text: string, losses: Loss[]): string | undefined {
    const { languages } = this.#settings.newsroom;
    const given = this.#settings.language ?? item.language;
    if (given) {
      const [main = ''] = given.toLowerCase().split(/[-_]/);
      return (
        languages.find((one) => one.toLowerCase() === given.toLowerCase()) ??
        languages.find((one) => one.toLowerCase().split('-')[0] === main)
      );
    }
    if (languages.length === 1) return languages[0];
    const language = detectedLanguage(`${item.title} ${text}`, languages, 20) ?? languages[0];
    losses.push({ code: 'language', detail: language ?? '' });
    return language;
  }

  #folderOf(item: SourceItem, day: string, language: string, losses: Loss[]): string {
    const own = ownFolder(item.guid);
    if (own && !this.#taken.has(`${own}/${language}`)) return own;
    const last = item.address
      ? (URL.parse(item.address)?.pathname.split('/').filter(Boolean).at(-1) ?? '')
      : '';
    const named = [item.slug ?? '', last.replace(/\.(?:html?|php|aspx?)$/i, '')].map((name) =>
      slugFrom(decodedPart(name) ?? name),
    );
    const given = named.find((slug) => /[a-z]{3}/.test(slug) && isSlug(slug));
    const made = [slugFrom(item.title), ...named].find((slug) => slug && isSlug(slug));
    if (!given) losses.push({ code: 'slug', detail: made ?? 'release' });
    const base = given ?? made ?? 'release';
    let slug = base;
    // Two releases of a month with one slug would have one address.
    const month = day.slice(0, 7);
    for (let number = 2; this.#isTaken(`${day}-${slug}`, `${month}/${slug}`); number += 1)
      slug = `${base.slice(0, 60).replace(/-+$/, '')}-${number}`;
    this.#months.add(`${month}/${slug}`);
    return `${day}-${slug}`;
  }
  readonly #months = new Set<string>();

  #isTaken(folder: string, month: string): boolean {
    if (!this.#months.size)
      for (const one of this.#known.folders) this.#months.add(`${one.slice(0, 7)}/${one.slice(11)}`);
    return this.#known.folders.has(folder) || this.#months.has(month);
  }
}

const left = (code: Loss['code'], detail: string): Left => ({ left: { code, detail } });
const isSlug = (slug: string): boolean => idPattern.test(slug) && !fileNameFlaw(slug);

const ownFolder = (guid: string | undefined): string | undefined => {
  const folder = folderInGuid(guid ?? '');
  return folder && isSlug(folder.slice(11)) ? folder : undefined;
};

/** What an item is called for good, in one line of visible signs. */
export const itemName = ({ item }: SourceItem): string =>
  mendedSigns(item, () => undefined)
    .replace(/\s+/gu, ' ')
    .trim()
    .slice(0, 400);

/** Addresses that a browser would open as one: without protocol, `www.`, place and last slash. */
export function comparableAddress(address: string): string {
  const url = URL.parse(address);
  if (!url) return address;
  const path = (decodedPart(url.pathname) ?? url.pathname).replace(/\/(?:index\.(?:html?|php))?$/, '');
  return `${url.host.replace(/^www\./, '')}${path}${url.search}`.normalize('NFC');
}
