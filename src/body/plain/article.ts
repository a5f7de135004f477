import { h } from 'hastscript';
import type { ReleaseFacts } from '../../schema/release.ts';
import { withDateline } from '../page/dateline.ts';
import type { BodyContext, PictureFile } from '../body-context.ts';
import type { ElementContent, Root } from '../tree.ts';
import { figure } from './component.ts';
import { plain } from './plain.ts';

/** What stands in the full text of a release beside its body. */
export type Article = {
  /** Sentences that come first: demonstration, withdrawal, corrections. */
  notes: readonly string[];
  dateline: string;
  image?: ReleaseFacts['image'];
  /** The cleaned body; undefined when a withdrawn release does not keep its text. */
  body?: Root | undefined;
  boilerplates: readonly { heading: string; text: string }[];
};

/** The full text of a release as plain elements with absolute addresses, which every other form is written from. */
export function articleTree(
  { notes, dateline, image, body, boilerplates }: Article,
  context: BodyContext<PictureFile>,
): Root {
  const text = body ? (plain(withDateline(body, dateline), context).children as ElementContent[]) : [];
  // Where readers of feeds begin to read, the news stands before the words below the picture.
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

/** What was left out leaves its line breaks behind; one between two blocks is enough. */
const withoutGaps = (blocks: readonly ElementContent[]): ElementContent[] =>
  blocks.filter((block, index) => !isGap(block) || !isGap(blocks[index - 1]));
const isGap = (block: ElementContent | undefined) => block?.type === 'text' && block.value.trim() === '';
