import { dayIn } from '../text/dates.ts';
import { type FeedFormat, feedFormats, twinFile, type TwinFormat } from './formats.ts';
import type { PictureView } from '../picture/picture-shelf.ts';
import { linkedSubject } from './subject-link.ts';

/** The settings that determine all addresses. */
export type Site = { url: string; languages: readonly string[]; timeZone: string };
type Dated = { folder: string; publishedAt: string };

/** First segments that the site itself uses. No standing page may have them. */
export const reservedSegments = [
  '404',
  'admin',
  'archive',
  'brand',
  'calendar',
  'contact',
  'corrections',
  'facts',
  'feeds',
  'organisations',
  'pagefind',
  'people',
  'pictures',
  'places',
  'search',
  'topics',
  'verify',
];

/** Ids below `people/` that the site itself uses. No person may have them. */
export const reservedPeople = ['languages'];

/** Files of the site beside a release or a logo. No other file may have their names. */
export const reservedFiles = [
  'card.png',
  'events.ics',
  'index.html',
  'index.json',
  'index.md',
  'index.txt',
  'press-kit.zip',
  'versions.json',
];

/** `busan-delegation` of the folder `2019-09-11-busan-delegation`. */
export const slugOf = (folder: string): string => folder.replace(/^\d{4}-\d{2}-\d{2}-/, '');

/** Year and month of a release in the newsroom's time zone, as in its address. */
export function yearAndMonth(publishedAt: string, timeZone: string): [year: string, month: string] {
  const [year = '', month = ''] = dayIn(timeZone, publishedAt).split('-');
  return [year, month];
}

export type Urls = ReturnType<typeof urlsOf>;

/**
 * Every public path of the newsroom, starting with the base path of its `url`. All addresses are made here. Code that
 * knows shipped files by name (the routes in `pages/`, the headers, and the proof, which checks independently) repeats
 * parts of them.
 */
export function urlsOf({ url, languages, timeZone }: Site) {
  const base = new URL(url).pathname.replace(/\/$/, '');
  const prefix = (language: string) => (language === languages[0] ? `${base}/` : `${base}/${language}/`);
  /** The pages of a list after the first. */
  const later = (page: number) => (page > 1 ? `${page}/` : '');
  const shelfOf = (view: PictureView) =>
    view.kind === 'all' ? '' : `${view.kind}/${'id' in view ? `${view.id}/` : ''}`;
  const dated = ({ folder, publishedAt }: Dated) =>
    `${yearAndMonth(publishedAt, timeZone).join('/')}/${slugOf(folder)}/`;
  return {
    base: `${base}/`,
    /** The base path in letters: as folders have it, and requests after a server has decoded them. */
    folder: `${decodeURI(base)}/`,
    front: prefix,
    archive: (language: string, page = 1) => `${prefix(language)}archive/${later(page)}`,
    search: (language: string) => `${prefix(language)}search/`,
    page: (language: string, segment: string) => `${prefix(language)}${segment}/`,
    year: (language: string, year: string) => `${prefix(language)}${year}/`,
    month: (language: string, year: string, month: string) => `${prefix(language)}${year}/${month}/`,
    /** The page of all media contacts. */
    contact: (language: string) => `${prefix(language)}contact/`,
    topics: (language: string) => `${prefix(language)}topics/`,
    topic: (language: string, id: string, page = 1) => `${prefix(language)}topics/${id}/${later(page)}`,
    places: (language: string) => `${prefix(language)}places/`,
    place: (language: string, id: string, page = 1) => `${prefix(language)}places/${id}/${later(page)}`,
    organisation: (language: string, id: string, page = 1) =>
      `${prefix(language)}organisations/${id}/${later(page)}`,
    /** Everybody to talk to, and those about one topic. */
    people: (language: string) => `${prefix(language)}people/`,
    /** Those who give interviews in a language. */
    peopleIn: (language: string, spoken: string) => `${prefix(language)}people/languages/${spoken}/`,
    topicPeople: (language: string, id: string) => `${prefix(language)}topics/${id}/people/`,
    person: (language: string, id: string, page = 1) => `${prefix(language)}people/${id}/${later(page)}`,
    /** The lists of pictures: all, those of a subject, the logos. */
    pictures: (language: string, view: PictureView = { kind: 'all' }, page = 1) =>
      `${prefix(language)}pictures/${shelfOf(view)}${later(page)}`,
    picture: (language: string, id: string) => `${prefix(language)}pictures/${id}/`,
    /** A logo of an organisation, in original size. */
    logo: (id: string, name: string) => `${base}/organisations/${id}/${encodeURIComponent(name)}`,
    /** The portrait of a person, in original size. */
    portrait: (id: string, name: string) => `${base}/people/${id}/${encodeURIComponent(name)}`,
    release: (language: string, release: Dated) => `${prefix(language)}${dated(release)}`,
    /** A picture in original size or an attachment; one address for all languages. */
    file: (release: Dated, name: string) => `${base}/${dated(release)}${encodeURIComponent(name)}`,
    twin: (language: string, release: Dated, format: TwinFormat) =>
      `${prefix(language)}${dated(release)}${twinFile(format)}`,
    card: (language: string, release: Dated) => `${prefix(language)}${dated(release)}card.png`,
    /** The card of all pages without their own. */
    frontCard: (language: string) => `${prefix(language)}card.png`,
    events: (language: string, release: Dated) => `${prefix(language)}${dated(release)}events.ics`,
    /** The former versions of a release, as a page and as data. */
    versions: (language: string, release: Dated) => `${prefix(language)}${dated(release)}versions/`,
    versionData: (language: string, release: Dated) => `${prefix(language)}${dated(release)}versions.json`,
    /** How to cite a release. */
    cite: (language: string, release: Dated) => `${prefix(language)}${dated(release)}cite/`,
    kit: (release: Dated) => `${base}/${dated(release)}press-kit.zip`,
    organisationKit: (id: string) => `${base}/organisations/${id}/press-kit.zip`,
    vcard: (language: string, id: string) => `${prefix(language)}people/${id}/contact.vcf`,
    /** The page of all corrections. */
    corrections: (language: string) => `${prefix(language)}corrections/`,
    /** The fact sheet, one of its facts, and the same for programs and spreadsheets. */
    facts: (language: string) => `${prefix(language)}facts/`,
    fact: (language: string, id: string) => `${prefix(language)}facts/#fact-${id}`,
    factsJson: (language: string) => `${prefix(language)}facts/facts.json`,
    factsCsv: (language: string) => `${prefix(language)}facts/facts.csv`,
    /** The press calendar, one of its own dates, and their files: one date, all dates, or those of a topic. */
    calendar: (language: string) => `${prefix(language)}calendar/`,
    date: (language: string, id: string) => `${prefix(language)}calendar/#date-${id}`,
    dateFile: (language: string, id: string) => `${prefix(language)}calendar/date-${id}.ics`,
    dates: (language: string, topic?: string) =>
      `${prefix(language)}${topic === undefined ? 'calendar' : `topics/${topic}`}/calendar.ics`,
    /** The page that compares a text or a file with what was published, its index, and the sums of all files. */
    verify: (language: string) => `${prefix(language)}verify/`,
    verifyIndex: (part: 'index' | 'prints' | 'files' | 'texts', name?: string) =>
      `${base}/verify/${part}${name === undefined ? '' : `/${name}`}.json`,
    sums: `${base}/SHA256SUMS.txt`,
    trust: `${base}/trust.txt`,
    /** The page about all feeds. */
    feeds: (language: string) => `${prefix(language)}feeds/`,
    /** Its section about our extension of JSON Feed. */
    feedExtension: (language: string) => `${prefix(language)}feeds/#newsroom`,
    feedStyle: (language: string) => `${prefix(language)}feeds/feed.css`,
    /** The subscription list of one language, or of all. */
    opml: (language?: string) =>
      language === undefined ? `${base}/feeds/all/feeds.opml` : `${prefix(language)}feeds/feeds.opml`,
    /** The folders of feeds without a page. */
    allFeed: `${base}/feeds/all/`,
    queryFeed: (id: string) => `${base}/feeds/queries/${id}/`,
    feedArchive: (language: string, number: number) => `${prefix(language)}feeds/archive/${number}/`,
    /** A feed in its folder. */
    feed: (folder: string, format: FeedFormat) => `${folder}${feedFormats[format].file}`,
    /** The desk of the editors. */
    desk: `${base}/admin/`,
    /** A logo of the newsroom itself. */
    brandFile: (name: string) => `${base}/brand/${encodeURIComponent(name)}`,
    favicon: `${base}/favicon.svg`,
    icon: (pixels: number) => `${base}/icon-${pixels}.png`,
    sitemap: (name?: string) => `${base}/sitemap${name === undefined ? '' : `-${name}`}.xml`,
    llms: `${base}/llms.txt`,
    /** The licences of what is shipped. */
    licences: `${base}/licences.txt`,
    /** The instant of the build. */
    built: `${base}/built.json`,
    searchIndex: `${base}/pagefind/`,
    /**
     * A link written in a text: a path from the site's root gets the base path, and that of an organisation or a person
     * the language of the text.
     */
    written: (href: string, language: string) => {
      const subject = linkedSubject(href);
      if (subject) return `${prefix(language)}${subject.collection}/${subject.id}/`;
      return href.startsWith('/') ? `${base}${href}` : href;
    },
    absolute: (path: string) => new URL(path, url).href,
  };
}
