import { isPublic, liftOf, stateAt } from '../../gate/state.ts';
import { reachOf } from '../../gate/public-texts.ts';
import type { Filed, Manuscript } from '../../manuscript/manuscript.ts';
import type { Written } from '../../manuscript/parsed-file.ts';
import { heldNamesIn } from './held-names.ts';
import { saidBy } from './said-by.ts';
import type { Saying, Sayings } from './sayings.ts';

/** A file of the content with its texts. */
export type SayingFile = Sayings & {
  written: Filed<Written<unknown>> & { source?: string };
  /** The release folder of a release text. */
  folder?: string;
  /** The release folders that allow its held-back words to be told. */
  folders: readonly string[];
  /** Undefined for the settings, the brand and own words, which cannot tell anything. */
  tells?: readonly string[];
  /** The lift of a public release, in milliseconds; other files come before all releases. */
  since: number;
};

type Entity = Filed<Written<{ tells: string[] }>>;

const read = new WeakMap<Manuscript, { at: number; files: SayingFile[] }>();

/** Every valid file of the manuscript with what it says at `now`. */
export function sayingFiles(manuscript: Manuscript, now: Date): readonly SayingFile[] {
  const last = read.get(manuscript);
  if (last?.at === now.getTime()) return last.files;
  const files = [...filesOf(manuscript, now)];
  read.set(manuscript, { at: now.getTime(), files });
  return files;
}

function* filesOf(manuscript: Manuscript, now: Date): Generator<SayingFile> {
  const { newsroom, brand, ownWords, pages, releases } = manuscript;
  const since = -Infinity;
  yield { ...saidBy('newsroom', newsroom, manuscript, now), written: newsroom, folders: [], since };
  if (brand) yield { ...saidBy('brand', brand, manuscript, now), written: brand, folders: [], since };
  for (const [language, written] of ownWords) {
    const said = saidBy('words', { ...written, language }, manuscript, now);
    yield { ...said, written, folders: [], since };
  }
  const reached = reachOf(manuscript, now);
  const namers = heldNamesIn(manuscript, now, reached);
  for (const kind of ['organisations', 'people', 'topics', 'places', 'facts', 'events'] as const)
    for (const [id, written] of manuscript[kind] as ReadonlyMap<string, Entity>) {
      const said = saidBy(kind, written, manuscript, now);
      // A file that nobody names is no secret: it may belong to an earlier release.
      const folders = namers[kind].get(id) ?? [];
      const hidden = { open: [], held: folders.length ? named([...said.open, ...said.held], kind) : [] };
      // A fact or a date that is not public says itself from when it may be known.
      const sayings = kind === 'facts' || kind === 'events' || reached[kind].has(id) ? said : hidden;
      yield { ...sayings, written, folders, tells: written.facts?.tells ?? [], since };
    }
  for (const text of pages.flatMap(({ texts }) => texts))
    yield {
      ...saidBy('pages', text, manuscript, now),
      written: text,
      folders: [],
      tells: text.facts?.tells ?? [],
      since,
    };
  for (const text of releases.flatMap(({ texts }) => texts)) {
    const { facts, folder } = text;
    if (!facts) continue;
    yield {
      ...saidBy('releases', text, manuscript, now),
      written: text,
      folder,
      folders: [folder],
      tells: facts.tells,
      since: isPublic(stateAt(facts, now)) ? liftOf(facts) : Infinity,
    };
  }
}

/** The names of people and organisations count as a whole. Those of topics are common words, and those of places stand everywhere. */
const named = (sayings: readonly Saying[], kind: string): Saying[] =>
  sayings.map((saying) => {
    const isName =
      (kind === 'organisations' || kind === 'people') &&
      /^(?:name|nameIn|legalName|alsoKnownAs)$/.test(String(saying.path[0]));
    return isName ? { ...saying, as: 'name' } : saying;
  });
