import type { Element, Root } from 'hast';
import { toMdast, type State } from 'hast-util-to-mdast';
import type { Nodes, PhrasingContent, Root as MarkdownRoot, RootContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { propertyOf } from './html-pieces.ts';

const attributesIn = (node: Element, names: readonly string[]): MdxJsxAttribute[] =>
  names.flatMap((name) => {
    const value = propertyOf(node, name).replace(/\s+/gu, ' ').trim();
    return value ? [{ type: 'mdxJsxAttribute' as const, name, value }] : [];
  });

const block =
  (name: string, ...names: string[]) =>
  (state: State, node: Element): MdxJsxFlowElement => ({
    type: 'mdxJsxFlowElement',
    name,
    attributes: attributesIn(node, names),
    children: state.toFlow(state.all(node)) as MdxJsxFlowElement['children'],
  });

const words =
  (name: string, ...names: string[]) =>
  (state: State, node: Element): MdxJsxTextElement => ({
    type: 'mdxJsxTextElement',
    name,
    attributes: attributesIn(node, names),
    children: state.all(node) as PhrasingContent[],
  });

const handlers = {
  'x-figure': block('Figure', 'src', 'alt', 'caption', 'credit', 'licence', 'digitalSourceType'),
  'x-fact-box': block('FactBox', 'title'),
  'x-download': block('Download', 'file', 'title'),
  'x-gallery': block('Gallery'),
  'x-video': block('Video', 'href', 'src', 'title', 'captions', 'transcript', 'unread'),
  'x-audio': block('Audio', 'src', 'title', 'transcript', 'unread'),
  'x-event-card': block('EventCard', 'title'),
  'x-quote': block('Quote', 'speaker', 'role'),
  'x-box': (state: State, node: Element) => state.toFlow(state.all(node)),
  'x-sign': (_: State, node: Element): Nodes => {
    const label = propertyOf(node, 'number');
    return { type: 'footnoteReference', identifier: label, label };
  },
  'x-note': (state: State, node: Element): Nodes => {
    const label = propertyOf(node, 'number');
    return {
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: state.toFlow(state.all(node)) as never,
    };
  },
  sub: words('sub'),
  sup: words('sup'),
  abbr: words('abbr', 'title'),
  br: (): Nodes => ({ type: 'html', value: '<br />' }),
};

/** A plain tree as one of Markdown with our components. Two breaks or more part paragraphs. */
export function markdownTree(tree: Root): MarkdownRoot {
  const root = toMdast(tree, { handlers: handlers as never, document: true });
  const children = 'children' in root ? (root.children as RootContent[]) : [];
  return {
    type: 'root',
    children: withPlainMarks(children)
      .flatMap(parted)
      .flatMap(withoutLoneNumber)
      .filter((one) => !isEmptyParagraph(one)),
  };
}

const isBreak = (node: PhrasingContent | undefined): boolean =>
  node?.type === 'html' && node.value === '<br />';
const isSpace = (node: PhrasingContent | undefined): boolean => node?.type === 'text' && !node.value.trim();

function parted(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node];
  const parts: PhrasingContent[][] = [[]];
  const solid = node.children.filter(
    (one, at) => !(isSpace(one) && (isBreak(node.children[at - 1]) || isBreak(node.children[at + 1]))),
  );
  for (const [at, one] of solid.entries()) {
    const isGap = isBreak(one) && (isBreak(solid[at + 1]) || isBreak(solid[at - 1]));
    if (!isGap) parts.at(-1)?.push(one);
    else if (parts.at(-1)?.length) parts.push([]);
  }
  return parts.map((children) => ({ type: 'paragraph', children: withoutEdges(children) }));
}

/** A paragraph begins and ends with words. */
function withoutEdges(all: PhrasingContent[]): PhrasingContent[] {
  const children = [...all];
  while (isBreak(children[0]) || isSpace(children[0])) children.shift();
  while (isBreak(children.at(-1)) || isSpace(children.at(-1))) children.pop();
  return children;
}

const isEmptyParagraph = (node: RootContent): boolean => node.type === 'paragraph' && !node.children.length;

/** A list of one item with a number other than 1 is a sentence that begins with it, to every reader of Markdown. */
function withoutLoneNumber(node: RootContent): RootContent[] {
  const [only, ...more] = node.type === 'list' && node.ordered ? node.children : [];
  if (node.type !== 'list' || !only || more.length || (node.start ?? 1) === 1) return [node];
  const [first, ...others] = only.children;
  const number = { type: 'text' as const, value: `${node.start ?? 1}. ` };
  if (first?.type !== 'paragraph') return [{ type: 'paragraph', children: [number] }, ...only.children];
  return [{ ...first, children: [number, ...first.children] }, ...others];
}

const marks = ['strong', 'emphasis', 'delete'];

/** Marks without a space at their inner edges, where Markdown would not read them, and none within itself. */
function withPlainMarks<Any extends Nodes>(nodes: readonly Any[], above: readonly string[] = []): Any[] {
  return nodes.flatMap((node): Any[] => {
    if (!('children' in node)) return [node];
    const isMark = marks.includes(node.type);
    const inside = withPlainMarks(node.children as Nodes[], isMark ? [...above, node.type] : above);
    if (!isMark) return [{ ...node, children: inside } as Any];
    if (above.includes(node.type)) return inside as Any[];
    const [first, last] = [inside[0], inside.at(-1)];
    const before = first?.type === 'text' ? (/^\s+/u.exec(first.value)?.[0] ?? '') : '';
    if (first?.type === 'text' && before) inside[0] = { ...first, value: first.value.slice(before.length) };
    const end = inside.at(-1);
    const after = last && end?.type === 'text' ? (/\s+$/u.exec(end.value)?.[0] ?? '') : '';
    if (end?.type === 'text' && after)
      inside[inside.length - 1] = { ...end, value: end.value.slice(0, -after.length) };
    const full = inside.filter((one) => one.type !== 'text' || one.value);
    const space = (value: string): Nodes[] => (value ? [{ type: 'text', value: ' ' }] : []);
    return [
      ...space(before),
      ...(full.length ? [{ ...node, children: full }] : []),
      ...space(after),
    ] as Any[];
  });
}
