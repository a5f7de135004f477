import type { BodyContext, EventShown, FileShown } from '../../body/body-context.ts';
import { liftOf } from '../../gate/state.ts';
import { wordsIn } from '../../i18n/words.ts';
import { extensionOf } from '../../manuscript/file-beside.ts';
import { dayInWords } from '../../model/text/dates.ts';
import { eventTimeInWords, isExact, isOver } from '../../model/text/event-time.ts';
import { shippedSize } from './record-pictures.ts';
import { recordingShown } from './recordings/recording-shown.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { ReleaseEntry } from '../store/releases.ts';
import { termsLink } from '../store/terms-link.ts';

/**
 * The targets of references in a release's body. `address` turns a path into an address.
 * @throws for a picture or an event that the release does not have, which the gate should have refused
 */
export function contextOf(
  newsroom: OpenNewsroom,
  entry: ReleaseEntry,
  address: (path: string) => string,
): BodyContext {
  const { data } = entry;
  const { urls, licence, entities } = newsroom;
  const { language } = data;
  // A text says what was so when it was published.
  const lift = liftOf(data);
  const file = (name: string, namedIn = data): FileShown => {
    const own = name.replace(/^\.\//, '');
    const kind = extensionOf(own).toUpperCase().replace(/^JPG$/, 'JPEG');
    const size = shippedSize(newsroom, namedIn, own);
    return { href: address(urls.file(data, own)), name: own, kind, size };
  };
  return {
    language,
    licence,
    terms: (one) => {
      const link = termsLink(newsroom, one, language);
      return link && address(link.href);
    },
    person: (id) => entities.person(id, language, lift),
    organisation: (id) => entities.organisation(id, language, lift),
    fact: (id) => entities.fact(id, language, lift).shown,
    picture: (name) => {
      const source = data.pictures[name];
      if (!source) throw new Error(`The gate let a text pass that shows ${name}, which is not in the store.`);
      const original = file(name);
      const { width = 0, height = 0 } = data.files[original.name] ?? {};
      return { source, original: { ...original, width, height } };
    },
    file,
    recording: (name) => recordingShown(newsroom, entry, name, file),
    event: (title) => {
      const index = data.events.findIndex((candidate) => candidate.title === title);
      const event = data.events[index];
      if (!event)
        throw new Error(`The gate let a text pass that names the event ${title}, which it does not have.`);
      return {
        ...eventShown(newsroom, event, language, lift),
        id: `event-${index + 1}`,
        calendar: isExact(event) ? address(urls.events(language, data)) : undefined,
      };
    },
    link: (href) => (href.startsWith('/') ? address(urls.written(href, language)) : href),
  };
}

type Event = ReleaseEntry['data']['events'][number];

function eventShown(
  { now, timeZone, entities }: OpenNewsroom,
  event: Event,
  language: string,
  lift: number,
): Omit<EventShown, 'id' | 'calendar'> {
  const words = wordsIn(language).event;
  const { registration } = event;
  const at = now.getTime();
  // A planned event may have taken place or not. Registration is over in any case.
  const isPast = ['planned', 'confirmed'].includes(event.status) && isOver(event, at, timeZone);
  const until = registration?.until;
  const isOpen = registration?.status === 'open' && !(until && isOver({ start: until }, at, timeZone));
  const status = [
    words.registrationStatus[isOpen ? 'open' : 'closed'],
    isOpen && until && words.until(dayInWords(language, 'UTC', `${until}T00:00:00Z`)),
  ];
  return {
    title: event.title,
    when: eventTimeInWords(event, language, timeZone),
    status: isPast ? words.past : words.status[event.status],
    isOff: event.status === 'cancelled' || event.status === 'postponed',
    place: event.place,
    organiser: event.organiser && entities.organisation(event.organiser, language, lift).name,
    registration:
      registration && !isPast
        ? {
            status: status.filter(Boolean).join(' '),
            note: registration.note,
            href: isOpen ? registration.href : undefined,
            contact: registration.contact && entities.person(registration.contact, language).name,
          }
        : undefined,
  };
}
