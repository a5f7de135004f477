import { releaseItem } from '../../newsroom/feeds/feed-item.ts';
import { listItem } from '../../newsroom/release/list-item.ts';
import { releaseCard } from '../../newsroom/release/social-cards.ts';
import type { OpenNewsroom } from '../../newsroom/store/newsroom.ts';
import type { Shown } from '../../newsroom/store/releases.ts';
import { dayInWords } from '../../model/text/dates.ts';
import { socialCard } from '../../outputs/card/social-card.ts';
import { excerptOf } from '../../search/result/excerpt.ts';
import type { DraftRequest } from './draft-request.ts';

/** The release of a request. It is in the newsroom, because its draft was laid over it. */
function shownIn(newsroom: OpenNewsroom, { folder, language }: DraftRequest): Shown {
  const shown = newsroom.archive.one(folder, language);
  if (!shown) throw new Error(`The draft ${folder} is not in its own newsroom.`);
  return shown;
}

/** The release as a teaser in lists. */
export const teaserOf = (newsroom: OpenNewsroom, request: DraftRequest) =>
  listItem(newsroom, shownIn(newsroom, request));

/** The release in a feed reader. */
export function feedItemOf(newsroom: OpenNewsroom, request: DraftRequest) {
  const { title, html, publishedAt } = releaseItem(newsroom, shownIn(newsroom, request).entry);
  const { name, text, timeZone } = newsroom;
  const { language } = request;
  return {
    title,
    html,
    source: text(name, language),
    day: dayInWords(language, timeZone, publishedAt.toISOString()),
  };
}

/** The release among the results of a search, with the beginning of its text as if no word of it was searched. */
export function hitOf(newsroom: OpenNewsroom, request: DraftRequest) {
  const { title, summary, day, href } = teaserOf(newsroom, request);
  const { text } = releaseItem(newsroom, shownIn(newsroom, request).entry);
  const content = [title, summary, text].map((one) => one.replace(/\s+/g, ' ').trim()).join('\n');
  const pieces = excerptOf({ content, title, locations: [] }, []);
  return { title, day, href, excerpt: pieces.map((piece) => piece.text).join('') };
}

/** The social card of the release, as the address of a picture. */
export async function cardOf(newsroom: OpenNewsroom, request: DraftRequest): Promise<string> {
  const bytes = await socialCard(releaseCard(newsroom, request));
  return `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
}
