import type { Node } from 'prosemirror-model';

/** The attributes of a component as its tag has them, in their order. */
export type TagValues = Readonly<Record<string, string>>;

/** The attributes of a component's node. */
export const tagValues = (node: Node): TagValues => node.attrs['values'] as TagValues;

/** The children of a node as a list. */
export const partsOf = (node: Node): Node[] => [...node.children];

/** A list whose marker tells it from a neighbour: the sign, or what follows the number. */
export const listKinds = ['bullet_list', 'ordered_list'];
export const isList = (node: Node): boolean => listKinds.includes(node.type.name);
