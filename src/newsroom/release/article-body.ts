import { eventCards, mentions } from '../../body/mentions.ts';
import { markCorrected } from '../../body/page/mark-corrected.ts';
import { withDateline } from '../../body/page/dateline.ts';
import { scrollable } from '../../body/page/scrollable.ts';
import { segments } from '../../body/page/segments.ts';
import { withPlaces } from '../../body/page/places.ts';
import { withUnbrokenFacts } from '../../body/page/unbroken-facts.ts';
import { withYears } from '../../body/page/years.ts';
import { dateOf } from '../../gate/state.ts';
import { wordsIn } from '../../i18n/words.ts';
import { isAged } from '../../model/life/age.ts';
import { dayIn } from '../../model/text/dates.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { ReleaseEntry } from '../store/releases.ts';
import { contextOf } from './context-of-body.ts';
import { correctedHead, correctedWords } from './corrected-words.ts';
import { datelineOf } from './letterhead.ts';
import { releaseOf } from './release.ts';

/** The body and headline of a release in pieces for the page, and the events and files that they already show. */
export function articleBody(newsroom: OpenNewsroom, entry: ReleaseEntry) {
  const { now, timeZone } = newsroom;
  const { language } = entry.data;
  const { body } = releaseOf(newsroom, entry);
  const context = contextOf(newsroom, entry, (path) => path);
  const corrected = correctedWords(newsroom, entry);
  const { tree, places } = markCorrected(body, corrected, (id, component) =>
    component === 'Fact' ? context.fact(id) : context.organisation(id).name,
  );
  const dated = isAged(entry.data, now)
    ? withYears(tree, language, dayIn(timeZone, dateOf(entry.data)))
    : tree;
  const told = withUnbrokenFacts(withDateline(dated, datelineOf(newsroom, entry)), language);
  const ready = scrollable(told, wordsIn(language).table);
  const head = correctedHead(
    newsroom,
    entry,
    corrected.filter((one) => !places.has(one)),
  );
  return {
    head,
    /** The links to the notices. */
    places: new Map([...places, ...head.places].map(([{ notice }, id]) => [notice.slice(1), id])),
    ...withPlaces(segments(ready, context.link)),
    context,
    shownFiles: new Set(
      mentions(body).flatMap(({ meta, value }) => (meta.names === 'attachment' ? [value] : [])),
    ),
    shownEvents: new Set(eventCards(body).map(({ title }) => title)),
  };
}
