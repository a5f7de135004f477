import { contactsOf } from '../release/contacts.ts';
import { frameOf } from './frame.ts';
import { listItem } from './listed.ts';
import { newsroom } from '../store/newsroom.ts';
import { shelvesFor } from '../store/shelves.ts';
import { topicLinks } from './topics.ts';

/** How many releases the front page shows: the lead and three rows of three. */
const frontReleases = 10;

/** The front page of a language: the latest releases, the topics, whom to call and how to follow. */
export async function frontPage({ language }: { language: string }) {
  const { urls, text, name, description } = await newsroom();
  const { all } = await shelvesFor(language);
  return {
    frame: await frameOf({
      language,
      title: text(name, language),
      description: text(description, language),
      address: urls.front,
    }),
    heading: text(name, language),
    description: text(description, language),
    releases: await Promise.all(all.slice(0, frontReleases).map(listItem)),
    archive: all.length > frontReleases ? urls.archive(language) : undefined,
    topics: await topicLinks(language),
    contacts: await contactsOf(undefined, language),
  };
}
export type FrontPage = Awaited<ReturnType<typeof frontPage>>;
