import { visit } from 'unist-util-visit';
import { attributesOf } from './attributes.ts';
import { isJsx, type Node, type Root } from './tree.ts';
import type { Attributes } from './vocabulary.ts';

/** The number of films in a checked body. */
function filmsIn(tree: Root): number {
  let count = 0;
  visit(tree as Node, (node) => {
    if (isJsx(node) && node.name === 'Video') count += 1;
  });
  return count;
}

/** A film or a sound of one's own in a body, with the files of its words. */
type Recorded = { sort: 'film' | 'sound'; src: string; title: string } & {
  [name in 'poster' | 'captions' | 'transcript']?: string | undefined;
};

/** The films and sounds beside the text that a checked body plays, in the order of the text. */
function recordingsIn(tree: Root): Recorded[] {
  const found: Recorded[] = [];
  visit(tree as Node, (node) => {
    if (!isJsx(node)) return;
    if (node.name === 'Audio') found.push({ sort: 'sound', ...withoutLeave(attributesOf(node, 'Audio')) });
    if (node.name !== 'Video') return;
    const { href: _, src, ...film } = attributesOf(node, 'Video');
    if (src !== undefined) found.push({ sort: 'film', src, ...withoutLeave(film) });
  });
  return found;
}

/** Whether nobody can search a file is no business of readers. */
function withoutLeave<A extends { unread?: unknown }>({ unread: _, ...attributes }: A): Omit<A, 'unread'> {
  return attributes;
}

/** The pictures of a checked body with their captions, in the order of the text. */
export function figuresIn(tree: Root): Attributes<'Figure'>[] {
  const found: Attributes<'Figure'>[] = [];
  visit(tree as Node, (node) => {
    if (isJsx(node) && node.name === 'Figure') found.push(attributesOf(node, 'Figure'));
  });
  return found;
}

/**
 * What a body shows: its pictures with their captions, the number of its films, and the films and sounds of one's own.
 * Pictures and recordings are empty if the body has a fault.
 */
export type Media = { figures: Attributes<'Figure'>[]; films: number; recordings: Recorded[] };

/** What a body shows. Only that of a `sound` one has attributes that can be read. */
export const mediaIn = (tree: Root, sound: boolean): Media => ({
  figures: sound ? figuresIn(tree) : [],
  films: filmsIn(tree),
  recordings: sound ? recordingsIn(tree) : [],
});
