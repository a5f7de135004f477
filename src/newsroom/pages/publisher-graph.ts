import { logosOf } from '../release/logos.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { responsibleIn } from './responsible.ts';
import { organisationRecord } from '../release/record-names.ts';

/** What search engines are told on every page of a language: who publishes, and where errors are put right. */
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
