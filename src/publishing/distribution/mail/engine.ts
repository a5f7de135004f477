import type { News } from '../news.ts';
import type { Mail } from './mail.ts';

/** A mail in a mailing engine. */
export type Campaign = { id: string; isStarted: boolean };

/** What this program needs of a mailing engine. Who gets a mail, and who asked for it, is known to the engine alone. */
export type MailingEngine = {
  /** The mails with a key, oldest first. */
  find: (key: string) => Promise<Campaign[]>;
  /** Makes a mail that is not sent yet. */
  create: (key: string, mail: Mail, news: News) => Promise<void>;
  /** Sends it. */
  start: (id: string) => Promise<void>;
};
