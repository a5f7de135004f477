import type { GetStaticPathsOptions } from 'astro';
import { instant } from '../../clock.ts';
import { wordsIn } from '../../i18n/words.ts';
import { boilerplateOn } from '../../model/boilerplate.ts';
import { hasOrganisationKit } from '../../model/life/kit.ts';
import { dayIn } from '../../model/text/dates.ts';
import { contactsOf } from '../release/contacts.ts';
import { entities } from '../store/entities.ts';
import { languagesInOrder, listPage, type Paged, pagesOf } from './list-page.ts';
import { logosOf } from './logos.ts';
import { newsroom } from '../store/newsroom.ts';
import { shelvesFor } from '../store/shelves.ts';

/** The routes of all pages of all organisations; the publisher has one even before its first release. */
export async function organisationPaths(options: GetStaticPathsOptions) {
  const { publisher } = await newsroom();
  const paths = (await languagesInOrder()).map(async ({ language, locale }) => {
    const { organisations } = await shelvesFor(language);
    const shelves = new Map([[publisher, organisations.get(publisher) ?? []], ...organisations]);
    return Promise.all(
      [...shelves].map(([id, releases]) =>
        pagesOf(options, releases, { locale, organisation: id }, { language, id }),
      ),
    );
  });
  return (await Promise.all(paths)).flat(2);
}

/**
 * One page about an organisation: who it is, its self-portrait as valid today, its logos, and its releases. For the
 * publisher this is the page of facts, with the media contacts.
 */
export async function organisationPage({ language, id }: { language: string; id: string }, page: Paged) {
  const { urls, publisher, timeZone, text } = await newsroom();
  const { organisation } = await entities();
  const words = wordsIn(language);
  const one = organisation(id, language);
  const isPublisher = id === publisher;
  const description = one.description && text(one.description, language);
  const portrait = boilerplateOn(one.boilerplates, dayIn(timeZone, instant().getTime()));
  const list = await listPage({
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
    website: one.url,
    portrait: portrait && text(portrait.long ?? portrait.short, language),
    logos: await logosOf(id, language),
    kit: hasOrganisationKit(one) ? urls.organisationKit(id) : undefined,
    listHeading: words.releasesOf(one.name),
    contacts: isPublisher ? await contactsOf(undefined, language) : undefined,
  };
}
export type OrganisationPage = Awaited<ReturnType<typeof organisationPage>>;
