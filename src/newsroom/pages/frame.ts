import { languageName, wordsIn } from '../../i18n/words.ts';
import { directionOf, shownLanguage } from '../../model/text/languages.ts';
import { contactsOf, type ContactsShown } from '../release/contacts.ts';
import { type FeedLink, feedLinks, feedsOf } from '../feeds/feed-links.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { hasPictures } from '../store/pictures.ts';
import { mastheadOf } from './masthead.ts';
import { type Social, socialOf } from './open-graph.ts';
import { type Graph, graphOf } from './publisher-graph.ts';
import { datesFor } from '../store/calendar-dates.ts';
import { hasFacts } from '../store/fact-sheet.ts';
import { once } from '../store/once.ts';
import { siteNotice } from '../store/site-notice.ts';
import { standingLink } from '../store/standing-link.ts';

export type Link = { href: string; label: string };
/** A way of the menu. The footer, which repeats the menu, leaves some out. */
type Way = Link & { isOnlyAbove?: true };
/** An entry of the menu; `page` is this page, `true` one below it (https://www.w3.org/TR/wai-aria-1.2/#aria-current). */
export type MenuLink = Way & { current?: 'page' | 'true' | undefined };
export type LanguageLink = Link & { language: string; isCurrent: boolean };

/** The parts around every page of one language. */
type Surround = {
  language: string;
  name: string;
  publisher: string;
  home: string;
  menu: Way[];
  search: Link;
  /** Whom to call, in the footer of every page but that of contacts. */
  contacts: ContactsShown | undefined;
  contact: Link;
  footer: Link[];
  /** The page of all feeds. A preview has none. */
  feeds?: Link | undefined;
  corrections: Link;
  /** The page that tells whether something is genuine. */
  verify: Link;
  /** The feeds of the whole language in the order in which feed readers should find them. */
  mainFeeds: FeedLink[];
  notice?: string | undefined;
  /** The notice says that nothing here is public yet. */
  isConfidential: boolean;
  graph: Graph;
  masthead: ReturnType<typeof mastheadOf>;
};

const surrounds = once((newsroom: OpenNewsroom): Map<string, Surround> => {
  const { urls, languages, publisher } = newsroom;
  const [head, foot] = [pagesIn(newsroom, 'header'), pagesIn(newsroom, 'footer')];
  const { organisation } = newsroom.entities;
  const surroundOf = (language: string): [string, Surround] => {
    const words = wordsIn(language);
    const name = newsroom.text(newsroom.name, language);
    const { legalName } = organisation(publisher, language);
    const surround: Surround = {
      language,
      name,
      publisher: legalName,
      home: urls.front(language),
      menu: [
        { href: urls.archive(language), label: words.menuReleases },
        { href: urls.topics(language), label: words.topics },
        ...(hasPictures(newsroom, language)
          ? [{ href: urls.pictures(language), label: words.pictures.title, isOnlyAbove: true } as const]
          : []),
        ...(newsroom.speakers.size > 0
          ? [{ href: urls.people(language), label: words.people.title, isOnlyAbove: true } as const]
          : []),
        ...(datesFor(newsroom, language).length > 0
          ? [{ href: urls.calendar(language), label: words.calendar.menu, isOnlyAbove: true } as const]
          : []),
        ...(hasFacts(newsroom)
          ? [{ href: urls.facts(language), label: words.factSheet.menu, isOnlyAbove: true } as const]
          : []),
        { href: urls.contact(language), label: words.contacts.title },
        { href: urls.organisation(language, publisher), label: words.aboutUs },
        ...(head.get(language) ?? []),
      ],
      search: { href: urls.search(language), label: words.search.title },
      contacts: contactsOf(newsroom, undefined, language),
      contact: { href: urls.contact(language), label: words.contacts.all },
      footer: foot.get(language) ?? [],
      feeds: newsroom.isPreview ? undefined : { href: urls.feeds(language), label: words.feeds.title },
      corrections: { href: urls.corrections(language), label: words.corrections.page },
      verify: { href: urls.verify(language), label: words.verify.link },
      mainFeeds: feedLinks(urls, urls.front(language), name),
      notice: siteNotice(newsroom, language).join(' ') || undefined,
      isConfidential: newsroom.isPreview,
      graph: graphOf(newsroom, language),
      masthead: mastheadOf(newsroom, language),
    };
    return [language, surround];
  };
  return new Map(languages.map(surroundOf));
});

/** The standing pages in the menu or the footer of every page, by language of the reader. */
function pagesIn(newsroom: OpenNewsroom, part: 'header' | 'footer'): Map<string, Link[]> {
  const linked = newsroom.pages.filter(({ data }) => data[part]).map(({ data }) => data.folder);
  const folders = [...new Set(linked)].sort();
  return new Map(
    newsroom.languages.map((reader) => [
      reader,
      folders.flatMap((folder) => standingLink(newsroom, folder, reader) ?? []),
    ]),
  );
}

/** The data of one page for its frame. `address` returns its path in a language, undefined where it does not exist. */
export type PageHead = {
  language: string;
  title: string;
  description: string;
  address(language: string): string | undefined;
  /** The pages above this one, without the start page. */
  trail?: readonly Link[];
  /** The languages in which the page exists, for search engines. All by default. */
  written?: readonly string[];
  /** Other formats of the page. */
  twins?: readonly { type: string; href: string }[];
  /** The path of its own social card, and the article data for it. */
  card?: string | undefined;
  article?: Social['article'];
  /** The folder of the feed with the same list, and its subject. */
  feed?: { folder: string; subject: string } | undefined;
  /** Keeps the page out of search engines and out of the site’s own search. */
  isHidden?: boolean;
};

/** The frame of a page: its head, header and footer. */
export function frameOf(newsroom: OpenNewsroom, head: PageHead) {
  const { urls, languages, demo } = newsroom;
  const surround = surrounds(newsroom).get(head.language);
  if (!surround) throw new Error(`${head.language} is not a language of this newsroom.`);
  const written = head.written ?? languages;
  const canonicalLanguage = shownLanguage(head.language, written, languages) ?? head.language;
  const own = head.address(head.language);
  const absolute = (language: string) => {
    const path = head.address(language);
    return path === undefined ? undefined : urls.absolute(path);
  };
  const trail = [{ href: surround.home, label: wordsIn(head.language).home }, ...(head.trail ?? [])];
  return {
    ...surround,
    menu: surround.menu.map((entry): MenuLink => ({ ...entry, current: currentAt(entry, own, head.trail) })),
    // Left to right is the default.
    direction: directionOf(head.language) === 'rtl' ? ('rtl' as const) : undefined,
    title: head.title === surround.name ? head.title : `${head.title} | ${surround.name}`,
    heading: head.title,
    description: head.description,
    canonical: absolute(canonicalLanguage),
    alternates: written.flatMap((language) => {
      const href = absolute(language);
      return href ? [{ language, href }] : [];
    }),
    defaultAlternate: absolute(shownLanguage(languages[0] ?? '', written, languages) ?? ''),
    // A breadcrumb of the start page alone leads nowhere that the masthead does not.
    trail: head.trail?.length ? trail : undefined,
    graph: {
      ...surround.graph,
      breadcrumb: (head.trail
        ? [...trail, { href: head.address(head.language) ?? '', label: head.title }]
        : []
      ).map(({ label, href }) => ({ name: label, url: urls.absolute(href) })),
      website:
        head.title === surround.name ? { name: surround.name, url: urls.absolute(surround.home) } : undefined,
    },
    twins: head.twins ?? [],
    social: socialOf(newsroom, head.language, written, head.card, head.article),
    feedLinks: newsroom.isPreview ? [] : feedsOf(urls, surround, head.feed),
    isHidden: demo || newsroom.isPreview || head.isHidden === true,
    languages: languages.map((language): LanguageLink => ({
      language,
      label: languageName(language),
      href: head.address(language) ?? urls.front(language),
      isCurrent: language === head.language,
    })),
  };
}
export type Frame = ReturnType<typeof frameOf>;

function currentAt(
  { href }: Link,
  own: string | undefined,
  trail: readonly Link[] = [],
): MenuLink['current'] {
  if (href === own) return 'page';
  return trail.some((above) => above.href === href) ? 'true' : undefined;
}
