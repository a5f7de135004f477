import { x } from 'xastscript';
import type { PeopleFeed, SpeakerItem } from '../../newsroom/pages/people/people-feed.ts';
import { asHtml, media } from './rss.ts';
import { sideRss } from './side-rss.ts';

/** The people to talk to as RSS 2.0, each with the portrait. The same content gives the same bytes. */
export const peopleRss = (feed: PeopleFeed): string => sideRss(feed, feed.items.map(item));

const item = ({ guid, url, name, about, topics, language, portrait }: SpeakerItem) =>
  x('item', [
    x('title', name),
    x('link', url),
    x('guid', { isPermaLink: 'false' }, guid),
    x('description', asHtml(about)),
    x('dc:language', language),
    ...topics.map((topic) => x('category', topic)),
    ...(portrait ? [media(portrait)] : []),
  ]);
