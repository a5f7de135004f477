import { clean } from '../../body/clean.ts';
import { parse } from '../../body/reading/parse.ts';
import type { Root } from '../../body/tree.ts';
import { digestOf } from '../../files/digest.ts';
import { readText } from '../../manuscript/files.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { recent } from '../store/recent.ts';
import type { ReleaseEntry } from '../store/releases.ts';
import { sightOf } from '../store/sight.ts';
import { noticesOf } from './notices.ts';
import { recordFacts } from './record-facts.ts';

/** A text in the store: a release or a standing page. */
type TextEntry = Pick<ReleaseEntry, 'id' | 'body' | 'filePath'> & {
  data: Pick<ReleaseEntry['data'], 'source' | 'language'>;
};

/**
 * The tree of a text's body, as the gate has checked it. The store of a build has no texts: the file is read again here,
 * and its digest proves that it is the same.
 * @throws when the file has changed meanwhile: unchecked text is never shown
 */
export function bodyTree({ body, filePath, data, id }: TextEntry): Root {
  const source = body ?? readText(filePath ?? '') ?? '';
  if (digestOf(source) !== data.source) {
    throw new Error(`${id} changed while the newsroom was being built. Build again.`);
  }
  const parsed = parse(source, data.language);
  if ('problem' in parsed) throw new Error(`${id} passed the gate but cannot be parsed.`);
  return parsed.tree;
}

function read(whole: OpenNewsroom, entry: ReleaseEntry) {
  const newsroom = sightOf(whole, entry.data.folder);
  const tree = bodyTree(entry);
  const notices = noticesOf(newsroom, { entry, reader: entry.data.language, isForeign: false });
  return {
    /** The parsed body, prepared for every renderer. */
    tree,
    body: clean(tree),
    /** The notices above the text for its own readers. */
    notices,
    facts: recordFacts(newsroom, entry, notices, tree),
  };
}

/** A release in its own language, read once for its page, its record and its feeds. */
export const releaseOf = recent(read, ({ id }: ReleaseEntry) => id, 300);
