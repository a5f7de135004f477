import { pageComponents } from '../../body/vocabulary.ts';
import type { Fault } from '../../faults/fault.ts';
import { digestOf } from '../../files/digest.ts';
import { readFrontmatter } from '../../manuscript/frontmatter.ts';
import { proseOf } from '../../manuscript/parsed-file.ts';
import { parseTried } from '../../manuscript/trial/trial.ts';
import { isMap } from '../../manuscript/yaml/yaml-map.ts';
import type { Store } from '../../newsroom/store/store.ts';
import { pageSchema } from '../../schema/page.ts';
import { draftFaults, type KnownIds } from './draft-faults.ts';
import type { UnsavedText } from './draft-request.ts';
import { lenientFacts } from './lenient-facts.ts';
import { standInsOf } from './stand-ins.ts';

/** Lays the draft of a standing page over the store. The result is its faults if its body has some. */
export function pageLaid(
  store: Store,
  { folder, language, text }: UnsavedText,
  known: KnownIds,
  now: Date,
): Store | { faults: Fault[] } {
  const data = readFrontmatter(text)?.data;
  const standIns = standInsOf('pages', store.settings, now);
  const facts = lenientFacts(pageSchema, isMap(data) ? data : {}, standIns, known);
  const prose = proseOf(text, language, parseTried(text, language), pageSchema, pageComponents);
  const faults = draftFaults(prose, known, []);
  if (faults.length) return { faults };
  const id = `${folder}/${language}`;
  const saved = store.pages.find((one) => one.id === id);
  const placed = { ...facts, folder, language, source: digestOf(text) };
  const entry = { ...saved, id, collection: 'pages' as const, body: text, data: placed };
  return { ...store, pages: [...store.pages.filter((one) => one.id !== id), entry] };
}
