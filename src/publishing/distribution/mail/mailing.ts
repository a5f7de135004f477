import { digestOf } from '../../../files/digest.ts';
import type { Channel } from '../channel.ts';
import type { MailingEngine } from './engine.ts';
import { mailOf } from './mail.ts';

/** The name under which an engine keeps a piece of news. */
export const mailKey = (id: string): string => `depesche-${digestOf(id).slice(0, 24)}`;

/** Milliseconds between questions whether an engine has begun to send: it may do so a little later. */
const pauses = [0, 1_000, 2_000, 4_000];

/**
 * A mailing engine as a channel. Before a mail is made and before it is sent, the engine is asked what it has, so that
 * a crash at any place sends nothing twice. Of two runs at a time both see the same oldest mail, and start that one.
 */
export const mailing = (
  name: string,
  engine: MailingEngine,
  literal: (text: string) => string,
  pause: (milliseconds: number) => Promise<void>,
): Channel => ({
  name,
  tell: async (news) => {
    const key = mailKey(news.id);
    let [first] = await engine.find(key);
    if (first?.isStarted) return { became: 'there', post: first.id };
    if (!first) {
      await engine.create(key, mailOf(news, literal), news);
      [first] = await engine.find(key);
      if (!first) return { became: 'waiting' };
    }
    const { id } = first;
    if (!first.isStarted) await engine.start(id);
    for (const milliseconds of pauses) {
      await pause(milliseconds);
      if ((await engine.find(key)).some((one) => one.id === id && one.isStarted))
        return { became: 'sent', post: id };
    }
    return { became: 'waiting' };
  },
});
