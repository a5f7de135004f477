import type { Segment } from './segments.ts';

type Component = Exclude<Segment, string>;
type Shown = { pictures?: string; films?: string; sounds?: string };

/**
 * The pieces of a body with ids at its first picture or gallery (`pictures`) and its first film and sound (`film`, `sound`), and the links
 * to those that it has.
 */
export function withPlaces(pieces: readonly Segment[]): {
  pieces: Segment[];
  shownAt: Shown;
} {
  const shownAt: Shown = {};
  const placed = (piece: Component, key: keyof Shown, place: string): Component => {
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
          : component === 'Audio'
            ? placed(piece, 'sounds', 'sound')
            : piece;
    return { ...own, parts: own.parts.map(look) } as Segment;
  };
  return { pieces: pieces.map(look), shownAt };
}
