import type { GetStaticPathsOptions } from 'astro';
import { wordsIn } from '../../i18n/words.ts';
import { boilerplateAt } from '../../model/boilerplate.ts';
import { hasOrganisationKit } from '../../model/life/kit.ts';
import { besideList } from './beside-list.ts';
import { keptPages, listPage, type Paged, pagesOf } from './list-page.ts';
import { organisationKitOf } from '../release/organisation-kit-source.ts';
import { logosOf } from '../release/logos.ts';
import { languagesInOrder, type OpenNewsroom } from '../store/newsroom.ts';

/** The routes of all organisations' pages. The publisher has one even before its first release. */
export function organisationPaths(newsroom: OpenNewsroom, options: GetStaticPathsOptions) {
  const { publisher } = newsroom;
  const routes = languagesInOrder(newsroom).flatMap(({ language, locale }) => {
    const { organisations } = newsroom.shelves(language);
    const shelves = new Map([[publisher, organisations.get(publisher) ?? []], ...organisations]);
    return [...shelves].flatMap(([id, releases]) =>
      pagesOf(newsroom, options, releases, { locale, organisation: id }, { language, id }),
    );
  });
  return keptPages(newsroom, routes, (props) => {
    const shown = organisationPage(newsroom, props, props.page);
    // The page tells how large the kit is.
    return [shown, shown.kit && organisationKitOf(newsroom, props.id)];
  });
}

/**
 * One page of an organisation: its current self-portrait, its logos and its releases, with the media contacts of the
 * newsroom.
 */
export function organisationPage(
  newsroom: OpenNewsroom,
  { language, id }: { language: string; id: string },
  page: Paged,
) {
  const { urls, text } = newsroom;
  const { organisation, place } = newsroom.entities;
  const words = wordsIn(language);
  const one = organisation(id, language);
  const description = one.description && text(one.description, language);
  const portrait = boilerplateAt(one.boilerplates, newsroom.now.getTime(), newsroom.begins);
  const isPublisher = id === newsroom.publisher;
  const beside = besideList(newsroom, language, { folder: urls.organisation(language, id) });
  const list = listPage(newsroom, {
    language,
    page,
    title: one.name,
    description: description ?? words.releasesOf(one.name),
    intro: description,
    hasFeed: true,
    trail: [],
    address: (other, number) => urls.organisation(other, id, number),
  });
  return {
    ...list,
    isFirst: page.currentPage === 1,
    kind: words.organisationKinds[one.kind],
    legalName: one.legalName === one.name ? undefined : one.legalName,
    alsoKnownAs: one.alsoKnownAs,
    website: one.url,
    place:
      one.place === undefined
        ? undefined
        : { label: place(one.place, language).name, href: urls.place(language, one.place) },
    portrait: portrait && text(portrait.long ?? portrait.short, language),
    logos: logosOf(newsroom, id, language),
    kit: hasOrganisationKit(one) ? urls.organisationKit(id) : undefined,
    // The contacts of another organisation are not ours.
    beside: { ...beside, contacts: isPublisher ? beside.contacts : { ...beside.contacts, people: [] } },
    listHeading: words.releasesOf(one.name),
  };
}
export type OrganisationPage = ReturnType<typeof organisationPage>;
