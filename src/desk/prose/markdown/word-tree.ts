import type { PhrasingContent } from 'mdast';
import type { Mark, Node } from 'prosemirror-model';
import { inLink, starred } from '../../../body/written/starred.ts';
import type { TagValues } from '../document/values.ts';
import { bareAddresses } from './normal-form.ts';
import { attributesOfTag } from './tag-text.ts';

/** How breaks and bare addresses are written: the shorter way, or the one that is read everywhere. */
export type WordStyle = { breaks: 'sign' | 'tag'; addresses: 'bare' | 'link' };

const nameOf = (mark: Mark): string => mark.type.name;

/** Words with marks as a tree: of the marks at a place the one that reaches farthest is outside. */
export function phrasingOf(
  nodes: readonly Node[],
  style: WordStyle,
  outside: readonly Mark[] = [],
): PhrasingContent[] {
  const result: PhrasingContent[] = [];
  for (let at = 0; at < nodes.length;) {
    const node = nodes[at] as Node;
    const open = node.marks.filter(
      (mark) => !mark.isInSet(outside) && !['code', 'soft'].includes(nameOf(mark)),
    );
    const reach = (mark: Mark): number => {
      const end = nodes.findIndex((other, place) => place > at && !mark.isInSet(other.marks));
      return end < 0 ? nodes.length : end;
    };
    const [mark] = open.sort((a, b) => reach(b) - reach(a));
    const end = mark ? reach(mark) : at + 1;
    const part = nodes.slice(at, end);
    const made = mark ? wrapped(mark, part, style, [...outside, mark]) : leaf(node, style);
    const last = result.at(-1);
    // Neighbours of text are one text, or their signs would be judged without their surroundings.
    if (made.type === 'text' && last?.type === 'text') last.value += made.value;
    else result.push(made);
    at = end;
  }
  const around = outside.at(-1);
  return starred(result, around && nameOf(around) === 'link' ? inLink : undefined);
}

function leaf(node: Node, style: WordStyle): PhrasingContent {
  const { attrs, text = '' } = node;
  switch (node.type.name) {
    case 'text': {
      const names = node.marks.map(nameOf);
      if (names.includes('code')) return { type: 'inlineCode', value: text };
      return { type: 'text', value: names.includes('soft') ? '\n' : text };
    }
    case 'hard_break':
      return attrs['tag'] || style.breaks === 'tag' ? { type: 'html', value: '<br />' } : { type: 'break' };
    case 'footnote_ref':
      return { type: 'footnoteReference', identifier: String(attrs['id']), label: String(attrs['id']) };
    case 'OrgLink': {
      const words = String(attrs['words']);
      return tag('OrgLink', { id: String(attrs['id']) }, words ? [{ type: 'text', value: words }] : []);
    }
    default:
      return { type: 'html', value: String(attrs['source']) };
  }
}

const tag = (name: string, values: TagValues, children: PhrasingContent[]): PhrasingContent => ({
  type: 'mdxJsxTextElement',
  name,
  attributes: attributesOfTag(values),
  children,
});

function wrapped(mark: Mark, nodes: readonly Node[], style: WordStyle, marks: Mark[]): PhrasingContent {
  const children = phrasingOf(nodes, style, marks);
  switch (nameOf(mark)) {
    case 'strong':
      return { type: 'strong', children };
    case 'em':
      return { type: 'emphasis', children };
    case 'strike':
      return { type: 'delete', children };
    case 'link':
      return linkOf(mark, nodes, children, style);
    default: {
      const values = Object.entries(mark.attrs as Record<string, string | null>);
      return tag(
        nameOf(mark),
        Object.fromEntries(values.map(([key, value]) => [key, value ?? ''])),
        children,
      );
    }
  }
}

function linkOf(
  { attrs }: Mark,
  nodes: readonly Node[],
  children: PhrasingContent[],
  style: WordStyle,
): PhrasingContent {
  const { href, title, ref, literal } = attrs as {
    href: string;
    title: string | null;
    ref: string | null;
    literal: boolean;
  };
  const text = nodes.map((node) => node.textContent).join('');
  if (ref !== null) {
    const referenceType = text === ref ? 'shortcut' : 'full';
    return { type: 'linkReference', identifier: ref, label: ref, referenceType, children };
  }
  if (literal && style.addresses === 'bare' && bareAddresses(href).includes(text))
    return { type: 'html', value: text };
  return { type: 'link', url: href, title, children };
}
