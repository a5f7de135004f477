import { textOf } from '../body/plain/text.ts';
import { plain } from '../body/plain/plain.ts';
import { now } from '../clock.ts';
import { folded, wordsOf } from '../model/folding.ts';
import { hasText } from '../model/state.ts';
import { bodyOf, surroundingsOf } from './body.ts';
import type { FeedSource } from './feeds.ts';
import { newsroom } from './newsroom.ts';
import { once } from './once.ts';
import { archive, type ReleaseEntry } from './releases.ts';
import { organisationsOf, put } from './shelves.ts';

type Shelf = Map<string, ReleaseEntry[]>;

/** The public releases in their own languages, newest first, and where to find those of a topic or organisation. */
const shelves = once(async () => {
  const { languages, publisher } = await newsroom();
  const releases = await archive();
  const topics: Shelf = new Map();
  const organisations: Shelf = new Map();
  const all = languages.flatMap((language) => releases.written(language));
  const time = ({ data }: ReleaseEntry) => Date.parse(data.publishedAt);
  all.sort((a, b) => time(b) - time(a) || (a.data.folder < b.data.folder ? -1 : 1));
  for (const entry of all) {
    for (const id of entry.data.topics) put(topics, id, entry);
    for (const id of organisationsOf(entry.data, publisher)) put(organisations, id, entry);
  }
  return { all, topics, organisations };
});

/** All releases that belong to a feed, newest first. A withdrawn one stays: its readers have to learn of it. */
export async function releasesIn(source: FeedSource): Promise<ReleaseEntry[]> {
  const { all, topics, organisations } = await shelves();
  const on = (shelf: Shelf, ids: readonly string[]) =>
    ids.length ? new Set(ids.flatMap((id) => shelf.get(id) ?? [])) : undefined;
  const wanted = [on(topics, source.topics), on(organisations, source.organisations)];
  const languages = new Set(source.languages);
  const found = all.filter(
    (entry) =>
      wanted.every((some) => some?.has(entry) ?? true) &&
      (languages.size === 0 || languages.has(entry.data.language)),
  );
  return source.text === undefined ? found : withWords(found, source.text);
}

/** The releases in which every word occurs, in whatever case and with or without marks on its letters. */
async function withWords(entries: readonly ReleaseEntry[], text: string): Promise<ReleaseEntry[]> {
  const words = wordsOf(folded(text));
  const found: ReleaseEntry[] = [];
  for (const entry of entries) {
    // What is gone is not to be found by its words.
    if (!hasText(entry.data, now)) continue;
    const body = textOf(plain(await bodyOf(entry), await surroundingsOf(entry)));
    const said = folded(`${entry.data.title} ${entry.data.summary} ${body}`);
    if (words.every((word) => said.includes(word))) found.push(entry);
  }
  return found;
}
