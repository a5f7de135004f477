import { beginsIn } from '../../gate/beginning.ts';
import { factsAt } from '../../gate/facts-at.ts';
import { readableAt } from '../../gate/readable.ts';
import { urlsOf } from '../../model/address/urls.ts';
import { lookOf } from '../../model/brand/look.ts';
import { topicsOfSpeaker } from '../../model/life/speakers.ts';
import { dayIn } from '../../model/text/dates.ts';
import { inLanguage } from '../../model/text/languages.ts';
import { groundOf } from './ground.ts';
import { entitiesOf } from './entities.ts';
import { neighbourhoodsOf } from './neighbourhood.ts';
import { whereaboutsIn } from './places.ts';
import { archiveOf } from './releases.ts';
import { shelvesOf } from './shelves.ts';
import type { Store } from './store.ts';

type Opening = {
  /** The time of the build if `now` is in the future. */
  preview?: Date | undefined;
  /** The digest of the program, where the outputs of an earlier build may be kept: not in development nor in previews. */
  program?: string | undefined;
};

/**
 * The newsroom at one instant: its settings and addresses, organisations, people, topics, places and releases in every order.
 * All pages, feeds and files are synchronous functions of it.
 */
export function openNewsroom(store: Store, now: Date, { preview, program }: Opening = {}) {
  const { organisations, people, topics, places, facts, events: dates, pages } = store;
  const { provenance: _, ...settings } = store.settings;
  const begins = beginsIn(
    settings.timeZone,
    store.releases.map(({ data }) => ({ folder: data.folder, facts: data })),
  );
  const present = <E extends { data: Parameters<typeof factsAt>[0] }>(entries: readonly E[]): E[] =>
    entries.map((entry) => ({ ...entry, data: factsAt(entry.data, now.getTime(), begins) }));
  const { languages } = settings;
  /** A text of several languages, for a reader of one. */
  const text = (texts: Readonly<Record<string, string>>, language: string) =>
    inLanguage(texts, language, languages);
  const { withPlaceNames, ...whereabouts } = whereaboutsIn(places, ({ name }, language) =>
    text(name, language),
  );
  const releases = store.releases.map((entry) => ({
    ...entry,
    data: withPlaceNames(readableAt(entry.data, now)),
  }));
  const entities = entitiesOf(
    { organisations, people, topics, places, facts },
    { ...settings, text },
    now,
    begins,
  );
  const archive = archiveOf(releases, languages, now);
  const speakers = speakersAmong(present(people), topics, dayIn(settings.timeZone, now.getTime()));
  const shelves = shelvesOf(archive, { ...settings, placesOfRelease: whereabouts.placesOfRelease }, now, {
    speakers: [...speakers.keys()],
    places: entities.placeIds,
  });
  return {
    ...settings,
    now,
    /** The digest of all that every page may show. Undefined where no output is kept. */
    ground: program === undefined ? undefined : groundOf(program, store, { now, begins, entities }),
    isPreview: preview !== undefined,
    /** The time of the build: `now`, except in a preview. */
    madeAt: preview ?? now,
    urls: urlsOf(settings),
    /** How it looks. */
    look: lookOf(settings.brand),
    text,
    /** The instants at which changes and boilerplates begin. */
    begins,
    entities,
    /** The organisations with their present facts, and the files of all logos that are known. */
    organisations: present(organisations),
    people: present(people),
    /** Whom journalists may call, with the topics. */
    speakers,
    ...whereabouts,
    /** The dates of the press calendar that belong to no release. */
    dates,
    /** The standing pages, each in one language. */
    pages,
    archive,
    /** The releases in lists for the readers of a language, in every order. */
    shelves,
    /** The releases beside one. */
    beside: neighbourhoodsOf(archive, shelves, settings, now),
  };
}
/** The people who speak about a topic today, by id, each with these topics. */
const speakersAmong = (people: Store['people'], topics: Store['topics'], today: string) => {
  const known = new Set(topics.map(({ id }) => id));
  const spoken = people.map(({ id, data }): [string, string[]] => [id, topicsOfSpeaker(data, known, today)]);
  return new Map(spoken.filter(([, own]) => own.length > 0));
};

type Opened = ReturnType<typeof openNewsroom>;
/** An open newsroom, or the part of one that a release may see. `whole` is then the newsroom of which it is a part. */
export type OpenNewsroom = Opened & { whole?: OpenNewsroom };

/** The languages with the first segment of their addresses. The first language has none. */
export const languagesInOrder = ({ languages }: OpenNewsroom) =>
  languages.map((language, index) => ({ language, locale: index === 0 ? undefined : language }));

/** The routes of a page in every language. */
export const languagePaths = (newsroom: OpenNewsroom) =>
  languagesInOrder(newsroom).map(({ language, locale }) => ({ params: { locale }, props: { language } }));
