import { organisationsOf, peopleOf } from '../../gate/reach.ts';
import { dateOf, hasText, isPublic, stateAt } from '../../gate/state.ts';
import { namedIn } from '../../gate/public-texts.ts';
import { withoutText } from '../../gate/without-text.ts';
import type { Manuscript, ReleaseFolder, ReleaseText } from '../../manuscript/manuscript.ts';
import { yearAndMonth } from '../../model/address/urls.ts';
import { shownLanguage } from '../../model/text/languages.ts';
import type { Newsroom } from '../../schema/newsroom.ts';
import type { ReleaseFacts } from '../../schema/release.ts';

export type ValidText = ReleaseText & { facts: ReleaseFacts };

/** A release with valid texts, and those of them that are public, by language. */
export type StagedRelease = {
  release: ReleaseFolder;
  texts: readonly ValidText[];
  first: ValidText;
  open: ReadonlyMap<string, ValidText>;
};

/** The releases of a manuscript as they are at `now`. */
export function stagedReleases({ releases }: Manuscript, now: Date): StagedRelease[] {
  return releases.flatMap((release) => {
    const texts = release.texts.filter((text): text is ValidText => text.facts !== undefined);
    const [first] = texts;
    if (!first) return [];
    const isOpen = ({ facts }: ValidText) => isPublic(stateAt(facts, now));
    return [
      { release, texts, first, open: new Map(texts.filter(isOpen).map((text) => [text.language, text])) },
    ];
  });
}

/** How many releases stand on the lists for the readers of one language, at an instant. */
export type ListCounts = {
  all: number;
  topics: Map<string, number>;
  organisations: Map<string, number>;
  people: Map<string, number>;
  places: Map<string, number>;
  /** `2026` and `2026/07`, by the lift. */
  periods: Set<string>;
};

/** What the lists of one language have. Withdrawn releases are on none. */
export function countsFor(
  reader: string,
  staged: readonly StagedRelease[],
  settings: Newsroom,
  now: Date,
  placesOfRelease: (facts: ReleaseFacts) => Iterable<string>,
): ListCounts {
  const counts: ListCounts = {
    all: 0,
    topics: new Map(),
    organisations: new Map(),
    people: new Map(),
    places: new Map(),
    periods: new Set(),
  };
  const count = (counted: Map<string, number>, ids: Iterable<string>) => {
    for (const id of ids) counted.set(id, (counted.get(id) ?? 0) + 1);
  };
  for (const { open } of staged) {
    const text = open.get(shownLanguage(reader, [...open.keys()], settings.languages) ?? '');
    if (!text || stateAt(text.facts, now) === 'withdrawn') continue;
    counts.all += 1;
    const data = { ...text.facts, named: namedIn(text.mentions) };
    count(counts.topics, new Set(data.topics));
    count(counts.organisations, organisationsOf(data, settings.publisher));
    count(counts.people, peopleOf(data, settings.contacts));
    count(counts.places, placesOfRelease(hasText(text.facts, now) ? text.facts : withoutText(text.facts)));
    for (const period of periodsOf(text.facts, settings.timeZone)) counts.periods.add(period);
  }
  return counts;
}

/** The year and the month in whose lists a release stands: those of its lift, whatever its address says. */
export function periodsOf(facts: ReleaseFacts, timeZone: string): [year: string, month: string] {
  const [year, month] = yearAndMonth(dateOf(facts), timeZone);
  return [year, `${year}/${month}`];
}

/** The topics and organisations of all public texts. Each has a feed, a withdrawn one too. */
export function subjectsOf(staged: readonly StagedRelease[], publisher: string, now: Date) {
  const topics = new Set<string>();
  const organisations = new Set<string>([publisher]);
  for (const { facts, mentions } of staged.flatMap(({ open }) => [...open.values()])) {
    const isReadable = hasText(facts, now);
    const named = isReadable ? namedIn(mentions) : { organisations: [], people: [] };
    const data = { ...(isReadable ? facts : withoutText(facts)), named };
    for (const id of data.topics) topics.add(id);
    for (const id of organisationsOf(data, publisher)) organisations.add(id);
  }
  return { topics, organisations };
}
