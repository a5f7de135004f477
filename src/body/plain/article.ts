import { h } from 'hastscript';
import type { ReleaseFacts } from '../../schema/release.ts';
import { withDateline } from '../page/dateline.ts';
import type { BodyContext, PictureFile } from '../body-context.ts';
import type { ElementContent, Root } from '../tree.ts';
import { figure } from './component.ts';
import { plain } from './plain.ts';

/** The parts of a release's full text. */
export type Article = {
  /** The first sentences: demonstration, withdrawal, corrections. */
  notes: readonly string[];
  dateline: string;
  image?: ReleaseFacts['image'];
  /** The cleaned body. Undefined if a withdrawn release does not keep its text. */
  body?: Root | undefined;
  boilerplates: readonly { heading: string; text: string }[];
};

/** The full text of a release as plain elements with absolute addresses: the source of every other format. */
export function articleTree(
  { notes, dateline, image, body, boilerplates }: Article,
  context: BodyContext<PictureFile>,
): Root {
  const text = body ? (plain(withDateline(body, dateline), context).children as ElementContent[]) : [];
  // Feed readers show the beginning, so the first paragraph comes before the caption of the picture.
  const lead = text.slice(0, text.findIndex((block) => !isGap(block)) + 1);
  const blocks: ElementContent[] = [
    ...notes.map((note) => h('p', h('em', note))),
    ...lead,
    ...(image && body ? [figure(image, context)] : []),
    ...text.slice(lead.length),
    ...boilerplates.flatMap(({ heading, text: about }) => [h('h2', heading), ...paragraphs(about)]),
  ];
  return { type: 'root', children: withoutGaps(blocks) };
}

const paragraphs = (text: string) =>
  text.split(/\n\s*\n/).map((paragraph) => h('p', paragraph.replace(/\s+/g, ' ').trim()));

/** Removed nodes leave their line breaks. One between two blocks is enough. */
const withoutGaps = (blocks: readonly ElementContent[]): ElementContent[] =>
  blocks.filter((block, index) => !isGap(block) || !isGap(blocks[index - 1]));
const isGap = (block: ElementContent | undefined) => block?.type === 'text' && block.value.trim() === '';
