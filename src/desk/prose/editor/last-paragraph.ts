import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { proseSchema } from '../document/schema.ts';

const { nodes } = proseSchema;

/** Blocks after which people may want to write on, and below which the cursor cannot be put. */
const isOpenBelow = (node: Node | null): boolean =>
  node !== null && (node.type === nodes.paragraph || node.type === nodes.footnote);

/** A document with a place for the cursor at its end. A paragraph without words is not written. */
export const withLastParagraph = (doc: Node): Node =>
  isOpenBelow(doc.lastChild) ? doc : doc.copy(doc.content.addToEnd(nodes.paragraph.create()));

/** Keeps that place while the text changes. */
export const lastParagraph = (): Plugin =>
  new Plugin({
    appendTransaction: (_, __, { doc, tr }) =>
      isOpenBelow(doc.lastChild)
        ? null
        : tr.insert(doc.content.size, nodes.paragraph.create()).setMeta('addToHistory', false),
  });
