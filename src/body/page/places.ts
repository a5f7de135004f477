import type { Segment } from './segments.ts';

type Component = Exclude<Segment, string>;

/**
 * The pieces of a body with ids at its first picture or gallery (`pictures`) and its first film (`film`), and the links
 * to those that it has.
 */
export function withPlaces(pieces: readonly Segment[]): {
  pieces: Segment[];
  shownAt: { pictures?: string; films?: string };
} {
  const shownAt: { pictures?: string; films?: string } = {};
  const placed = (piece: Component, key: 'pictures' | 'films', place: string): Component => {
    if (shownAt[key]) return piece;
    shownAt[key] = `#${place}`;
    return { ...piece, attributes: { ...piece.attributes, place } } as unknown as Component;
  };
  const look = (piece: Segment): Segment => {
    if (typeof piece === 'string') return piece;
    const { component } = piece;
    const own =
      component === 'Figure' || component === 'Gallery'
        ? placed(piece, 'pictures', 'pictures')
        : component === 'Video'
          ? placed(piece, 'films', 'film')
          : piece;
    return { ...own, parts: own.parts.map(look) } as Segment;
  };
  return { pieces: pieces.map(look), shownAt };
}
