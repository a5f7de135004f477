import { correctionsPolicyFolder, termsFolder } from '../../schema/page.ts';
import { logosOf } from '../release/logos.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { standingLink } from '../store/standing-link.ts';
import { organisationRecord } from '../release/record-names.ts';

/** Data for search engines on every page of a language: the publisher, and its pages about corrections and licences. */
export function graphOf(newsroom: OpenNewsroom, language: string) {
  const { urls, publisher } = newsroom;
  const policy = standingLink(newsroom, correctionsPolicyFolder, language);
  const terms = standingLink(newsroom, termsFolder, language);
  const [logo] = logosOf(newsroom, publisher, language);
  return {
    publisher: organisationRecord(newsroom, publisher, language),
    responsible: responsibleIn(newsroom, language),
    logo: logo && urls.absolute(logo.href),
    correctionsPolicy: policy && urls.absolute(policy.href),
    licensePage: urls.absolute(terms?.href ?? urls.organisation(language, publisher)),
  };
}
export type Graph = ReturnType<typeof graphOf>;

/** The person responsible for the content, with a postal address. Undefined if the settings name nobody. */
export function responsibleIn({ responsible, people, entities }: OpenNewsroom, language: string) {
  const found = people.find(({ id }) => id === responsible);
  if (!found) return undefined;
  const { legalName, postalAddress } = entities.organisation(found.data.organisation, language);
  return { name: entities.person(found.id, language).name, organisation: legalName, postalAddress };
}
export type Responsible = NonNullable<ReturnType<typeof responsibleIn>>;
