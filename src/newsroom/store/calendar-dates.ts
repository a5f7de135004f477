import { begunAt, factsAt } from '../../gate/facts-at.ts';
import { placesMeant, placesOfEvent } from '../../gate/places.ts';
import { changedAt } from '../../gate/state.ts';
import { eventIdOf } from '../../model/address/event-id.ts';
import { guidOf, tagOf } from '../../model/address/identity.ts';
import { versionAt } from '../../model/life/freshness.ts';
import { isExact, isOver } from '../../model/text/event-time.ts';
import type { Event } from '../../schema/event.ts';
import type { PressDate } from '../../schema/dated/press-date.ts';
import type { OpenNewsroom } from './newsroom.ts';
import { once } from './once.ts';

/** A date of the press calendar for the readers of a language: of a release, or of its own. */
export type CalendarDate = Pick<Event, 'start' | 'end' | 'precision' | 'status'> & {
  /** The permanent id in calendars, the number of its changes, and the instant of the last one. */
  uid: string;
  sequence: number;
  stamp: Date;
  title: string;
  /** The language in which it is written. */
  language: string;
  kind?: PressDate['kind'] | undefined;
  note?: string | undefined;
  place?: string | undefined;
  /** The ids of the places that are meant. */
  places: readonly string[];
  stream?: string | undefined;
  organiser: string;
  topics: readonly string[];
  /** The paths of its place on a page and of its own calendar. */
  href: string;
  file: string;
  /** The id of a date of its own. */
  id?: string | undefined;
  /** How to take part. */
  access?: Access | undefined;
  isOver: boolean;
};
type Access = {
  isOpen: boolean;
  until?: string | undefined;
  href?: string | undefined;
  email?: string | undefined;
  note?: string | undefined;
};

const kept = once(() => new Map<string, readonly CalendarDate[]>());

/** Every public date for the readers of a language, the earliest first. */
export function datesFor(newsroom: OpenNewsroom, language: string): readonly CalendarDate[] {
  const whole = newsroom.whole ?? newsroom;
  const known = kept(whole).get(language);
  if (known) return known;
  const dates = [...ofReleases(whole, language), ...ofTheirOwn(whole, language)].sort(
    (a, b) => startOf(a) - startOf(b) || (a.uid < b.uid ? -1 : 1),
  );
  kept(whole).set(language, dates);
  return dates;
}

/** The topics that have a date with a known day, for the readers of a language. */
export const topicsWithDates = (newsroom: OpenNewsroom, language: string): string[] =>
  [
    ...new Set(
      datesFor(newsroom, language)
        .filter(isExact)
        .flatMap(({ topics }) => topics),
    ),
  ].sort();

/** For sorting. A date of which only the month is known comes at its end. */
const startOf = ({ start }: CalendarDate): number => Date.parse(start.length === 7 ? `${start}-28` : start);

function ofReleases(newsroom: OpenNewsroom, language: string): CalendarDate[] {
  const { urls, now, timeZone, tagAuthority, publisher, entities, placeNames } = newsroom;
  const at = now.getTime();
  return newsroom.shelves(language).all.flatMap(({ entry: { data } }) =>
    data.events.map((event, place): CalendarDate => {
      const { registration, organiser, ...facts } = event;
      const until = registration?.until;
      const over = isOver(event, at, timeZone);
      return {
        ...facts,
        uid: eventIdOf(guidOf(tagAuthority, data), place),
        sequence: versionAt(data, now) - 1,
        stamp: new Date(changedAt(data, now)),
        language: data.language,
        organiser: entities.organisation(organiser ?? data.issuer ?? publisher, language).name,
        topics: data.topics,
        places: placesOfEvent(event, placeNames),
        href: `${urls.release(language, data)}#event-${place + 1}`,
        file: urls.events(data.language, data),
        access: registration && {
          isOpen: registration.status === 'open' && isReachable(newsroom, event, until),
          until,
          href: registration.href,
          note: registration.note,
        },
        isOver: over,
      };
    }),
  );
}

function ofTheirOwn(newsroom: OpenNewsroom, language: string): CalendarDate[] {
  const { urls, now, timeZone, tagAuthority, publisher, entities, begins, text } = newsroom;
  const at = now.getTime();
  return newsroom.dates.map(({ id, data }): CalendarDate => {
    const { title, note, place, organiser, accreditation, edits, ...facts } = factsAt(data, at, begins);
    const begun = begunAt(data.changes, at, begins).map(({ validFrom }) => begins(validFrom));
    return {
      ...facts,
      id,
      uid: tagOf(tagAuthority, `events/${id}`),
      sequence: begun.length + edits,
      stamp: new Date(Math.max(begins(data.validFrom), ...begun)),
      title: text(title, language),
      language,
      note: note && text(note, language),
      place: place && placeInWords(newsroom, place, language),
      places: placesMeant(place, newsroom.placeNames),
      organiser: entities.organisation(organiser ?? publisher, language).name,
      href: urls.date(language, id),
      file: urls.dateFile(language, id),
      access: accreditation && {
        ...accreditation,
        isOpen: isReachable(newsroom, facts, accreditation.until),
        note: accreditation.note && text(accreditation.note, language),
      },
      isOver: isOver(facts, at, timeZone),
    };
  });
}

/** The place of a date as it is written; its name where only an id or other languages are written. */
function placeInWords(
  { placeNames, entities, text }: OpenNewsroom,
  written: Readonly<Record<string, string>>,
  language: string,
): string {
  const own = written[language];
  const [id] = placesMeant(written, placeNames);
  return id === undefined || (own !== undefined && own !== id)
    ? text(written, language)
    : entities.place(id, language).name;
}

/** Whether somebody can still come: it is neither over nor called off, and the last day to register is not over. */
const isReachable = (
  { now, timeZone }: OpenNewsroom,
  date: Pick<Event, 'start' | 'end' | 'status'>,
  until: string | undefined,
): boolean =>
  ['planned', 'confirmed'].includes(date.status) &&
  !isOver(date, now.getTime(), timeZone) &&
  !(until !== undefined && isOver({ start: until }, now.getTime(), timeZone));
