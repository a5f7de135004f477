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
  /**
   * The future addresses of held-back texts. Where a release is public in another language, that text is at the address
   * until then, and only the title of the held-back one must be absent.
   */
  held: { path: string; title?: string }[];
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
      .flatMap(({ folder, language, facts }) => {
        const release = { folder, publishedAt: facts.publishedAt };
        const page = inside(urls.release(language, release));
        const others = shown.filter((other) => other.folder === folder);
        if (others.length)
          return others.some((other) => other.facts.title === facts.title)
            ? []
            : [{ path: page, title: facts.title }];
        return [page, ...[urls.card(language, release), urls.twin(language, release, 'txt')].map(inside)].map(
          (path) => ({ path }),
        );
      }),
  };
}
