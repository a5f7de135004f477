import { changesAt, dateOf, isPublic, liftOf, stateAt } from '../../gate/state.ts';
import { wordsIn } from '../../i18n/words.ts';
import { hasKit } from '../../model/life/kit.ts';
import { dayInWords, timeInWords } from '../../model/text/dates.ts';
import { noticeId } from './corrected-words.ts';
import { instantInWords } from '../../model/text/instant-in-words.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { ReleaseEntry, Shown } from '../store/releases.ts';

type Facts = ReleaseEntry['data'];

/** One entry of a slug line. `href` leads to its place on the page; `isState` marks what happened since publication. */
export type SlugPart = { label: string; href?: string | undefined; isState?: true };

/** The slug line of a release: place and time, then what it is and has. `instant` is ISO 8601. */
export type SlugLine = { time: string; instant: string; isPublic: boolean; parts: SlugPart[] };

/** The places on the page of a release that its slug line leads to. */
export type SlugPlaces = {
  pictures?: string | undefined;
  films?: string | undefined;
  sounds?: string | undefined;
};

/** The slug line below the headline of a release, in the reader’s language; `versions` is the link to its versions. */
export function slugLineOf(
  newsroom: OpenNewsroom,
  { entry: { data }, reader }: Shown,
  versions: SlugPart | undefined,
  places: SlugPlaces,
): SlugLine {
  const { timeZone, now, text, dateline } = newsroom;
  const words = wordsIn(reader);
  const instant = dateOf(data);
  const at = words.atTime(dayInWords(reader, timeZone, instant), timeInWords(reader, timeZone, instant));
  const isOut = isPublic(stateAt(data, newsroom.madeAt));
  const place = data.dateline ?? text(dateline, data.language);
  const { slugLine } = words;
  const state = stateMark(newsroom, data, reader);
  const hasContacts = (data.contacts ?? newsroom.contacts).length > 0;
  const entries: (SlugPart | undefined)[] = [
    state && { ...state, isState: true },
    versions,
    ...contents(data, reader, places),
    hasKit(data, now) ? { label: slugLine.kit, href: '#newsdesk' } : undefined,
    hasContacts ? { label: slugLine.contact, href: '#contact' } : undefined,
  ];
  return {
    time: isOut ? `${place}, ${at}` : slugLine.appears(instantInWords(reader, timeZone, liftOf(data))),
    instant,
    isPublic: isOut,
    parts: entries.filter((part) => part !== undefined),
  };
}

/** What happened to a release since its publication, with the place where it is told. */
function stateMark({ now, timeZone }: OpenNewsroom, data: Facts, reader: string): SlugPart | undefined {
  const { slugLine } = wordsIn(reader);
  const day = (at: string) => dayInWords(reader, timeZone, at);
  const state = stateAt(data, now);
  if (state === 'withdrawn' && data.withdrawn)
    return { label: slugLine.withdrawn(day(data.withdrawn.at)), href: '#withdrawn' };
  const changes = changesAt(data, now);
  const last = changes.findLastIndex(({ kind }) => state !== 'corrected' || kind === 'correction');
  const change = changes[last];
  if (!change) return undefined;
  const { at, kind } = change;
  const said = kind === 'correction' ? slugLine.corrected : slugLine.updated;
  return { label: said(day(at)), href: `#${noticeId(last)}` };
}

function contents(data: Facts, reader: string, places: SlugPlaces): SlugPart[] {
  const { slugLine } = wordsIn(reader);
  const counts = [
    [Object.keys(data.pictures).length, slugLine.pictures, places.pictures],
    [data.films, slugLine.films, places.films],
    [data.recordings.filter(({ sort }) => sort === 'sound').length, slugLine.sounds, places.sounds],
    [data.events.length, slugLine.events, data.events.length > 0 ? '#event-1' : undefined],
  ] as const;
  return counts.flatMap(([count, said, href]) => (count > 0 ? [{ label: said(count), href }] : []));
}

/** The slug line of a release in a list, after its day: whether it was changed, and what it has. */
export function shortSlugOf({ now }: OpenNewsroom, { entry: { data }, reader }: Shown): SlugPart[] {
  const { short } = wordsIn(reader).slugLine;
  const state = stateAt(data, now);
  const changed: SlugPart[] =
    state === 'corrected' || state === 'updated' ? [{ label: short[state], isState: true }] : [];
  return [...changed, ...contents(data, reader, {})];
}
