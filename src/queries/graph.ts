import type { Link } from './frame.ts';
import { logosOf } from './logos.ts';
import { newsroom } from './newsroom.ts';
import { organisationRecord } from './record-names.ts';

/** What search engines are told on every page: who publishes, where the page stands, where errors are put right. */
export async function graphOf(language: string, trail: readonly Link[], website?: { name: string }) {
  const { urls, publisher } = await newsroom();
  const [logo] = await logosOf(publisher, language);
  return {
    publisher: await organisationRecord(publisher, language),
    logo: logo && urls.absolute(logo.href),
    correctionsPolicy: urls.absolute(urls.corrections(language)),
    licensePage: urls.absolute(urls.organisation(language, publisher)),
    breadcrumb: trail.map(({ label, href }) => ({ name: label, url: urls.absolute(href) })),
    website: website && { ...website, url: urls.absolute(urls.front(language)) },
  };
}
