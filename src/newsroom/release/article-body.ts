import type { ImageMetadata } from 'astro';
import { clean } from '../../body/clean.ts';
import { markCorrected } from '../../body/page/corrected.ts';
import { eventCards, mentions } from '../../body/mentions.ts';
import { withDateline } from '../../body/page/dateline.ts';
import { segments } from '../../body/page/segments.ts';
import { withYears } from '../../body/page/years.ts';
import { instant } from '../../clock.ts';
import { scrollable } from '../../body/page/scrollable.ts';
import { extensionOf } from '../../manuscript/beside.ts';
import { wordsIn } from '../../i18n/words.ts';
import { isAged } from '../../model/life/age.ts';
import { dayIn, dayInWords } from '../../model/text/dates.ts';
import { eventTimeInWords, isOver } from '../../model/text/event-time.ts';
import type { Licence } from '../../schema/picture.ts';
import { bodyTree } from './body.ts';
import { correctedHead, correctedWords } from './corrected.ts';
import { entities, type PersonShown } from '../store/entities.ts';
import { datelineOf } from './letterhead.ts';
import { newsroom } from '../store/newsroom.ts';
import type { ReleaseEntry } from '../store/releases.ts';

export type FileShown = { href: string; name: string; kind: string; size: number };
export type PictureShown = {
  source: ImageMetadata;
  /** The file as the editor supplied it, for download. */
  original: FileShown & { width: number; height: number };
};
export type EventShown = {
  title: string;
  when: string;
  status: string;
  isOff: boolean;
  place?: string | undefined;
  organiser?: string | undefined;
  registration?:
    | { status: string; note?: string | undefined; href?: string | undefined; contact?: string | undefined }
    | undefined;
};

/** What the components of a body need to know, in the language of the text. */
export type BodyContext = {
  language: string;
  licence: Licence;
  person(id: string): PersonShown;
  organisation(id: string): { name: string; url?: string | undefined };
  picture(file: string): PictureShown;
  file(file: string): FileShown;
  event(title: string): EventShown;
};

/** The body and the headline of a release in pieces for the page, and which events and files they already show. */
export async function articleBody(entry: ReleaseEntry) {
  const { urls, timeZone } = await newsroom();
  const { organisation } = await entities();
  const { language, publishedAt } = entry.data;
  const tree = await bodyTree(entry);
  const shownFiles = new Set(
    mentions(tree).flatMap(({ meta, value }) => (meta.names === 'attachment' ? [value] : [])),
  );
  const shownEvents = new Set(eventCards(tree).map(({ title }) => title));
  const corrected = await correctedWords(entry);
  const cleaned = clean(tree);
  const places = markCorrected(cleaned, corrected, (id) => organisation(id, language).name);
  const dated = isAged(publishedAt, instant())
    ? withYears(cleaned, language, dayIn(timeZone, publishedAt))
    : cleaned;
  const ready = scrollable(withDateline(dated, await datelineOf(entry)), wordsIn(language).table);
  const head = correctedHead(
    entry,
    corrected.filter((one) => !places.has(one)),
  );
  return {
    head,
    /** Where each notice leads. */
    places: new Map([...places, ...head.places].map(([{ notice }, id]) => [notice.slice(1), id])),
    pieces: segments(ready, urls.written),
    context: await contextOf(entry),
    shownFiles,
    shownEvents,
  };
}

async function contextOf({ data }: ReleaseEntry): Promise<BodyContext> {
  const { urls, timeZone, licence } = await newsroom();
  const { person, organisation } = await entities();
  const { language } = data;
  const fileShown = (file: string): FileShown => {
    const name = file.replace(/^\.\//, '');
    const kind = extensionOf(name).toUpperCase().replace(/^JPG$/, 'JPEG');
    return { href: urls.file(data, name), name, kind, size: data.files[name]?.size ?? 0 };
  };
  return {
    language,
    licence,
    person: (id) => person(id, language),
    organisation: (id) => organisation(id, language),
    picture: (file) => {
      const source = data.pictures[file];
      if (!source) throw new Error(`The gate let a text pass that shows ${file}, which is not in the store.`);
      const original = fileShown(file);
      const { width = 0, height = 0 } = data.files[original.name] ?? {};
      return { source, original: { ...original, width, height } };
    },
    file: fileShown,
    event: (title) => eventShown(title),
  };

  function eventShown(title: string): EventShown {
    const words = wordsIn(language);
    const event = data.events.find((candidate) => candidate.title === title);
    if (!event)
      throw new Error(`The gate let a text pass that names the event ${title}, which it does not have.`);
    const { registration } = event;
    // What was planned may have taken place or not; nobody can register any more.
    const isPast =
      ['planned', 'confirmed'].includes(event.status) && isOver(event, instant().getTime(), timeZone);
    const until = registration?.until;
    const isOpen =
      registration?.status === 'open' && !(until && isOver({ start: until }, instant().getTime(), timeZone));
    return {
      title,
      when: eventTimeInWords(event, language, timeZone),
      status: isPast ? words.event.past : words.event.status[event.status],
      isOff: event.status === 'cancelled' || event.status === 'postponed',
      place: event.place,
      organiser: event.organiser && organisation(event.organiser, language).name,
      registration:
        registration && !isPast
          ? {
              status: [
                words.event.registrationStatus[isOpen ? 'open' : 'closed'],
                isOpen && until && words.event.until(dayInWords(language, 'UTC', `${until}T00:00:00Z`)),
              ]
                .filter(Boolean)
                .join(' '),
              note: registration.note,
              href: isOpen ? registration.href : undefined,
              contact: registration.contact && person(registration.contact, language).name,
            }
          : undefined,
    };
  }
}
