import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { clean } from '../clean.ts';
import { withDateline } from '../dateline.ts';
import { figure } from './component.ts';
import { plain } from './plain.ts';
import type { Surroundings } from '../surroundings.ts';
import type { ElementContent, Root } from '../tree.ts';
import type { ReleaseFacts } from '../../schema/release.ts';

/** What stands in the full text of a release beside its body. */
export type Article = {
  /** Sentences that come first: demonstration, withdrawal, corrections. */
  notes: readonly string[];
  dateline: string;
  image?: ReleaseFacts['image'];
  /** Undefined when a withdrawn release does not keep its text. */
  body?: Root | undefined;
  boilerplates: readonly { heading: string; text: string }[];
};

/** The whole release as clean HTML with absolute addresses: what a feed carries. */
export function fullText(
  { notes, dateline, image, body, boilerplates }: Article,
  around: Surroundings,
): string {
  const text = body ? (plain(withDateline(clean(body), dateline), around).children as ElementContent[]) : [];
  const tree: ElementContent[] = [
    ...notes.map((note) => h('p', h('em', note))),
    ...(image && body ? [figure(image, around)] : []),
    ...text,
    ...boilerplates.flatMap(({ heading, text: about }) => [h('h2', heading), ...paragraphs(about)]),
  ];
  return toHtml({ type: 'root', children: withoutGaps(tree) }).trim();
}

const paragraphs = (text: string) =>
  text.split(/\n\s*\n/).map((paragraph) => h('p', paragraph.replace(/\s+/g, ' ').trim()));

/** What was left out leaves its line breaks behind; one between two blocks is enough. */
const withoutGaps = (blocks: readonly ElementContent[]): ElementContent[] =>
  blocks.filter((block, index) => !isGap(block) || !isGap(blocks[index - 1]));
const isGap = (block: ElementContent | undefined) => block?.type === 'text' && block.value.trim() === '';
