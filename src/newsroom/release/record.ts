import { articleTree } from '../../body/plain/article.ts';
import { htmlOf } from '../../body/plain/html.ts';
import { markdownOf } from '../../body/plain/markdown.ts';
import { plainTextOf } from '../../body/plain/text.ts';
import { withoutFigures } from '../../body/plain/without-marks.ts';
import { wordsIn } from '../../i18n/words.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { recent } from '../store/recent.ts';
import type { ReleaseEntry } from '../store/releases.ts';
import { sightOf } from '../store/sight.ts';
import { siteNotice } from '../store/site-notice.ts';
import { contextOf } from './context-of-body.ts';
import { boilerplatesOf, datelineOf } from './letterhead.ts';
import type { RecordFacts } from './record-facts.ts';
import { releaseOf } from './release.ts';

/**
 * A public release in one language, in full and with absolute addresses: the source of every output. HTML, plain text
 * and Markdown are written once, from the same tree, and only when somebody asks: feeds need no Markdown.
 */
function read(whole: OpenNewsroom, entry: ReleaseEntry): ReleaseRecord {
  const newsroom = sightOf(whole, entry.data.folder);
  const { language, image } = entry.data;
  const words = wordsIn(language);
  const { body, facts, notices } = releaseOf(newsroom, entry);
  const { state, withdrawn, changes, keepText } = notices;
  const article = articleTree(
    {
      notes: [
        ...siteNotice(newsroom, language),
        ...(state ? [state] : []),
        ...(withdrawn ? [words.withdrawn.on(withdrawn.day), withdrawn.reason] : []),
        ...facts.origin,
        ...changes.map(({ label, day, note }) => `${label} (${day})${words.colon} ${note}`),
      ],
      dateline: datelineOf(newsroom, entry),
      image: keepText ? image : undefined,
      body: keepText ? body : undefined,
      boilerplates: boilerplatesOf(newsroom, entry),
    },
    contextOf(newsroom, entry, newsroom.urls.absolute),
  );
  const made: Partial<Texts> = {};
  return {
    ...facts,
    get html() {
      return (made.html ??= htmlOf(article));
    },
    get text() {
      return (made.text ??= plainTextOf(withoutFigures(article), language));
    },
    get markdown() {
      return (made.markdown ??= markdownOf(article));
    },
  };
}

/** The text of a release in its forms. */
type Texts = { html: string; text: string; markdown: string };
export type ReleaseRecord = RecordFacts & Texts;

/** The record of a release. A few hundred are cached, because feeds and twins need the same ones in a row. */
export const recordOf = recent(read, ({ id }: ReleaseEntry) => id, 300);
