import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { childrenOf, type Root } from '../../body/tree.ts';
import { type CorrectedWords, markCorrected } from '../../body/page/mark-corrected.ts';
import { withUnbrokenFacts } from '../../body/page/unbroken-facts.ts';
import { wordsIn } from '../../i18n/words.ts';
import { dayInWords } from '../../model/text/dates.ts';
import { changesAt, stateAt } from '../../gate/state.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { ReleaseEntry } from '../store/releases.ts';

/** The corrected words of a release, with the ids of their places and notices, in the language of the text. */
export function correctedWords(newsroom: OpenNewsroom, { data }: ReleaseEntry): CorrectedWords[] {
  const { timeZone } = newsroom;
  const { corrections } = wordsIn(data.language);
  return changesAt(data, newsroom.now).flatMap(({ at, kind, now: words }, index) =>
    words === undefined
      ? []
      : [
          {
            words,
            at,
            id: `corrected-${index + 1}`,
            notice: `#${noticeId(index)}`,
            label: `${corrections[kind]}, ${dayInWords(data.language, timeZone, at)}`,
          },
        ],
  );
}

/** The id of the notice of a change on the page of its release. */
export const noticeId = (index: number): string => `correction-${index + 1}`;

/**
 * Title and summary as HTML. Corrected words outside of paragraphs are marked, and the title of a withdrawn release is
 * struck out. `places` comes from `markCorrected`.
 */
export function correctedHead(
  newsroom: OpenNewsroom,
  { data }: ReleaseEntry,
  corrected: readonly CorrectedWords[],
): { title: string; summary: string; places: Map<CorrectedWords, string> } {
  const below = marked(data.summary, corrected, data.language);
  const above = marked(
    data.title,
    corrected.filter((one) => !below.places.has(one)),
    data.language,
  );
  const title = stateAt(data, newsroom.now) === 'withdrawn' ? `<s>${above.html}</s>` : above.html;
  return { title, summary: below.html, places: new Map([...below.places, ...above.places]) };
}

function marked(text: string, corrected: readonly CorrectedWords[], language: string) {
  const line: Root = { type: 'root', children: [h('p', text)] };
  const { tree, places } = markCorrected(line, corrected, String);
  return { html: toHtml(withUnbrokenFacts(tree, language).children.flatMap(childrenOf)), places };
}
