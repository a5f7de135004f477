import type { ImageMetadata } from 'astro';
import { releaseComponents } from '../../body/vocabulary.ts';
import type { Fault } from '../../faults/fault.ts';
import { digestOf } from '../../files/digest.ts';
import { namedIn } from '../../gate/public-texts.ts';
import { isPublic, liftOf, stateAt, type State } from '../../gate/state.ts';
import { readFrontmatter } from '../../manuscript/frontmatter.ts';
import { type Prose, proseOf } from '../../manuscript/parsed-file.ts';
import { parseTried } from '../../manuscript/trial/trial.ts';
import { isMap } from '../../manuscript/yaml/yaml-map.ts';
import type { Store } from '../../newsroom/store/store.ts';
import type { ReleaseEntry } from '../../newsroom/store/releases.ts';
import { type ReleaseFacts, releaseSchema } from '../../schema/release.ts';
import { valuesWhere } from '../../schema/schema-path.ts';
import { draftFaults, type KnownIds } from './draft-faults.ts';
import { lenientFacts } from './lenient-facts.ts';
import type { UnsavedText } from './draft-request.ts';
import { standInsOf } from './stand-ins.ts';
import { unsaved } from './unsaved.ts';

/** The store with the draft in it at the instant `at`, and the state of the draft at the present. */
export type LaidRelease = { store: Store; at: Date; state: State };

/**
 * Lays the draft of a release over the store. The store then holds what readers will see when the draft is public: its instant is the
 * lift of the draft, or `now` if that is later, and releases that are still held back then are left out. A draft with a
 * fault in its body is not shown: the result is its faults.
 */
export function releaseLaid(
  store: Store,
  draft: UnsavedText,
  known: KnownIds,
  now: Date,
): LaidRelease | { faults: Fault[] } {
  const { folder, language, text } = draft;
  const sheet = readFrontmatter(text);
  const values = isMap(sheet?.data) ? sheet.data : {};
  const standIns = standInsOf('releases', store.settings, now);
  const facts = lenientFacts(releaseSchema, values, standIns, known);
  const prose = proseOf(text, language, parseTried(text, language), releaseSchema, releaseComponents);
  const titles = facts.events.map(({ title }) => title);
  const faults = draftFaults(prose, known, titles);
  if (faults.length) return { faults };
  const at = new Date(Math.max(liftOf(facts), now.getTime()));
  const { publishedAt, embargo } = facts;
  const id = `${folder}/${language}`;
  const others = store.releases
    .filter((one) => one.id !== id)
    // The texts of one release have one lift.
    .map((one) =>
      one.data.folder === folder ? { ...one, data: { ...one.data, publishedAt, embargo } } : one,
    )
    .filter(({ data }) => isPublic(stateAt(data, at)));
  const entry = entryOf(store, draft, facts, prose);
  return { store: { ...store, releases: [...others, entry] }, at, state: stateAt(facts, now) };
}

function entryOf(
  { releases }: Store,
  { folder, language, text }: UnsavedText,
  facts: ReleaseFacts,
  { mentions, figures, films, recordings }: Prose<unknown>,
): ReleaseEntry {
  const texts = releases.filter(({ data }) => data.folder === folder);
  const saved = texts.find(({ data }) => data.language === language);
  const named = [
    ...[...valuesWhere(releaseSchema, facts, ({ names }) => names !== undefined)],
    ...mentions.filter(({ meta }) => meta.names),
  ].map(({ value, meta }) => ({ name: String(value), isPicture: meta.names === 'picture' }));
  const { organisations, people } = namedIn(mentions);
  const data = {
    ...facts,
    draft: false,
    ...{ folder, language, figures, films, recordings },
    source: digestOf(text),
    named: { organisations: [...organisations], people: [...people] },
    versions: saved?.data.versions ?? [],
    ...filesOf(named, saved ?? texts[0]),
  };
  return { ...(saved ?? texts[0]), id: `${folder}/${language}`, collection: 'releases', body: text, data };
}

/** The size of a picture until the browser, which alone has it, replaces it. In pixels. */
const size = { width: 1600, height: 1000 };

/** The files that a release names. One that no saved text names has a stand-in. */
function filesOf(named: readonly { name: string; isPicture: boolean }[], saved: ReleaseEntry | undefined) {
  const names = named.map(({ name }) => name);
  // A film that only the browser has is no picture, and is not counted as one.
  const pictures = named.filter(({ isPicture }) => isPicture).map(({ name }) => name);
  const standIn = (name: string): ImageMetadata => ({ src: unsaved(name), format: 'jpg', ...size });
  return {
    pictures: {
      ...Object.fromEntries(pictures.map((name) => [name, standIn(name)])),
      ...saved?.data.pictures,
    },
    files: {
      ...Object.fromEntries(names.map((name) => [name.slice(2), { size: 0, digest: '', ...size }])),
      ...saved?.data.files,
    },
  };
}
