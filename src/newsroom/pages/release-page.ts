import { languageName, wordsIn } from '../../i18n/words.ts';
import { toString as textOf } from 'hast-util-to-string';
import { isAged } from '../../model/life/age.ts';
import { vagueTimesIn } from '../../model/phrases/vague-times.ts';
import { dayInWords } from '../../model/text/dates.ts';
import { changedAt, dateOf, liftOf, stateAt } from '../../gate/state.ts';
import { twinFormats, twinTypes } from '../../model/address/formats.ts';
import { readingMinutes } from '../../model/text/reading-time.ts';
import { yearAndMonth, slugOf } from '../../model/address/urls.ts';
import type { BodyContext } from '../../body/body-context.ts';
import { articleBody } from '../release/article-body.ts';
import { trailTo } from './archive-page.ts';
import { contactsOf } from '../release/contacts.ts';
import { pageKey } from '../store/kept-keys.ts';
import { newsdeskOf } from '../release/newsdesk.ts';
import { releaseOf } from '../release/release.ts';
import { frameOf } from './frame.ts';
import { languagesInOrder, type OpenNewsroom } from '../store/newsroom.ts';
import { boilerplatesOf } from '../release/letterhead.ts';
import { neighboursOf, relatedTo } from '../release/related-releases.ts';
import { slugLineOf } from '../release/slug-line.ts';
import { noticesOf } from '../release/notices.ts';
import type { ReleaseEntry, Shown } from '../store/releases.ts';
import { sightOf } from '../store/sight.ts';
import { organisationsOf } from '../../gate/reach.ts';
import { versionsLink } from './versions-page.ts';

/** The routes of all releases in all languages. */
export function releasePaths(newsroom: OpenNewsroom) {
  const { timeZone } = newsroom;
  const releases = newsroom.archive;
  return languagesInOrder(newsroom).flatMap(({ language: reader, locale }) =>
    releases.for(reader).map(({ entry: { data } }) => {
      const [year, month] = yearAndMonth(data.publishedAt, timeZone);
      return {
        params: { locale, year, month, slug: slugOf(data.folder) },
        props: { reader, folder: data.folder },
        cacheKey: pageKey(newsroom, data.folder, reader),
      };
    }),
  );
}

/** All data of a release's page. */
export function releasePage(whole: OpenNewsroom, { reader, folder }: { reader: string; folder: string }) {
  const newsroom = sightOf(whole, folder);
  const releases = newsroom.archive;
  const shown = releases.one(folder, reader);
  if (!shown) throw new Error(`There is no release ${folder} for readers of ${reader}.`);
  const { entry } = shown;
  const { data } = entry;
  const { urls, timeZone } = newsroom;
  const versions = releases.versions(folder);
  const words = wordsIn(data.language);
  const body = articleBody(newsroom, entry);
  const told = shown.isForeign ? noticesOf(newsroom, shown) : releaseOf(newsroom, entry).notices;
  const notices = {
    ...told,
    changes: told.changes.map((change) => ({ ...change, place: body.places.get(change.id) })),
  };
  return {
    frame: frameOf(newsroom, {
      language: reader,
      // The preview of a shared page has its title and description without the notice.
      title: told.withdrawn ? `${words.withdrawn.title}${words.colon} ${data.title}` : data.title,
      description: told.withdrawn?.reason ?? data.summary,
      trail: trailTo(newsroom, reader, data),
      address: (language) => urls.release(language, data),
      written: [...versions.keys()],
      ...announced(newsroom, entry),
      isHidden: notices.state !== undefined || notices.withdrawn !== undefined,
    }),
    isForeign: shown.isForeign,
    kind: data.kind,
    year: yearAndMonth(dateOf(data), timeZone)[0],
    language: data.language,
    title: data.title,
    kicker: told.withdrawn ? words.withdrawn.title : (data.kicker ?? words.kinds[data.kind]),
    headline: body.head,
    state: stateAt(data, newsroom.now),
    instant: dateOf(data),
    slugLine: slugLineOf(newsroom, shown, versionsLink(newsroom, entry, reader), {
      ...body.shownAt,
      ...(data.image && { pictures: '#picture' }),
    }),
    reading: readingOf(shown, releaseOf(newsroom, entry).facts.characters),
    picture: leadPicture(entry, body.context),
    notices,
    aged: agedNotice(newsroom, shown),
    body,
    ...namedBy(newsroom, shown),
    alsoIn: [...versions.keys()]
      .filter((language) => language !== data.language)
      .map((language) => ({ language, label: languageName(language), href: urls.release(language, data) })),
    links: data.links,
    attachments: data.attachments
      .filter(({ file }) => !body.shownFiles.has(file))
      .map(({ file, title }) => ({ ...body.context.file(file), title })),
    events: data.events
      .filter(({ title }) => !body.shownEvents.has(title))
      .map(({ title }) => body.context.event(title)),
    related: relatedTo(newsroom, shown),
    neighbours: neighboursOf(newsroom, shown),
    contacts: contactsOf(newsroom, data.contacts, reader),
    boilerplates: boilerplatesOf(newsroom, entry),
    address: urls.absolute(urls.release(data.language, data)),
    newsdesk: newsdeskOf(newsroom, entry),
    // A page in another language repeats this text. Its data for machines is only on the page of its own language.
    facts: shown.isForeign ? undefined : releaseOf(newsroom, entry).facts,
  };
}
export type ReleasePage = ReturnType<typeof releasePage>;

/** Data about the text in the head of the page, for other programs. */
function announced(newsroom: OpenNewsroom, { data }: ReleaseEntry) {
  const { urls } = newsroom;
  const { topic } = newsroom.entities;
  const { language } = data;
  const tags = data.topics.map((id) => topic(id, language).name);
  const changed = changedAt(data, newsroom.now);
  return {
    twins: twinFormats.map((format) => ({
      type: twinTypes[format],
      href: urls.twin(language, data, format),
    })),
    card: urls.card(language, data),
    article: {
      published: new Date(liftOf(data)).toISOString(),
      modified: changed > liftOf(data) ? new Date(changed).toISOString() : undefined,
      section: tags[0] ?? '',
      tags,
    },
  };
}

/** Reading time for the language of the text, in words of the reader's language. */
function readingOf({ entry: { data }, reader }: Shown, characters: number): string {
  const shown = new Intl.NumberFormat(reader).format(characters);
  return wordsIn(reader).reading(readingMinutes(characters, data.language), shown);
}

function leadPicture({ data: { image } }: ReleaseEntry, context: BodyContext) {
  if (!image) return undefined;
  const licence = image.licence ?? context.licence;
  return { ...image, ...context.picture(image.src), licence, terms: context.terms(licence) };
}

/** The note on an old release: its day, and the contact of today. A demonstration has no contact. */
function agedNotice(newsroom: OpenNewsroom, { entry, reader }: Shown) {
  const { data } = entry;
  if (!isAged(data, newsroom.now)) return undefined;
  const { timeZone, demo } = newsroom;
  const today = demo ? undefined : contactsOf(newsroom, undefined, reader);
  const beside = data.contacts ?? newsroom.contacts;
  const words = wordsIn(reader);
  const { quoteOpen, quoteClose } = words;
  const told = vagueTimesIn(textOf(releaseOf(newsroom, entry).body), data.language);
  const vague = told.length
    ? [words.life.vague(told.map((phrase) => `${quoteOpen}${phrase}${quoteClose}`).join(', '))]
    : [];
  return {
    sentence: [words.age(dayInWords(reader, timeZone, dateOf(data))), ...vague].join(' '),
    contacts: (today?.people ?? []).flatMap(({ id, name, href, contact }) =>
      contact.kind === 'left' ? [] : [{ name, href: beside.includes(id) || !href ? '#contact' : href }],
    ),
  };
}

/** The topics of a release, its places and its organisations, with their pages. */
function namedBy(newsroom: OpenNewsroom, { entry: { data }, reader }: Shown) {
  const { urls, publisher } = newsroom;
  const { topic, organisation, place } = newsroom.entities;
  return {
    topics: data.topics.map((id) => ({ ...topic(id, reader), href: urls.topic(reader, id) })),
    places: [...newsroom.placesOfRelease(data)].map((id) => ({
      ...place(id, reader),
      href: urls.place(reader, id),
    })),
    organisations: [...organisationsOf(data, publisher)].map((id) => {
      const { name, alsoKnownAs } = organisation(id, reader);
      return { id, name, alsoKnownAs, href: urls.organisation(reader, id) };
    }),
  };
}
