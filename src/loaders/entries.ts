import type { Manuscript, PageText, ReleaseFolder, ReleaseText } from '../manuscript/manuscript.ts';
import { digestOf } from '../files/digest.ts';
import { type History, noHistory } from '../history/history.ts';
import type { Provenance } from '../history/provenance.ts';
import { type ToldVersion, toldVersions } from '../history/published-versions.ts';
import { factsAt, knownAt } from '../gate/facts-at.ts';
import { openPortrait } from '../model/life/portrait.ts';
import { beginsOf } from '../gate/present.ts';
import { readableAt } from '../gate/readable.ts';
import { namedIn, publicTexts, reachOf } from '../gate/public-texts.ts';
import { dayIn } from '../model/text/dates.ts';
import type { Person } from '../schema/person.ts';
import type { ReleaseFacts } from '../schema/release.ts';
import { brandEntry, ownWordsEntry } from './brand-entry.ts';
import { withLogoFiles, withPortraitFiles } from './sheet-files.ts';
import { withEdits } from './date-edits.ts';
import { storedFiles } from './stored-files.ts';
import { withAddress } from './settings.ts';

/**
 * An entry of the store for one file. `path` is absolute. Only in development the text itself is kept, so that a faulty
 * edit leaves the last good version on the page. A build reads each text when it renders it.
 */
export type StoreEntry = {
  data: Record<string, unknown>;
  digest: string;
  path?: string;
  body?: string;
};
export type Entries = Map<string, StoreEntry>;

export const collectionNames = [
  'newsroom',
  'organisations',
  'people',
  'topics',
  'places',
  'facts',
  'events',
  'pages',
  'releases',
] as const;
export type StoreCollection = (typeof collectionNames)[number];

/**
 * The entries of a manuscript for the store at `now`: with `everything` all valid ones, otherwise the public releases
 * and only the names in them and in the settings. Nothing else leaves a trace in the site.
 */
export function entriesOf(
  manuscript: Manuscript,
  now: Date,
  everything: boolean,
  history: History = noHistory,
  provenance: Provenance = {},
): Record<StoreCollection, Entries> {
  const texts = everything ? allValid(manuscript) : publicTexts(manuscript, now);
  const reached = reachOf(manuscript, now, texts);
  const isReached = (kind: keyof typeof reached) => (id: string) => everything || reached[kind].has(id);
  const begins = beginsOf(manuscript);
  /** Changes and boilerplates of a day to come stay out, like a held-back text. */
  const known = <F extends Parameters<typeof knownAt>[0]>(files: ReadonlyMap<string, { facts?: F }>) =>
    new Map(
      [...files].map(([id, { facts }]): [string, { facts: F | undefined }] => [
        id,
        { facts: facts && !everything ? knownAt(facts, now.getTime(), begins) : facts },
      ]),
    );
  const today = dayIn(manuscript.newsroom.facts?.timeZone ?? 'UTC', now.getTime());
  const portraits = (people: ReadonlyMap<string, { facts: Person | undefined }>) =>
    withPortraitFiles(people, manuscript, (facts) =>
      everything
        ? [facts.portrait, ...facts.changes.map(({ portrait }) => portrait)]
        : [openPortrait(factsAt(facts, now.getTime(), begins), today)],
    );
  const folders = new Map(manuscript.releases.map((release) => [release.folder, release]));
  const organisations = withLogoFiles(known(manuscript.organisations), manuscript.logos);
  const entries = {
    organisations: data(organisations, isReached('organisations')),
    people: data(portraits(known(manuscript.people)), isReached('people')),
    topics: data(known(manuscript.topics), isReached('topics')),
    places: data(manuscript.places, isReached('places')),
    facts: data(known(manuscript.facts), isReached('facts')),
    events: data(withEdits(known(manuscript.events), manuscript, history), isReached('events')),
    pages: new Map(
      manuscript.pages.flatMap(({ texts: pages }) => pages.flatMap((page) => pageEntry(page, everything))),
    ),
    releases: new Map(
      texts.map((text) =>
        releaseEntry(
          text,
          folders.get(text.folder),
          everything ? undefined : now,
          toldVersions(text, history),
        ),
      ),
    ),
  };
  // With everything, the last good version of a faulty file stays.
  const filled = Object.entries(entries).flatMap(([name, { size }]) => (everything || size ? [name] : []));
  const { facts } = manuscript.newsroom;
  const brand = brandEntry(manuscript);
  const settings = {
    facts: facts && {
      ...withAddress(facts),
      memory: history.memory,
      filled,
      provenance,
      ...(brand && { brand }),
      ownWords: ownWordsEntry(manuscript),
    },
  };
  return { ...entries, newsroom: data(new Map([['newsroom', settings]])) };
}

function allValid(manuscript: Manuscript) {
  return manuscript.releases
    .flatMap((release) => release.texts)
    .filter(
      (text): text is ReleaseText & { facts: NonNullable<ReleaseText['facts']> } => text.facts !== undefined,
    )
    .filter(({ remarks }) => remarks.every(({ level }) => level === 'warning'));
}

function data(
  files: ReadonlyMap<string, { facts?: object | undefined; path?: string | undefined }>,
  isWanted = (_id: string) => true,
): Entries {
  return new Map(
    [...files].flatMap(([id, { facts, path }]): [string, StoreEntry][] => {
      if (!facts || !isWanted(id)) return [];
      const content = shipped(facts);
      return [[id, { data: content, digest: digestOf(JSON.stringify(content)), ...(path && { path }) }]];
    }),
  );
}

/** The facts of a file without the names of held-back releases whose words it may have. */
function shipped<Facts extends object>(facts: Facts): Omit<Facts, 'tells'> & Record<string, unknown> {
  const { tells: _, ...rest } = facts as Facts & { tells?: unknown };
  return rest;
}

/** The entry of a standing page. One with a fault is left out. */
function pageEntry(
  { facts, folder, language, source, path, remarks }: PageText,
  everything: boolean,
): [string, StoreEntry][] {
  if (!facts || remarks.some(({ level }) => level !== 'warning')) return [];
  const content = { ...shipped(facts), folder, language, source: digestOf(source) };
  const entry: StoreEntry = { data: content, digest: digestOf(JSON.stringify(content)), path };
  return [[`${folder}/${language}`, everything ? { ...entry, body: source } : entry]];
}

/** The entry of a release. In development each request has its own instant, and so the entry is complete. */
function releaseEntry(
  text: ReleaseText & { facts: ReleaseFacts },
  release: ReleaseFolder | undefined,
  now: Date | undefined,
  versions: ToldVersion[],
): [string, StoreEntry] {
  const { folder, language, source, path, facts } = text;
  const whole = {
    ...facts,
    folder,
    language,
    source: digestOf(source),
    named: namedIn(text.mentions),
    ...storedFiles(text, release),
    figures: text.figures,
    films: text.films,
    recordings: text.recordings,
    versions,
  };
  const content = shipped(now ? readableAt(whole, now) : whole);
  const entry = { data: content, digest: digestOf(JSON.stringify(content)), path };
  return [`${folder}/${language}`, now ? entry : { ...entry, body: source }];
}
