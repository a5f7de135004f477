import { isAsking, type Search } from '../address.ts';
import type { PanelFrame } from '../panel-frame.ts';
import { requestLink, searchInWords } from './feed-request.ts';
import { nearestFeeds } from './nearest-feeds.ts';

/** Shows how a search can be followed: its nearest feeds, and a letter that asks for one of its own. */
export function showFollow(search: Search, { follow, language, labels }: PanelFrame): void {
  const { part, data, words, feeds, request } = follow;
  if (!part || !data || !words || !feeds) return;
  part.hidden = !isAsking(search);
  if (part.hidden) return;
  feeds.replaceChildren(
    ...nearestFeeds(search, language, data, labels).map((feed) => {
      const item = document.createElement('li');
      const link = document.createElement('a');
      link.href = feed.href;
      link.textContent =
        feed.language === undefined
          ? feed.subject
          : words.inLanguage
              .replace('{subject}', () => feed.subject)
              .replace('{language}', () => feed.language ?? '');
      item.append(link);
      return item;
    }),
  );
  if (request && data.office !== undefined)
    request.href = requestLink(data.office, words, searchInWords(search, labels), location.href);
}
