import type { BlockContent, DefinitionContent, ListItem, RootContent, TableRow } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import type { Node } from 'prosemirror-model';
import { partsOf, tagValues } from '../document/values.ts';
import { hasNoWords, trimmedWords } from './normal-form.ts';
import { attributesOfTag } from './tag-text.ts';
import { phrasingOf, type WordStyle } from './word-tree.ts';

/** A block as a tree of Markdown. A paragraph without words is none. */
export function blockTree(node: Node, style: WordStyle): RootContent[] {
  const { attrs } = node;
  const inside = () => blocksOf(node, style);
  const words = (of: Node, wordStyle = style) => phrasingOf(trimmedWords(of), wordStyle);
  switch (node.type.name) {
    case 'paragraph': {
      const children = words(node);
      return children.length ? [{ type: 'paragraph', children }] : [];
    }
    case 'heading': {
      const depth = Number(attrs['level']) as 1 | 2 | 3 | 4 | 5 | 6;
      return [{ type: 'heading', depth, children: words(node, { ...style, breaks: 'tag' }) }];
    }
    case 'bullet_list':
    case 'ordered_list': {
      const spread = !attrs['tight'];
      const children = partsOf(node).map((item): ListItem => ({
        type: 'listItem',
        spread,
        checked: item.attrs['checked'] as boolean | null,
        children: blocksOf(item, style),
      }));
      const ordered = node.type.name === 'ordered_list';
      const start = ordered ? Number(attrs['start']) : null;
      return [{ type: 'list', ordered, start, spread, children, data: { marker: String(attrs['marker']) } }];
    }
    case 'blockquote':
      return [{ type: 'blockquote', children: inside() }];
    case 'code_block': {
      const [lang, meta] = [attrs['lang'] as string | null, attrs['meta'] as string | null];
      return [{ type: 'code', lang, meta, value: node.textContent }];
    }
    case 'rule':
      return [{ type: 'thematicBreak' }];
    case 'table': {
      const children = partsOf(node).map((row): TableRow => ({
        type: 'tableRow',
        children: partsOf(row).map((cell) => ({
          type: 'tableCell',
          // A row is one line.
          children: words(cell, { ...style, breaks: 'tag' }),
        })),
      }));
      const align = partsOf(node.child(0)).map(
        (cell) => cell.attrs['align'] as 'left' | 'right' | 'center' | null,
      );
      return [{ type: 'table', align, children }];
    }
    case 'footnote': {
      const id = String(attrs['id']);
      return [{ type: 'footnoteDefinition', identifier: id, label: id, children: inside() }];
    }
    case 'source':
      return [{ type: 'html', value: String(attrs['source']) }];
    default: {
      const tag: MdxJsxFlowElement = {
        type: 'mdxJsxFlowElement',
        name: node.type.name,
        attributes: attributesOfTag(tagValues(node)),
        children: inside(),
      };
      return [tag];
    }
  }
}

/** The blocks within a block. A list item begins with a paragraph, though it may have no words. */
const blocksOf = (node: Node, style: WordStyle): (BlockContent | DefinitionContent)[] =>
  partsOf(node)
    .filter((child) => !hasNoWords(child))
    .flatMap((child) => blockTree(child, style) as BlockContent[]);
