import type { PhrasingContent, Text } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx';
import type { Mark, Node } from 'prosemirror-model';
import { proseSchema, type ProseMarkName } from '../document/schema.ts';
import { plainValues, type BodySource, sliceOf } from './body-source.ts';

const { nodes, marks } = proseSchema;

/** The words of a block as those of the document. `outside` are the marks that all of them have. */
export const inlineOf = (
  children: readonly PhrasingContent[],
  source: BodySource,
  outside: readonly Mark[] = [],
): Node[] => children.flatMap((child) => piece(child, source, outside));

function piece(node: PhrasingContent, source: BodySource, outside: readonly Mark[]): Node[] {
  const within = (mark: Mark) =>
    inlineOf('children' in node ? node.children : [], source, mark.addToSet(outside));
  switch (node.type) {
    case 'text':
      return node.value
        .split('\n')
        .flatMap((line, index) => [
          ...(index ? [proseSchema.text(' ', marks.soft.create().addToSet(outside))] : []),
          ...(line ? [proseSchema.text(line, outside)] : []),
        ]);
    case 'strong':
      return within(marks.strong.create());
    case 'emphasis':
      return within(marks.em.create());
    case 'delete':
      return within(marks.strike.create());
    case 'inlineCode':
      return node.value ? [proseSchema.text(node.value, marks.code.create().addToSet(outside))] : [];
    case 'break':
      return [nodes.hard_break.create(null, null, outside)];
    case 'link': {
      const literal = !/^[[<]/.test(sliceOf(node, source));
      return within(marks.link.create({ href: node.url, title: node.title ?? null, literal }));
    }
    case 'linkReference': {
      const href = source.targets.get(node.identifier)?.url ?? '';
      return within(marks.link.create({ href, ref: node.label ?? node.identifier }));
    }
    case 'footnoteReference':
      return [nodes.footnote_ref.create({ id: node.label ?? node.identifier }, null, outside)];
    case 'mdxJsxTextElement':
      return tag(node, source, outside);
    default:
      return [kept(node, source, outside)];
  }
}

const kept = (node: PhrasingContent, source: BodySource, outside: readonly Mark[]): Node =>
  nodes.inline_source.create({ source: sliceOf(node, source) }, null, outside);

const markOf: Readonly<Record<string, ProseMarkName>> = {
  sub: 'sub',
  sup: 'sup',
  abbr: 'abbr',
  span: 'span',
};

function tag(node: MdxJsxTextElement, source: BodySource, outside: readonly Mark[]): Node[] {
  const values = plainValues(node);
  const name = node.name ?? '';
  const mark = markOf[name];
  if (values && name === 'br' && !node.children.length)
    return [nodes.hard_break.create({ tag: true }, null, outside)];
  if (values && name === 'OrgLink' && node.children.every(isText)) {
    const words = node.children.map(({ value }) => value).join('');
    return [nodes.OrgLink.create({ id: values['id'] ?? '', words }, null, outside)];
  }
  if (values && mark && node.children.length)
    return inlineOf(node.children, source, marks[mark].create(values).addToSet(outside));
  return [kept(node, source, outside)];
}

const isText = (node: PhrasingContent): node is Text => node.type === 'text';
