import type { GetStaticPathsOptions } from 'astro';
import { wordsIn } from '../../i18n/words.ts';
import { frameOf, type Link } from './frame.ts';
import { listItem } from '../release/list-item.ts';
import { listKey } from '../store/kept-keys.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { Shown } from '../store/releases.ts';

/** A page of a long list, split by Astro's `paginate`: the folders of its releases. */
export type Paged = { data: string[]; currentPage: number; lastPage: number; total: number };

/** The routes of the pages of a list. */
export function pagesOf<Props extends { language: string }>(
  newsroom: OpenNewsroom,
  { paginate }: GetStaticPathsOptions,
  releases: readonly Shown[],
  params: Record<string, string | undefined>,
  props: Props,
) {
  const { archivePageSize: pageSize } = newsroom;
  const folders = releases.map(({ entry }) => entry.data.folder);
  return paginate(folders, { pageSize, params, props });
}

/** The same routes with a key each: of all that `factsOf` returns for the page, and of the stories that it lists. */
export const keptPages = <Route extends { props: { page: Paged } }>(
  newsroom: OpenNewsroom,
  routes: readonly Route[],
  factsOf: (props: Route['props']) => unknown,
) =>
  routes.map((route) => ({
    ...route,
    cacheKey: listKey(newsroom, () => factsOf(route.props), route.props.page.data),
  }));

type Listing = {
  language: string;
  page: Paged;
  title: string;
  description: string;
  intro?: string | undefined;
  trail: Link[];
  /** Whether the list has its own feed. */
  hasFeed?: boolean;
  address(language: string, page?: number): string;
};

/** Data of every paginated list of releases: its head, its releases, the next and previous page. */
export function listPage(
  newsroom: OpenNewsroom,
  { language, page, title, description, intro, trail, hasFeed, address }: Listing,
) {
  const releases = newsroom.archive;
  const words = wordsIn(language);
  const { currentPage, lastPage, total } = page;
  const shown = page.data.map((folder) => releases.one(folder, language)).filter((one) => one !== undefined);
  const frame = frameOf(newsroom, {
    language,
    title: currentPage > 1 ? `${title} (${words.pageOf(currentPage, lastPage)})` : title,
    description,
    trail,
    feed: hasFeed ? { folder: address(language), subject: title } : undefined,
    address: (other) => address(other, other === language ? currentPage : 1),
    // Page 3 of one language is not the translation of page 3 of another.
    ...(currentPage > 1 && { written: [language] }),
  });
  return {
    frame,
    heading: title,
    intro,
    count: total ? words.archiveIntro(total) : words.noReleases,
    position: lastPage > 1 ? words.pageOf(currentPage, lastPage) : undefined,
    releases: shown.map((one) => listItem(newsroom, one)),
    newer: currentPage > 1 ? address(language, currentPage - 1) : undefined,
    older: currentPage < lastPage ? address(language, currentPage + 1) : undefined,
  };
}
export type ListPage = ReturnType<typeof listPage>;
