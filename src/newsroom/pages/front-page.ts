import { dateOf } from '../../gate/state.ts';
import { wordsIn } from '../../i18n/words.ts';
import { dayInWords } from '../../model/text/dates.ts';
import { contactsOf } from '../release/contacts.ts';
import { listItem } from '../release/list-item.ts';
import { noticesOn } from '../release/notices-on.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { Shown } from '../store/releases.ts';
import { frameOf } from './frame.ts';
import { nextEvents } from './next-events.ts';
import { topicLinks } from './topic-pages.ts';

/** From this number of releases on there is a column of briefs beside the lead. */
const enough = 5;
/** The number of briefs beside a lead with its picture, and beside one of words. */
const besidePicture = 5;
const besideWords = 4;
/** The number of teasers below. */
const teasers = 3;

/** The front page of a language: the lead, the briefs and the teasers, topics, dates, contacts and feeds, in the order of the settings. */
export function frontPage(newsroom: OpenNewsroom, { language }: { language: string }) {
  const { urls, text, name, description, front } = newsroom;
  const { all } = newsroom.shelves(language);
  const item = (one: Shown) => listItem(newsroom, one);
  const first = front.blocks.includes('lead') ? leadOf(newsroom, language) : undefined;
  const others = all.filter((one) => one !== first);
  const isFull = first !== undefined && all.length >= enough;
  const briefs = isFull ? (first.entry.data.image ? besidePicture : besideWords) : 0;
  const below = isFull ? teasers : first ? enough - 1 : 2 * teasers;
  const shown = (first ? 1 : 0) + briefs + below;
  return {
    frame: frameOf(newsroom, {
      language,
      title: text(name, language),
      description: text(description, language),
      address: urls.front,
    }),
    heading: text(name, language),
    about: text(description, language),
    folio: folioOf(newsroom, language),
    blocks: front.blocks,
    lead: first && item(first),
    briefs: others.slice(0, briefs).map(item),
    teasers: others.slice(briefs, briefs + below).map(item),
    archive: all.length > shown ? urls.archive(language) : undefined,
    topics: topicLinks(newsroom, language),
    events: nextEvents(newsroom, language),
    contacts: contactsOf(newsroom, undefined, language),
  };
}
export type FrontPage = ReturnType<typeof frontPage>;

/**
 * The release of the settings if readers may see it, otherwise the newest; if that is in another language than the page,
 * the next of the newest few that is not.
 */
function leadOf({ front, archive, shelves }: OpenNewsroom, language: string): Shown | undefined {
  const { all, place } = shelves(language);
  const pinned = front.lead !== undefined && place.has(front.lead) && archive.one(front.lead, language);
  if (pinned) return all[place.get(pinned.entry.data.folder) ?? 0];
  return all.slice(0, enough).find(({ isForeign }) => !isForeign) ?? all[0];
}

/** The line below the masthead: how many releases, when the last one came, and how many corrections. */
function folioOf(newsroom: OpenNewsroom, language: string) {
  const { urls, timeZone } = newsroom;
  const words = wordsIn(language);
  const { all } = newsroom.shelves(language);
  const [newest] = all;
  if (!newest) return undefined;
  const instant = dateOf(newest.entry.data);
  const told = noticesOn(newsroom, newsroom.archive.written(language));
  const corrections = told.filter(({ kind }) => kind === 'correction').length;
  return {
    releases: { label: words.releases(all.length), href: urls.archive(language) },
    latest: words.slugLine.latest(dayInWords(language, timeZone, instant)),
    instant,
    corrections:
      corrections > 0
        ? { label: words.slugLine.corrections(corrections), href: urls.corrections(language) }
        : undefined,
  };
}
export type Folio = NonNullable<ReturnType<typeof folioOf>>;
