import { lookup } from 'mrmime';
import { fullText } from '../body/plain/full-text.ts';
import { now } from '../clock.ts';
import { wordsIn } from '../i18n/words.ts';
import { guidOf } from '../model/identity.ts';
import { changedAt, isPublic, stateAt } from '../model/state.ts';

import { bodyOf, surroundingsOf } from './body.ts';
import { entities } from './entities.ts';
import { newsroom } from './newsroom.ts';
import { boilerplatesOf, datelineOf } from './letterhead.ts';
import { noticesOf } from './notices.ts';
import { archive, type ReleaseEntry } from './releases.ts';

/** An item of a feed; addresses are absolute. */
export type FeedItem = {
  guid: string;
  title: string;
  summary: string;
  /** The full text as clean HTML. */
  html: string;
  url: string;
  /** First publication; an edit never changes it. */
  publishedAt: Date;
  changedAt: Date;
  issuer: string;
  topics: readonly string[];
  enclosure?: { url: string; length: number; type: string } | undefined;
};

/** A feed of one view of the archive, newest first. */
export type Feed = {
  title: string;
  description: string;
  language: string;
  self: string;
  home: string;
  items: readonly FeedItem[];
};

/** The feed of one language: the newest public releases that are written in it. */
export async function languageFeed({ language }: { language: string }): Promise<Feed> {
  const { urls, text, name, description, feedItems } = await newsroom();
  const entries = (await archive())
    .for(language)
    .filter(({ isForeign }) => !isForeign)
    .map(({ entry }) => entry)
    .filter(({ data }) => isPublic(stateAt(data, now)))
    .slice(0, feedItems);
  const note = await demoNotice(language);
  return {
    title: text(name, language),
    description: [text(description, language), ...note].join(' '),
    language,
    self: urls.absolute(urls.rss(language)),
    home: urls.absolute(urls.front(language)),
    items: await Promise.all(entries.map(feedItem)),
  };
}

async function feedItem(entry: ReleaseEntry): Promise<FeedItem> {
  const { data } = entry;
  const { urls, tagAuthority, publisher } = await newsroom();
  const { organisation, topic } = await entities();
  const isShown = stateAt(data, now) !== 'withdrawn' || data.withdrawn?.keepText !== false;
  const lead = isShown ? data.image?.src.slice(2) : undefined;
  const file = lead ? data.files[lead] : undefined;
  return {
    guid: guidOf(tagAuthority, data),
    title: data.title,
    summary: data.summary,
    html: await htmlOf(entry),
    url: urls.absolute(urls.release(data.language, data)),
    publishedAt: new Date(data.publishedAt),
    changedAt: new Date(changedAt(data, now)),
    issuer: organisation(data.issuer ?? publisher, data.language).legalName,
    topics: data.topics.map((id) => topic(id, data.language).name),
    enclosure:
      lead && file
        ? {
            url: urls.absolute(urls.file(data, lead)),
            length: file.size,
            type: lookup(lead) ?? 'application/octet-stream',
          }
        : undefined,
  };
}

async function htmlOf(entry: ReleaseEntry): Promise<string> {
  const { language } = entry.data;
  const words = wordsIn(language);
  const { withdrawn, changes, origin, keepText } = await noticesOf({
    entry,
    reader: language,
    isForeign: false,
  });
  const notes = [
    ...(await demoNotice(language)),
    ...(withdrawn ? [words.withdrawn.on(withdrawn.day), withdrawn.reason] : []),
    ...origin,
    ...changes.map(({ label, day, note }) => `${label} (${day}): ${note}`),
  ];
  const article = {
    notes,
    dateline: await datelineOf(entry),
    image: entry.data.image,
    body: keepText ? await bodyOf(entry) : undefined,
    boilerplates: await boilerplatesOf(entry),
  };
  return fullText(article, await surroundingsOf(entry));
}

/** What a demonstration says of itself, also to those who see nothing but the feed. */
async function demoNotice(language: string): Promise<string[]> {
  const { demo, demoNote, publisher, text } = await newsroom();
  if (!demo) return [];
  const { legalName } = (await entities()).organisation(publisher, language);
  return [wordsIn(language).demo(legalName), ...(demoNote ? [text(demoNote, language)] : [])];
}
