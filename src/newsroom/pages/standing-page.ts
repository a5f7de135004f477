import { clean } from '../../body/clean.ts';
import { scrollable } from '../../body/page/scrollable.ts';
import { segments } from '../../body/page/segments.ts';
import { wordsIn } from '../../i18n/words.ts';
import { bodyTree } from '../release/release.ts';
import { imprintFolder } from '../../schema/page.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { frameOf } from './frame.ts';
import { responsibleIn } from './publisher-graph.ts';

/** The routes of the standing pages, each in the languages it is written in. */
export const standingPagePaths = ({ languages, pages }: OpenNewsroom) =>
  pages.map(({ id, data: { folder, language, address } }) => ({
    params: { locale: language === languages[0] ? undefined : language, page: address ?? folder },
    props: { id },
  }));

/** A standing page with its text as HTML. It has no components, so the text is one piece. */
export function standingPage(newsroom: OpenNewsroom, { id }: { id: string }) {
  const { urls, pages } = newsroom;
  const entry = pages.find((page) => page.id === id);
  if (!entry) throw new Error(`There is no standing page ${id}.`);
  const { folder, language, title, summary } = entry.data;
  const versions = pages.filter(({ data }) => data.folder === folder);
  // Headings keep the ids that links from elsewhere have.
  const text = scrollable(clean(bodyTree(entry), ''), wordsIn(language).table);
  return {
    html: segments(text, (href) => urls.written(href, language)).join(''),
    frame: frameOf(newsroom, {
      language,
      title,
      description: summary ?? title,
      trail: [],
      address: (other) => {
        const version = versions.find(({ data }) => data.language === other);
        return version && urls.page(other, version.data.address ?? folder);
      },
      written: versions.map((version) => version.data.language),
    }),
    heading: title,
    responsible: folder === imprintFolder ? responsibleIn(newsroom, language) : undefined,
    // What readers get from others is told where the law is, and costs no byte elsewhere.
    licences: folder === imprintFolder ? urls.licences : undefined,
  };
}
export type StandingPageShown = ReturnType<typeof standingPage>;
