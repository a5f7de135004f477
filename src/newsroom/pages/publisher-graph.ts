import { logosOf } from '../release/logos.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { responsibleIn } from './responsible.ts';
import { organisationRecord } from '../release/record-names.ts';

/** Data for search engines on every page of a language: the publisher, and the page of corrections. */
export function graphOf(newsroom: OpenNewsroom, language: string) {
  const { urls, publisher } = newsroom;
  const [logo] = logosOf(newsroom, publisher, language);
  return {
    publisher: organisationRecord(newsroom, publisher, language),
    responsible: responsibleIn(newsroom, language),
    logo: logo && urls.absolute(logo.href),
    correctionsPolicy: urls.absolute(urls.corrections(language)),
    licensePage: urls.absolute(urls.organisation(language, publisher)),
  };
}
export type Graph = ReturnType<typeof graphOf>;
