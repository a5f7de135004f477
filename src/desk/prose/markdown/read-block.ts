import type { List, RootContent, Table } from 'mdast';
import type { Node } from 'prosemirror-model';
import { type ComponentName, components, isComponentName } from '../../../body/vocabulary.ts';
import { proseSchema } from '../document/schema.ts';
import { plainValues, type BodySource, sliceOf, type Tag } from './body-source.ts';
import { withParagraphs } from './lone-tags.ts';
import { inlineOf } from './read-words.ts';

const { nodes } = proseSchema;

/** A block of Markdown as one of the document. What has no form there is kept as source. */
export function blockIn(node: RootContent, source: BodySource): Node {
  switch (node.type) {
    case 'paragraph': {
      // A component alone in its paragraph is a block.
      const inside = node.children.filter((child) => !isSpace(child));
      const [only] = inside;
      if (inside.length === 1 && only?.type === 'mdxJsxTextElement' && isBlock(only))
        return componentIn(only, source);
      return nodes.paragraph.create(null, inlineOf(node.children, source));
    }
    case 'heading':
      return nodes.heading.create({ level: node.depth }, inlineOf(node.children, source));
    case 'list':
      return listIn(node, source);
    case 'blockquote':
      return nodes.blockquote.create(null, filled(node.children, source));
    case 'code': {
      const { lang = null, meta = null, value } = node;
      return nodes.code_block.create({ lang, meta }, value ? proseSchema.text(value) : null);
    }
    case 'thematicBreak':
      return nodes.rule.create();
    case 'table':
      return tableIn(node, source);
    case 'footnoteDefinition':
      return nodes.footnote.create({ id: node.label ?? node.identifier }, filled(node.children, source));
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentIn(node, source);
    default:
      return kept(node, source);
  }
}

const kept = (node: RootContent, source: BodySource): Node =>
  nodes.source.create({ source: sliceOf(node, source) });

/** Blocks for a node that cannot be empty. */
function filled(children: readonly RootContent[], source: BodySource): Node[] {
  const blocks = withParagraphs(children, source).map((child) => blockIn(child, source));
  return blocks.length ? blocks : [nodes.paragraph.create()];
}

function listIn(node: List, source: BodySource): Node {
  const type = node.ordered ? nodes.ordered_list : nodes.bullet_list;
  const tight = !node.spread && node.children.every(({ spread }) => !spread);
  const [, marker = ''] = /^(?:\d+)?(.)/.exec(sliceOf(node, source)) ?? [];
  const items = node.children.map((item) => {
    const blocks = withParagraphs(item.children, source).map((child) => blockIn(child, source));
    if (blocks[0]?.type !== nodes.paragraph) blocks.unshift(nodes.paragraph.create());
    return nodes.list_item.create({ checked: item.checked ?? null }, blocks);
  });
  return type.create({ tight, marker, ...(node.ordered && { start: node.start ?? 1 }) }, items);
}

function tableIn({ align, children }: Table, source: BodySource): Node {
  const rows = children.map((row, index) => {
    const type = index ? nodes.table_cell : nodes.table_header;
    const cells = (align ?? []).map((side, column) =>
      type.create({ align: side ?? null }, inlineOf(row.children[column]?.children ?? [], source)),
    );
    return nodes.table_row.create(null, cells);
  });
  return nodes.table.create(null, rows);
}

/** Whether this is the name of a component between blocks, and not of one in a sentence. */
const isBoxName = (name: string): name is Exclude<ComponentName, 'OrgLink' | 'Fact'> =>
  isComponentName(name) && name !== 'OrgLink' && name !== 'Fact';

/** Whether a tag is that of a component between blocks. */
const isBlock = ({ name }: Tag): boolean => isBoxName(name ?? '');

function componentIn(node: Tag, source: BodySource): Node {
  const values = plainValues(node);
  const name = node.name ?? '';
  if (!values || !isBoxName(name)) return kept(node, source);
  const { content } = components[name];
  const children: readonly RootContent[] = node.children;
  if (content === 'none') return children.length ? kept(node, source) : nodes[name].create({ values });
  const made = nodes[name].create({ values }, insideOf(node, content, source));
  return isFit(made) ? made : kept(node, source);
}

function insideOf(node: Tag, content: 'blocks' | 'figures', source: BodySource): Node[] {
  if (content === 'figures') {
    const figures = node.children.flatMap((child) => (child.type === 'paragraph' ? child.children : [child]));
    return figures.filter((child) => !isSpace(child)).map((child) => blockIn(child, source));
  }
  return node.type === 'mdxJsxTextElement'
    ? [nodes.paragraph.create(null, inlineOf(node.children, source))]
    : filled(node.children, source);
}

const isSpace = (node: RootContent): boolean => node.type === 'text' && !node.value.trim();

/** Whether a component holds only what it may hold. */
function isFit(node: Node): boolean {
  try {
    node.check();
    return true;
  } catch {
    return false;
  }
}
