import type { ImageMetadata } from 'astro';
import type { Licence } from '../schema/picture.ts';

/** A file that lies beside a text, with its address; `kind` is its type as readers know it (`JPEG`). */
export type FileShown = { href: string; name: string; kind: string; size: number };

/** A picture as the editor supplied it, with its size in pixels. */
export type PictureFile = { original: FileShown & { width: number; height: number } };

/** A picture with what smaller ones are made from. */
export type PictureShown = PictureFile & { source: ImageMetadata };

export type EventShown = {
  title: string;
  when: string;
  status: string;
  isOff: boolean;
  place?: string | undefined;
  organiser?: string | undefined;
  registration?:
    | { status: string; note?: string | undefined; href?: string | undefined; contact?: string | undefined }
    | undefined;
};

/**
 * What a body refers to, resolved in the language of the text, for whoever renders it: the components of a page, the
 * full text of feeds, the plain text. Addresses are paths for a page, and absolute where no page stands around.
 */
export type BodyContext<Picture extends PictureFile = PictureShown> = {
  language: string;
  /** The newsroom's own terms, for pictures that state none. */
  licence: Licence;
  person(id: string): { name: string; role: string };
  organisation(id: string): { name: string; url?: string | undefined };
  /** A picture beside the text (`./quay.jpg`). */
  picture(file: string): Picture;
  /** A file beside the text (`./facts.pdf`). */
  file(file: string): FileShown;
  /** An event of this text by its title. */
  event(title: string): EventShown;
  /** The address of a link in the text. */
  link(href: string): string;
};
