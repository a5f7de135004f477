import type { Element, ElementContent } from 'hast';

/** A heading, a paragraph, a table cell, a caption … of a text. */
export type TextBlock = {
  /** The heading that it is, or `p`. Pagefind gives words of headings more weight. */
  tag: string;
  /** A weight of its own for Pagefind: `0.3` for an “About” text. */
  weight: string | undefined;
  /** Whether it is the title of the page. */
  isTitle: boolean;
  text: string;
};

/** Elements that are not part of the text although they may contain words. */
const isNoText = new Set(['button', 'iframe', 'img', 'picture', 'script', 'style', 'svg', 'template']);
/** Elements within a sentence. Every other one begins a block. */
const isWithin = new Set(
  (
    'a abbr b bdi bdo br cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var ' +
    'wbr'
  ).split(' '),
);

/** The blocks of an element in order, without those that are empty or marked `data-pagefind-ignore`. */
export function textBlocksIn(element: Element): TextBlock[] {
  const blocks: TextBlock[] = [];
  const begin = (inside: TextBlock) => blocks.push({ ...inside, text: '' });
  const read = (children: readonly ElementContent[], inside: TextBlock) => {
    for (const child of children) {
      const last = blocks.at(-1);
      if (child.type === 'text' && last) last.text += child.value;
      if (child.type !== 'element' || isNoText.has(child.tagName) || 'dataPagefindIgnore' in child.properties)
        continue;
      if (isWithin.has(child.tagName)) {
        if (child.tagName === 'br' && last) last.text += ' ';
        read(child.children, inside);
        continue;
      }
      const own = within(child, inside);
      begin(own);
      read(child.children, own);
      begin(inside);
    }
  };
  const outermost = within(element, { tag: 'p', weight: undefined, isTitle: false, text: '' });
  begin(outermost);
  read(element.children, outermost);
  return blocks
    .map((block) => ({ ...block, text: block.text.replace(/[ \t\n\r\f]+/g, ' ').trim() }))
    .filter(({ text }) => text !== '');
}

const within = ({ tagName, properties }: Element, above: TextBlock): TextBlock => ({
  tag: /^h[1-6]$/.test(tagName) ? tagName : above.tag,
  weight:
    properties['dataPagefindWeight'] === undefined ? above.weight : String(properties['dataPagefindWeight']),
  isTitle: above.isTitle || properties['dataPagefindMeta'] === 'title',
  text: '',
});
