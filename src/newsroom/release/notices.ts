import { languageNameIn, wordsIn } from '../../i18n/words.ts';
import { dayInWords } from '../../model/text/dates.ts';
import { changesAt, hasText, liftOf, stateAt } from '../../gate/state.ts';
import { noticeId } from './corrected-words.ts';
import { instantInWords } from '../../model/text/instant-in-words.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { behindOf, originOf } from './origin.ts';
import type { ReleaseEntry, Shown } from '../store/releases.ts';

type Facts = ReleaseEntry['data'];

/** The notice of development and previews on a release that is not public yet. Undefined for all others. */
export function stateNotice(
  newsroom: OpenNewsroom,
  facts: Facts,
  reader: string,
  timeZone: string,
): string | undefined {
  const words = wordsIn(reader);
  const at = instantInWords(reader, timeZone, liftOf(facts));
  switch (stateAt(facts, newsroom.madeAt)) {
    case 'draft':
      return words.state.draft;
    case 'scheduled':
      return words.state.scheduled(at);
    case 'embargoed':
      return [words.state.embargoed(at), facts.embargo?.note].filter(Boolean).join('. ');
    default:
      return undefined;
  }
}

export type ChangeNotice = {
  /** The id of the notice on the page of the release. */
  id: string;
  label: string;
  day: string;
  instant: string;
  note: string;
  was?: string | undefined;
  now?: string | undefined;
  /** The id of the corrected words in the text, where they are marked. */
  place?: string | undefined;
};

/** All notices above a text: its state, language, origin, corrections and withdrawal. */
export function noticesOf(newsroom: OpenNewsroom, { entry, reader, isForeign }: Shown) {
  const { data } = entry;
  const { timeZone, urls } = newsroom;
  const words = wordsIn(reader);
  const day = (instant: string) => dayInWords(reader, timeZone, instant);
  const isWithdrawn = stateAt(data, newsroom.now) === 'withdrawn';
  const keepText = hasText(data, newsroom.now);
  const replacement = data.withdrawn?.replacement && newsroom.archive.one(data.withdrawn.replacement, reader);
  return {
    state: stateNotice(newsroom, data, reader, timeZone),
    foreign: isForeign ? words.notInLanguage(languageNameIn(data.language, reader)) : undefined,
    origin: keepText ? originOf(newsroom, entry, reader) : [],
    behind: keepText ? behindOf(newsroom, entry, reader) : undefined,
    changes: changesAt(data, newsroom.now).map(({ at, kind, ...change }, index): ChangeNotice => ({
      ...change,
      id: noticeId(index),
      label: words.corrections[kind],
      day: day(at),
      instant: at,
    })),
    withdrawn:
      isWithdrawn && data.withdrawn
        ? {
            day: day(data.withdrawn.at),
            reason: data.withdrawn.reason,
            replacement: replacement
              ? { title: replacement.entry.data.title, href: urls.release(reader, replacement.entry.data) }
              : undefined,
          }
        : undefined,
    keepText,
  };
}
export type Notices = ReturnType<typeof noticesOf>;
