import { visit } from 'unist-util-visit';
import type { GlobalMeta } from 'zod';
import { metaOf } from '../schema/at.ts';
import { rawAttributes } from './attributes.ts';
import { isJsx, type Node, type Root } from './tree.ts';
import { isComponentName, vocabularyOf } from './vocabulary.ts';

/** A person, organisation, picture or attachment that a component of the body names. */
export type Mention = { value: string; meta: GlobalMeta; field: string; line: number; column: number };

/** All that the components of a body name, found by what the vocabulary registers on each attribute. */
export function mentions(tree: Root): Mention[] {
  const found: Mention[] = [];
  visit(tree as Node, (node) => {
    if (!isJsx(node) || !isComponentName(node.name ?? '')) return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const raw = rawAttributes(node);
    for (const [name, schema] of Object.entries(vocabularyOf(node.name ?? '')?.attributes.shape ?? {})) {
      const meta = metaOf(schema);
      const value = raw[name];
      if ((meta.refersTo || meta.names) && typeof value === 'string') {
        found.push({ value, meta, field: `<${node.name} ${name}>`, line, column });
      }
    }
  });
  return found;
}

/** The titles by which the event cards of a body name events. */
export function eventCards(tree: Root): { title: string; line: number; column: number }[] {
  const cards: { title: string; line: number; column: number }[] = [];
  visit(tree as Node, (node) => {
    if (!isJsx(node) || node.name !== 'EventCard') return;
    const { line = 1, column = 1 } = node.position?.start ?? {};
    cards.push({ title: String(rawAttributes(node)['title'] ?? ''), line, column });
  });
  return cards;
}
