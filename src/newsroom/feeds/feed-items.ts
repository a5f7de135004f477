import { plainTextOf } from '../../body/plain/text.ts';
import { plain } from '../../body/plain/plain.ts';
import { feedShelves } from './feed-shelves.ts';
import { instant } from '../../clock.ts';
import { folded, wordsOf } from '../../model/text/folding.ts';
import { hasText } from '../../gate/state.ts';
import { bodyTree, surroundingsOf } from '../release/body.ts';
import type { FeedSource } from './feeds.ts';
import { newsroom } from '../store/newsroom.ts';
import { once } from '../store/once.ts';
import { archive, publicSince, type ReleaseEntry } from '../store/releases.ts';
import { organisationsOf } from '../store/shelves.ts';

/** The public releases in their own languages, newest first, in every order that feeds list them in. */
const shelves = once(async () => {
  const { languages, publisher } = await newsroom();
  const releases = await archive();
  const all = languages
    .flatMap((language) => releases.written(language))
    .sort((a, b) => publicSince(b) - publicSince(a) || order(a.data.folder, b.data.folder));
  return feedShelves(all, ({ data }) => ({
    language: data.language,
    topics: data.topics,
    organisations: organisationsOf(data, publisher),
  }));
});

/** The versions of one release stay in the order of the languages. */
const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** All releases that belong to a feed, newest first. A withdrawn one stays: its readers have to learn of it. */
export async function releasesIn(source: FeedSource): Promise<readonly ReleaseEntry[]> {
  const found = (await shelves())(source);
  return source.text === undefined ? found : withWords(found, source.text);
}

/** The releases in which every word occurs, in whatever case and with or without marks on its letters. */
async function withWords(entries: readonly ReleaseEntry[], text: string): Promise<ReleaseEntry[]> {
  const words = wordsOf(folded(text));
  const found: ReleaseEntry[] = [];
  for (const entry of entries) {
    // What is gone is not to be found by its words.
    if (!hasText(entry.data, instant())) continue;
    const body = plainTextOf(plain(await bodyTree(entry), await surroundingsOf(entry)));
    const said = folded(`${entry.data.title} ${entry.data.summary} ${body}`);
    if (words.every((word) => said.includes(word))) found.push(entry);
  }
  return found;
}
