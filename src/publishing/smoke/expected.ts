import type { Manuscript } from '../../manuscript/manuscript.ts';
import { guidOf } from '../../model/address/identity.ts';
import { isPublic, liftOf, stateAt } from '../../gate/state.ts';
import { type Site, urlsOf } from '../../model/address/urls.ts';

/** A text of the newest release with its addresses. Paths are relative to the base path. */
export type Newest = {
  language: string;
  title: string;
  guid: string;
  page: string;
  /** The address as the site itself writes it. */
  absolute: string;
  feed: string;
  sitemap: string;
  index: string;
};

/** Texts that must be on the live site at an instant, and texts that must not. */
export type LiveExpectation = {
  newest: Newest[];
  /** The instant from which the newest release is public. */
  lift: number | undefined;
  /** The texts that are held back. Their addresses are secret: nobody asks the live site for them. */
  held: Held[];
  /** The paths of the lists of the site, which must name none of them. */
  lists: string[];
};

export type Held = {
  guid: string;
  /** The path of its page. Undefined where a text in another language is at this address until then. */
  page?: string | undefined;
  absolute?: string | undefined;
  /** That other page, which is public, and the title that must not be in it. */
  instead?: { page: string; title: string } | undefined;
};

export function expectedAt(
  manuscript: Manuscript,
  site: Site & { tagAuthority: string },
  now: Date,
): LiveExpectation {
  const urls = urlsOf(site);
  const inside = (path: string) => path.slice(urls.base.length);
  const texts = manuscript.releases
    .flatMap(({ texts: all }) => all)
    .flatMap(({ facts, ...text }) => (facts ? [{ ...text, facts }] : []));
  const shown = texts.filter(
    ({ facts }) => isPublic(stateAt(facts, now)) && stateAt(facts, now) !== 'withdrawn',
  );
  const [first] = shown
    // Withdrawn texts are not in lists and search.
    .filter(({ facts }) => stateAt(facts, now) !== 'withdrawn')
    .sort((a, b) => liftOf(b.facts) - liftOf(a.facts));
  return {
    newest: shown
      .filter(({ folder }) => folder === first?.folder)
      .map(({ folder, language, facts }) => {
        const page = urls.release(language, { folder, publishedAt: facts.publishedAt });
        return {
          language,
          title: facts.title,
          guid: guidOf(site.tagAuthority, { folder, language, guid: facts.guid }),
          page: inside(page),
          absolute: urls.absolute(page),
          feed: inside(urls.feed(urls.front(language), 'rss')),
          sitemap: inside(urls.sitemap(language)),
          index: `${inside(urls.searchIndex)}${language}/`,
        };
      }),
    lift: first && liftOf(first.facts),
    held: texts
      .filter(({ facts }) => !isPublic(stateAt(facts, now)))
      .map(({ folder, language, facts: { guid: own, publishedAt, title } }): Held => {
        const guid = guidOf(site.tagAuthority, { folder, language, guid: own });
        const others = shown.filter((other) => other.folder === folder);
        const [other] = others;
        if (!other) {
          const page = urls.release(language, { folder, publishedAt });
          return { guid, page: inside(page), absolute: urls.absolute(page) };
        }
        // The address is made of what is public: the one of the held-back text could be another.
        const page = inside(urls.release(language, { folder, publishedAt: other.facts.publishedAt }));
        const isSame = others.some(({ facts }) => facts.title === title);
        return { guid, ...(!isSame && { instead: { page, title } }) };
      }),
    lists: site.languages.flatMap((language) =>
      [
        urls.sitemap(language),
        urls.feed(urls.front(language), 'rss'),
        urls.front(language),
        urls.archive(language),
      ].map(inside),
    ),
  };
}
