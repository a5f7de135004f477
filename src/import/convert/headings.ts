import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { blockNames, elementsWhere, type Holder, innerWords, isElement } from './html-pieces.ts';
import type { Surroundings } from './surroundings.ts';

/** What stands between blocks, wherever it stood in a page. */
export const mediaApart = ['x-figure', 'x-gallery', 'x-video', 'x-quote', 'table'];

/** Whether blocks of words stand in an element. */
export const holdsBlocks = (node: Element): boolean =>
  !elementsWhere(node, ({ tagName }) => blockNames.has(tagName) && !mediaApart.includes(tagName)).next().done;

/** A heading has words alone. Blocks in it stand behind its first words, and so do more words. */
export function headingOf(heading: Element): Element[] {
  if (!holdsBlocks(heading)) return [{ ...heading, properties: {} }];
  const found: Element[] = [];
  const walk = (nodes: readonly ElementContent[]): void => {
    let isRun = false;
    for (const node of nodes) {
      const isBlock = isElement(node) && (blockNames.has(node.tagName) || holdsBlocks(node));
      if (isElement(node, 'x-box', 'p')) walk(node.children);
      else if (isBlock) found.push(node);
      else if (isRun) found.at(-1)?.children.push(node);
      else if (node.type !== 'text' || node.value.trim()) {
        found.push(h(found.length ? 'p' : heading.tagName, [node]));
        isRun = true;
        continue;
      }
      isRun &&= !isBlock && !isElement(node, 'x-box', 'p');
    }
  };
  walk(heading.children);
  return found;
}

/** The highest heading is of the second level, and none is skipped. */
export function withHeadings(tree: Root, around: Surroundings): Root {
  const all = [...elementsWhere(tree, ({ tagName }) => /^h[1-6]$/.test(tagName))].filter((one) =>
    innerWords(one),
  );
  const ranks = [...new Set(all.map(({ tagName }) => tagName))].sort();
  let before = 1;
  const levels = new Map(
    all.map((heading) => {
      before = Math.min(ranks.indexOf(heading.tagName) + 2, before + 1, 4);
      return [heading, `h${before}`] as const;
    }),
  );
  const moved = [...levels].filter(([{ tagName }, level]) => tagName !== level);
  if (moved.length)
    around.note({
      code: 'heading',
      detail: moved
        .map(([heading]) => innerWords(heading))
        .slice(0, 3)
        .join(' · '),
    });
  return exchanged(tree, levels);
}

function exchanged<H extends Holder>(holder: H, levels: ReadonlyMap<Element, string>): H {
  const children = (holder.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    const isHeading = /^h[1-6]$/.test(child.tagName);
    if (isHeading && !levels.has(child)) return child.children;
    return [{ ...exchanged(child, levels), tagName: levels.get(child) ?? child.tagName }];
  });
  return { ...holder, children } as H;
}
