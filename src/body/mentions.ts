import type { GlobalMeta } from 'zod';
import { metaOf } from '../schema/schema-path.ts';
import { rawAttributes } from './attributes.ts';
import { childrenOf, isJsx, type Jsx, type Node, type Root } from './tree.ts';
import { isComponentName, vocabularyOf } from './vocabulary.ts';

/** A person, organisation, picture or attachment that a component of the body names. */
export type Mention = {
  value: string;
  meta: GlobalMeta;
  /** The file may be shipped although nobody can search it for held-back words. */
  mayBeUnread?: true;
  field: string;
  line: number;
  column: number;
};

/** All names in the components of a body, found by the metadata of attributes in the vocabulary. */
export function mentions(tree: Root): Mention[] {
  const found: Mention[] = [];
  for (const node of componentsIn(tree)) {
    if (!isComponentName(node.name ?? '')) continue;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const raw = rawAttributes(node);
    for (const [name, schema] of Object.entries(vocabularyOf(node.name ?? '')?.attributes.shape ?? {})) {
      const meta = metaOf(schema);
      const value = raw[name];
      if ((meta.refersTo || meta.names) && typeof value === 'string') {
        const isAllowed = raw['unread'] === 'allowed';
        const field = `<${node.name} ${name}>`;
        found.push({ value, meta, ...(isAllowed && { mayBeUnread: true }), field, line, column });
      }
    }
  }
  return found;
}

/** The components and raw tags of a tree, in the order of the file. */
const componentsIn = (node: Node): Jsx[] => [
  ...(isJsx(node) ? [node] : []),
  ...childrenOf(node).flatMap(componentsIn),
];

/** The titles of events in the event cards of a body. */
export function eventCards(tree: Root): { title: string; line: number; column: number }[] {
  return componentsIn(tree)
    .filter(({ name }) => name === 'EventCard')
    .map((node) => {
      const { line = 1, column = 1 } = node.position?.start ?? {};
      return { title: String(rawAttributes(node)['title'] ?? ''), line, column };
    });
}
