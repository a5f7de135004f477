import type { News } from './news.ts';

/** What became of a piece of news: sent, already there, not there yet but on its way, or of no concern to a channel. */
export type Telling = { became: 'sent' | 'there'; post: string } | { became: 'waiting' | 'unconcerned' };

/** What is known of the release of a piece of news: what the feeds say now, and what it is called at the channel. */
export type Concerned = { release?: News | undefined; post?: string | undefined };

/** A mailing engine or a network, with the account that speaks there. */
export type Channel = {
  /** Its name in what is remembered; it never changes. */
  name: string;
  /**
   * Hands over one piece of news, unless it is there already.
   * @throws when the service refuses
   */
  tell: (news: News, concerned: Concerned) => Promise<Telling>;
};
