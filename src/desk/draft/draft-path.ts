import type { Paged } from '../../newsroom/pages/list-page.ts';
import type { OpenNewsroom } from '../../newsroom/store/newsroom.ts';
import type { Shown } from '../../newsroom/store/releases.ts';
import type { DraftRequest } from './draft-request.ts';

/** The listed releases of the organisation, the person, the topic or the place of a request. Undefined if it has none. */
function shelfOf(newsroom: OpenNewsroom, { collection, folder, language }: DraftRequest) {
  const shelves = newsroom.shelves(language);
  return isListed(collection) ? shelves[collection].get(folder) : undefined;
}

const listed = ['organisations', 'people', 'topics', 'places'] as const;
const isListed = (collection: string): collection is (typeof listed)[number] =>
  listed.some((one) => one === collection);

/** The path of the page of a draft; empty if the site has no such page as long as no public release needs it. */
export function pathIn(newsroom: OpenNewsroom, request: DraftRequest): string {
  const { urls, archive, pages, publisher } = newsroom;
  const { collection, folder, language } = request;
  if (collection === 'releases') {
    const entry = archive.versions(folder).get(language);
    return entry ? urls.release(language, entry.data) : '';
  }
  if (collection === 'pages') {
    const address = pages.find(({ id }) => id === `${folder}/${language}`)?.data.address;
    return urls.page(language, address ?? folder);
  }
  if (collection === 'facts') return urls.fact(language, folder);
  if (collection === 'events') return urls.date(language, folder);
  const isPublisher = collection === 'organisations' && folder === publisher;
  if (!shelfOf(newsroom, request) && !isPublisher) return '';
  const address = {
    ...{ organisations: urls.organisation, people: urls.person },
    ...{ topics: urls.topic, places: urls.place },
  }[collection];
  return address(language, folder);
}

/** The first page of the list of releases below a draft. */
export function firstPage(newsroom: OpenNewsroom, request: DraftRequest): Paged {
  const { archivePageSize: size } = newsroom;
  const shelf: readonly Shown[] = shelfOf(newsroom, request) ?? [];
  return {
    data: shelf.slice(0, size).map(({ entry }) => entry.data.folder),
    currentPage: 1,
    lastPage: Math.max(1, Math.ceil(shelf.length / size)),
    total: shelf.length,
  };
}
