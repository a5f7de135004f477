import type { OpenNewsroom } from '../store/newsroom.ts';
import { h } from 'hastscript';
import { closing } from '../../body/plain/after-text.ts';
import { htmlOf } from '../../body/plain/html.ts';
import { wordsIn } from '../../i18n/words.ts';
import { noticeGuid } from '../../model/address/notice-guid.ts';
import { siteNotice } from '../store/site-notice.ts';
import { recent } from '../store/recent.ts';
import { recordOf } from '../release/record.ts';
import type { RecordFacts } from '../release/record-facts.ts';
import { releaseOf } from '../release/release.ts';
import type { ReleaseEntry } from '../store/releases.ts';
import type { Notice } from '../release/notices-on.ts';

/** An item of a feed: a release as it is now, or a notice about it. */
export type FeedItem = RecordFacts & { html: string; text: string };

/** A withdrawn release has contacts for questions, but no files to print. */
const nothingToTake = { pictures: [], attachments: [], recordings: [], links: [] };

const contactsOf = (facts: RecordFacts) => closing({ ...facts, ...nothingToTake }).children;

function read(newsroom: OpenNewsroom, entry: ReleaseEntry): FeedItem {
  const { facts } = releaseOf(newsroom, entry);
  if (facts.state !== 'withdrawn' || !facts.withdrawn) {
    const { html, text } = recordOf(newsroom, entry);
    return { ...facts, text, html: `${html}\n${htmlOf(closing(facts))}` };
  }
  const words = wordsIn(facts.language);
  const lines = [
    ...siteNotice(newsroom, facts.language),
    words.withdrawn.on(facts.withdrawn.day),
    facts.withdrawn.reason,
  ];
  return {
    ...facts,
    title: `${words.withdrawn.title}${words.colon} ${facts.title}`,
    summary: facts.withdrawn.reason,
    html: htmlOf({ type: 'root', children: [...lines.map((line) => h('p', line)), ...contactsOf(facts)] }),
    text: lines.join('\n\n'),
    ...nothingToTake,
  };
}

/**
 * The item of a release, with its links, files and contacts after its text. A withdrawn one contains only the
 * withdrawal and its reason. Items are cached because many feeds share them.
 */
export const releaseItem = recent(read, ({ id }: ReleaseEntry) => id, 300);

/**
 * A notice as its own item. Feed readers never show an item twice, so subscribers would miss changes in a release
 * without a new item.
 */
export function noticeItem(
  newsroom: OpenNewsroom,
  { entry, at, place, kind, note, was, now: is }: Notice,
): FeedItem {
  const { facts } = releaseOf(newsroom, entry);
  const { language } = facts;
  const words = wordsIn(language);
  const label = kind === 'withdrawn' ? words.withdrawn.title : words.corrections[kind];
  const lines = [
    ...siteNotice(newsroom, language),
    note,
    ...(was === undefined ? [] : [`${words.corrections.was}${words.colon} ${was}`]),
    ...(is === undefined ? [] : [`${words.corrections.now}${words.colon} ${is}`]),
  ];
  const when = new Date(at);
  const url = `${facts.url}#${place}`;
  return {
    ...facts,
    url,
    guid: noticeGuid(facts.guid, kind, when),
    title: `${label}${words.colon} ${facts.title}`,
    summary: note,
    publishedAt: when,
    changedAt: when,
    html: htmlOf({
      type: 'root',
      children: [
        ...lines.map((line) => h('p', line)),
        h('p', [`${words.corrections.concerns}${words.colon} `, h('a', { href: url }, facts.title)]),
        ...contactsOf(facts),
      ],
    }),
    text: [...lines, `${words.corrections.concerns}${words.colon} ${facts.title}`, url].join('\n\n'),
    ...nothingToTake,
  };
}
