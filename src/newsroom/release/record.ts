import { articleTree } from '../../body/plain/article.ts';
import { htmlOf } from '../../body/plain/html.ts';
import { markdownOf } from '../../body/plain/markdown.ts';
import { plainTextOf } from '../../body/plain/text.ts';
import { withoutFigures } from '../../body/plain/unmarked.ts';
import { wordsIn } from '../../i18n/words.ts';
import { bodyTree, surroundingsOf } from './body.ts';
import { siteNotice } from '../store/site-notice.ts';
import { boilerplatesOf, datelineOf } from './letterhead.ts';
import { noticesOf } from './notices.ts';
import { recordFacts } from './record-facts.ts';
import { recent } from '../store/recent.ts';
import type { ReleaseEntry } from '../store/releases.ts';

/**
 * A public release in one language, in full and with absolute addresses: what every output is made from. Its text is
 * written once as HTML, plain text and Markdown, from the same tree.
 */
async function read(entry: ReleaseEntry) {
  const { language, image } = entry.data;
  const words = wordsIn(language);
  const { state, withdrawn, changes, keepText } = await noticesOf({
    entry,
    reader: language,
    isForeign: false,
  });
  const tree = await bodyTree(entry);
  // The facts first: making the text changes the tree.
  const facts = await recordFacts(entry, tree);
  const article = articleTree(
    {
      notes: [
        ...(await siteNotice(language)),
        ...(state ? [state] : []),
        ...(withdrawn ? [words.withdrawn.on(withdrawn.day), withdrawn.reason] : []),
        ...facts.origin,
        ...changes.map(({ label, day, note }) => `${label} (${day}): ${note}`),
      ],
      dateline: await datelineOf(entry),
      image: keepText ? image : undefined,
      body: keepText ? tree : undefined,
      boilerplates: await boilerplatesOf(entry),
    },
    await surroundingsOf(entry),
  );
  return {
    ...facts,
    html: htmlOf(article),
    text: plainTextOf(withoutFigures(article)),
    markdown: markdownOf(article),
  };
}
export type ReleaseRecord = Awaited<ReturnType<typeof read>>;

/** The record of a release. The latest few hundred are kept: feeds and twins ask for the same ones in a row. */
export const recordOf = recent(read, ({ id }: ReleaseEntry) => id, 300);
