import type { Licence } from '../schema/picture.ts';

/**
 * What a body refers to, resolved for one language: names, absolute addresses, and an event in words. The renderers
 * that have no Astro components (feeds, plain text) get it from whoever knows the newsroom.
 */
export type Surroundings = {
  language: string;
  /** The newsroom's own terms, for pictures that state none. */
  licence: Licence;
  person(id: string): { name: string; role: string };
  organisation(id: string): { name: string; url?: string | undefined };
  /** A picture of the folder: an absolute address and its size in pixels. */
  picture(file: string): { url: string; width: number; height: number };
  /** An attachment of the folder, as an absolute address. */
  attachment(file: string): string;
  /** An event of this file by its title, as one line of words. */
  event(title: string): { title: string; words: string };
  /** The absolute address of a link in the text. */
  link(href: string): string;
};
