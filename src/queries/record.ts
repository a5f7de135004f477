import { articleTree } from '../body/plain/article.ts';
import { htmlOf } from '../body/plain/html.ts';
import { markdownOf } from '../body/plain/markdown.ts';
import { textOf } from '../body/plain/text.ts';
import { now } from '../clock.ts';
import { wordsIn } from '../i18n/words.ts';
import { dayInWords } from '../model/dates.ts';
import { guidOf } from '../model/identity.ts';
import { licenceAddress } from '../model/licence.ts';
import { changedAt, changesAt, stateAt } from '../model/state.ts';
import { slugOf } from '../model/urls.ts';
import { bodyOf, surroundingsOf } from './body.ts';
import { boilerplatesOf, datelineOf } from './letterhead.ts';
import { newsroom } from './newsroom.ts';
import { demoNotice } from './demo-notice.ts';
import { noticesOf } from './notices.ts';
import { attachmentsOf, picturesOf } from './record-pictures.ts';
import { callable, namedIn } from './record-names.ts';
import { reuseOf } from './reuse.ts';
import { recent } from './recent.ts';
import { archive, type ReleaseEntry } from './releases.ts';

/**
 * A public release in one language, in full and with absolute addresses: what every output is made from. Its text is
 * written once as HTML, plain text and Markdown, from the same tree.
 */
async function read(entry: ReleaseEntry) {
  const { data } = entry;
  const { urls, tagAuthority, timeZone, licence, dateline, text, name } = await newsroom();
  const words = wordsIn(data.language);
  const state = stateAt(data, now);
  const changes = changesAt(data, now);
  const notices = await noticesOf({ entry, reader: data.language, isForeign: false });
  const tree = await bodyOf(entry);
  const pictures = notices.keepText ? await picturesOf(entry, tree) : [];
  const about = await boilerplatesOf(entry);
  const notes = [
    ...(await demoNotice(data.language)),
    ...(notices.withdrawn ? [words.withdrawn.on(notices.withdrawn.day), notices.withdrawn.reason] : []),
    ...notices.origin,
    ...notices.changes.map(({ label, day, note }) => `${label} (${day}): ${note}`),
  ];
  const article = articleTree(
    {
      notes,
      dateline: await datelineOf(entry),
      image: notices.keepText ? data.image : undefined,
      body: notices.keepText ? tree : undefined,
      boilerplates: about,
    },
    await surroundingsOf(entry),
  );
  const names = await namedIn(entry);
  return {
    guid: guidOf(tagAuthority, data),
    folder: data.folder,
    slug: slugOf(data.folder),
    language: data.language,
    url: urls.absolute(urls.release(data.language, data)),
    newsroom: text(name, data.language),
    title: data.title,
    summary: data.summary,
    kicker: data.kicker,
    kind: words.kinds[data.kind],
    state,
    /** Counted from 1; every correction, update and withdrawal makes a new one. */
    version: 1 + changes.length + (state === 'withdrawn' ? 1 : 0),
    /** First publication; an edit never changes it. */
    publishedAt: new Date(data.publishedAt),
    changedAt: new Date(changedAt(data, now)),
    day: dayInWords(data.language, timeZone, data.publishedAt),
    place: data.dateline ?? text(dateline, data.language),
    ...names,
    contacts: await callable(data.contacts, data.language),
    changes,
    html: htmlOf(article),
    text: textOf(article),
    markdown: markdownOf(article),
    characters: data.characters,
    pictures,
    attachments: notices.keepText ? await attachmentsOf(entry) : [],
    links: data.links,
    events: data.events,
    versions: [...(await archive()).versions(data.folder).values()].map((version) => ({
      language: version.data.language,
      url: urls.absolute(urls.release(version.data.language, version.data)),
      guid: guidOf(tagAuthority, version.data),
    })),
    translationOf: data.translation?.of,
    withdrawn: notices.withdrawn,
    /** Whether the text can still be read; a withdrawn release may have lost it. */
    hasText: notices.keepText,
    licence,
    termsUrl: licenceAddress(licence),
    ...(await reuseOf(entry)),
  };
}
export type ReleaseRecord = Awaited<ReturnType<typeof read>>;

/** The record of a release. The latest few hundred are kept: feeds and twins ask for the same ones in a row. */
export const recordOf = recent(read, ({ id }: ReleaseEntry) => id, 300);
