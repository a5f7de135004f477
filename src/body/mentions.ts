import type { GlobalMeta } from 'zod';
import { metaOf } from '../schema/schema-path.ts';
import { linkedSubject } from '../model/address/subject-link.ts';
import { rawAttributes } from './attributes.ts';
import { linksIn } from './links.ts';
import { childrenOf, isJsx, type Jsx, type Node, type Root } from './tree.ts';
import { isComponentName, vocabularyOf } from './vocabulary.ts';

/** A person, organisation, picture or attachment that a component or a link of the body names. */
export type Mention = {
  value: string;
  meta: GlobalMeta;
  /** The file may be shipped although nobody can search it for held-back words. */
  mayBeUnread?: true;
  /** An ordinary link names it. Whether the link leads anywhere is judged as for every other link. */
  isLink?: true;
  field: string;
  line: number;
  column: number;
};

/** All names in the components of a body, found by the metadata of attributes in the vocabulary, and in its links. */
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
  for (const { href, line, column } of linksIn(tree)) {
    const subject = linkedSubject(href);
    if (!subject) continue;
    const { collection, id } = subject;
    found.push({ value: id, meta: { refersTo: collection }, isLink: true, field: 'link', line, column });
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
