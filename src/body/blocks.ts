import { rawAttributes } from './attributes.ts';
import { childrenOf, isJsx, type Jsx, type Node, type Root } from './tree.ts';
import { isComponentName, vocabularyOf } from './vocabulary.ts';

/** Words of a body that readers meet as one: a paragraph, a cell, a caption. `line` and `column` are where it begins. */
export type Block = { text: string; field: string; line: number; column: number };

/** Elements within a sentence. */
const inline = new Set(
  'a abbr b br code del em i img input ins mark s small span strong sub sup time u'.split(' '),
);
/** Attributes that are no words for readers. */
const notWords = new Set('id speaker src file href poster lang dir credit licence'.split(' '));

/** Encloses the id of an organisation whose name a page puts there. */
const nameMark = '\uE000';

/** Puts the names of organisations where a body has only their ids. */
export const withNames = (text: string, nameOf: (id: string) => string): string =>
  text.includes(nameMark) ? text.replace(/\uE000([^\uE000]*)\uE000/g, (_, id: string) => nameOf(id)) : text;

/** Every text of a body: its blocks, and the words in the attributes of components, however they are written. */
export function blocksIn(tree: Root): Block[] {
  const blocks: Block[] = [];
  let text = '';
  // Some nodes have no position from the parser: they stand after what has one.
  let last = { line: 1, column: 1 };
  let place: typeof last | undefined;
  const close = () => {
    if (text.trim() !== '') blocks.push({ text, field: '', ...(place ?? last) });
    text = '';
    place = undefined;
  };
  const walk = (node: Node): void => {
    if (node.position) last = { line: node.position.start.line, column: node.position.start.column };
    if (node.type === 'text') {
      text += node.value;
      if (text.trim() !== '') place ??= last;
      return;
    }
    // The number of a footnote is no word of the text.
    if (
      node.type === 'element' &&
      ('dataFootnoteRef' in node.properties || 'dataFootnoteBackref' in node.properties)
    )
      return;
    if (isJsx(node)) return walkJsx(node);
    if (node.type === 'element' && typeof node.properties['title'] === 'string')
      blocks.push({ text: node.properties['title'], field: '', ...last });
    if (node.type === 'root' || (node.type === 'element' && !inline.has(node.tagName))) {
      close();
      childrenOf(node).forEach(walk);
      close();
    } else if (node.type === 'element' && node.tagName === 'br') text += ' ';
    else childrenOf(node).forEach(walk);
  };
  const walkJsx = (node: Jsx): void => {
    const name = node.name ?? '';
    const { line, column } = last;
    const raw = rawAttributes(node);
    const isInline = isComponentName(name) ? vocabularyOf(name)?.inline : true;
    if (!isInline) close();
    for (const [key, value] of Object.entries(raw))
      if (typeof value === 'string' && !notWords.has(key))
        blocks.push({ text: value, field: `<${name} ${key}>`, line, column });
    const inside = childrenOf(node);
    if (name === 'OrgLink' && inside.length === 0) {
      text += `${nameMark}${String(raw['id'] ?? '')}${nameMark}`;
      place ??= last;
    } else if (name === 'br') text += ' ';
    else inside.forEach(walk);
    if (!isInline) close();
  };
  walk(tree);
  return blocks;
}
