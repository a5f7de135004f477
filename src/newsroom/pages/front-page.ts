import { contactsOf } from '../release/contacts.ts';
import { frameOf } from './frame.ts';
import { listItem } from '../release/list-item.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { topicLinks } from './topic-pages.ts';

/** The number of releases on the front page: the lead and three rows of three. */
const frontReleases = 10;

/** The front page of a language: the latest releases, the topics, the contacts and the feeds. */
export function frontPage(newsroom: OpenNewsroom, { language }: { language: string }) {
  const { urls, text, name, description } = newsroom;
  const { all } = newsroom.shelves(language);
  return {
    frame: frameOf(newsroom, {
      language,
      title: text(name, language),
      description: text(description, language),
      address: urls.front,
    }),
    heading: text(name, language),
    description: text(description, language),
    releases: all.slice(0, frontReleases).map((one) => listItem(newsroom, one)),
    archive: all.length > frontReleases ? urls.archive(language) : undefined,
    topics: topicLinks(newsroom, language),
    contacts: contactsOf(newsroom, undefined, language),
  };
}
export type FrontPage = ReturnType<typeof frontPage>;
