import type { Node } from 'prosemirror-model';
import { isList, partsOf } from '../document/values.ts';
import type { BlockOrigin } from './read-body.ts';
import { rewrittenBlock, writtenBlock } from './written-block.ts';

/** A block of the document and where it begins: in the document, and in the text as it is written. */
export type PlacedBlock = { node: Node; at: number; start: number };

/** The text of a document. A block that nobody touched keeps its bytes. */
export const writeBody = (doc: Node, origins: readonly BlockOrigin[]): string =>
  placedBody(doc, origins).text;

/** The same, with the place of every block in it. */
export function placedBody(
  doc: Node,
  origins: readonly BlockOrigin[],
): { text: string; blocks: readonly PlacedBlock[] } {
  const nodes = partsOf(doc);
  const places = placesOf(nodes, origins);
  const blocks: PlacedBlock[] = [];
  let text = '';
  let at = 0;
  let before: { node: Node; place: number | undefined; marker: string } | undefined;
  for (const [index, node] of nodes.entries()) {
    const place = places[index];
    const origin = origins[place ?? -1];
    const isKept = origin !== undefined && (origin.node === node || origin.node.eq(node));
    const next = nodes[index + 1];
    const taken = [
      before && isAlike(before.node, node) ? before.marker : '',
      next && isAlike(node, next) && !isKept ? String(next.attrs['marker']) : '',
    ];
    const marker = markerOf(node, taken);
    const apart = isList(node) && marker !== node.attrs['marker'] ? withMarker(node, marker) : node;
    const own = isKept && apart === node ? origin.source : written(apart, origin);
    if (own) {
      const gap = gapBefore(node, place, before, origins);
      const start = text.length + gap.length;
      text += gap + own;
      blocks.push({ node, at, start });
      before = { node, place, marker };
    }
    at += node.nodeSize;
  }
  return { text, blocks };
}

const written = (node: Node, origin: BlockOrigin | undefined): string =>
  origin ? rewrittenBlock(node, origin) : writtenBlock(node);

/**
 * The origin of each block, by its place in the file: its own, or that of an equal block after an undo, or, for a block
 * that was changed, the one between those of its neighbours.
 */
function placesOf(nodes: readonly Node[], origins: readonly BlockOrigin[]): (number | undefined)[] {
  const same = new Map(origins.map(({ node }, place) => [node, place]));
  const taken = new Set<number>();
  const take = (place: number | undefined): number | undefined => {
    if (place === undefined || place < 0 || place >= origins.length || taken.has(place)) return undefined;
    taken.add(place);
    return place;
  };
  const places = nodes.map((node) => take(same.get(node)));
  const equal = (node: Node, isFree: boolean): number =>
    origins.findIndex((origin, place) => (!isFree || !taken.has(place)) && origin.node.eq(node));
  for (const [index, node] of nodes.entries()) places[index] ??= take(equal(node, true));
  for (const [index, node] of nodes.entries()) {
    if (places[index] !== undefined) continue;
    const copied = equal(node, false);
    const before = index ? places[index - 1] : -1;
    places[index] = copied >= 0 ? copied : take(before === undefined ? undefined : before + 1);
  }
  return places;
}

/** The white space before a block: that of the file while its neighbour is the one of the file, else an empty line. */
function gapBefore(
  node: Node,
  place: number | undefined,
  before: { node: Node; place: number | undefined } | undefined,
  origins: readonly BlockOrigin[],
): string {
  const origin = origins[place ?? -1];
  if (!before) return place === 0 ? (origin?.gap ?? '') : '';
  const neighbour = origins[(place ?? 0) - 1];
  const isOld =
    before.place === (place ?? 0) - 1 &&
    origin?.node.type === node.type &&
    neighbour?.node.type === before.node.type;
  if (origin && (isOld || origin.gap.includes('\n\n'))) return origin.gap;
  return node.type.name === 'footnote' && before.node.type.name === 'footnote' ? '\n' : '\n\n';
}

/** Whether two neighbours are lists that Markdown would read as one if they had the same marker. */
const isAlike = (a: Node, b: Node): boolean => isList(a) && a.type === b.type;

const markers: Readonly<Record<string, readonly string[]>> = {
  bullet_list: ['-', '*', '+'],
  ordered_list: ['.', ')'],
};

/** The marker of a list: its own, unless a neighbour has it. */
function markerOf(node: Node, taken: readonly string[]): string {
  const own = String(node.attrs['marker'] ?? '');
  if (!isList(node) || !taken.includes(own)) return own;
  const others = markers[node.type.name] ?? [];
  return others.find((one) => !taken.includes(one)) ?? others.find((one) => one !== taken[0]) ?? own;
}

const withMarker = (list: Node, marker: string): Node =>
  list.type.create({ ...list.attrs, marker }, list.content);
