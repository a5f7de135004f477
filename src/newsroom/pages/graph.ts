import { logosOf } from './logos.ts';
import { newsroom } from '../store/newsroom.ts';
import { organisationRecord } from '../release/record-names.ts';

/** What search engines are told on every page of a language: who publishes, and where errors are put right. */
export async function graphOf(language: string) {
  const { urls, publisher } = await newsroom();
  const [logo] = await logosOf(publisher, language);
  return {
    publisher: await organisationRecord(publisher, language),
    logo: logo && urls.absolute(logo.href),
    correctionsPolicy: urls.absolute(urls.corrections(language)),
    licensePage: urls.absolute(urls.organisation(language, publisher)),
  };
}
export type Graph = Awaited<ReturnType<typeof graphOf>>;
