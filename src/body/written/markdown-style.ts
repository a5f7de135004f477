import type { List, Parents, Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { defaultHandlers, type Handle, type Info, type Options, type State } from 'mdast-util-to-markdown';
import { tagBegin } from './tag-begin.ts';

declare module 'mdast' {
  interface ListData {
    /** The sign before an item, or the one after its number. */
    marker?: string;
  }
}

const gfm = gfmToMarkdown({ tableCellPadding: true, tablePipeAlign: false });
const gfmTable = gfm.extensions?.find(({ handlers }) => handlers?.table)?.handlers?.table;

/** The line below the head of a table, as people write it. */
function table(node: Table, parent: Parents | undefined, state: State, info: Info): string {
  const [head = '', line = '', ...rows] = (gfmTable?.(node, parent, state, info) ?? '').split('\n');
  const wide = line.replace(/ (:?)-(:?)(?= )/g, (_, left: string, right: string) => {
    const hyphens = left || right ? '--'.slice(0, left && right ? 1 : 2) : '---';
    return ` ${left}${hyphens}${right}`;
  });
  return [head, wide, ...rows].join('\n');
}

/** A list keeps its marker, by which Markdown tells it from the one before. */
function list(node: List, parent: Parents | undefined, state: State, info: Info): string {
  const { bullet, bulletOrdered } = state.options;
  const { marker = '' } = node.data ?? {};
  if (marker === '-' || marker === '*' || marker === '+') state.options.bullet = marker;
  if (marker === '.' || marker === ')') state.options.bulletOrdered = marker;
  const text = defaultHandlers.list(node, parent, state, info);
  Object.assign(state.options, { bullet, bulletOrdered });
  return text;
}

/** A tag around blocks. What is inside is not indented: a page does not care, and people write it so. */
function block(node: MdxJsxFlowElement, _: Parents | undefined, state: State, info: Info): string {
  const begin = tagBegin(node);
  if (!node.children.length) return `${begin} />`;
  const exit = state.enter('blockquote');
  const inside = state.containerFlow(node, info);
  exit();
  return `${begin}>\n${inside}\n</${node.name ?? ''}>`;
}

function inline(node: MdxJsxTextElement, _: Parents | undefined, state: State, info: Info): string {
  const begin = tagBegin(node);
  if (!node.children.length) return `${begin} />`;
  const exit = state.enter('phrasing');
  const inside = state.containerPhrasing(node, { ...info, before: '>', after: '<' });
  exit();
  return `${begin}>${inside}</${node.name ?? ''}>`;
}

const words = Object.assign(inline satisfies Handle, { peek: () => '<' });

/** Markdown as this house writes it. */
export const markdownStyle: Options = {
  bullet: '-',
  emphasis: '*',
  rule: '*',
  listItemIndent: 'one',
  fences: true,
  resourceLink: true,
  extensions: [gfm],
  unsafe: [
    { character: '<', inConstruct: 'phrasing' },
    { character: '{', inConstruct: 'phrasing' },
    { atBreak: true, character: '<' },
    { atBreak: true, character: '{' },
    // A line that begins so would be a module's.
    { atBreak: true, character: 'i', after: 'mport\\b' },
    { atBreak: true, character: 'e', after: 'xport\\b' },
  ],
  join: [
    // Footnotes, and the pictures of a gallery, stand line by line.
    (left, right) =>
      left.type === right.type && (left.type === 'footnoteDefinition' || (isFigure(left) && isFigure(right)))
        ? 0
        : undefined,
  ],
  handlers: { table, list, mdxJsxFlowElement: block, mdxJsxTextElement: words },
};

const isFigure = (node: { type: string }): boolean => 'name' in node && node.name === 'Figure';

/** The same with every sign escaped that could mean something. */
export const carefulStyle: Options = {
  ...markdownStyle,
  unsafe: [
    ...(markdownStyle.unsafe ?? []),
    ...[...'\\`*_{}[]()#+-.!|~<>&:@$"\'='].map((character) => ({
      character,
      inConstruct: 'phrasing' as const,
    })),
  ],
};
