import type { ImageMetadata } from 'astro';
import type { Licence } from '../schema/picture.ts';

/** A file beside a text, with its address. `kind` is its type for readers (`JPEG`). */
export type FileShown = { href: string; name: string; kind: string; size: number };

/** The original picture, with its size in pixels. */
export type PictureFile = { original: FileShown & { width: number; height: number } };

/** A picture with the source of smaller versions. */
export type PictureShown = PictureFile & { source: ImageMetadata };

/**
 * A film or a sound beside a text. `length` is in words; `tracks` are its captions, those of the text first; `said` are
 * its words in the language of the text, in paragraphs.
 */
export type RecordingShown = FileShown & {
  type: string;
  length: string;
  width?: number | undefined;
  height?: number | undefined;
  tracks: readonly (FileShown & { language: string; label: string })[];
  transcript?: FileShown | undefined;
  said: readonly { speaker?: string | undefined; words: string }[];
};

export type EventShown = {
  /** Its place on the page, and the address of the calendar that has it. */
  id?: string | undefined;
  calendar?: string | undefined;
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
 * The targets of a body's references, in the language of the text, for all renderers: the components of a page, the
 * full text of feeds, the plain text. Addresses are paths for a page, and absolute for other outputs.
 */
export type BodyContext<Picture extends PictureFile = PictureShown> = {
  language: string;
  /** The newsroom's own terms, for pictures without any. */
  licence: Licence;
  /** The address of the full terms of a licence, if a page states them. */
  terms(licence: Licence): string | undefined;
  person(id: string): { name: string; role: string };
  organisation(id: string): { name: string; url?: string | undefined };
  /** The value of a fact on the day of the text, as its language writes it. */
  fact(id: string): string;
  /** A picture beside the text (`./quay.jpg`). */
  picture(file: string): Picture;
  /** A file beside the text (`./facts.pdf`). */
  file(file: string): FileShown;
  /** A film or a sound beside the text (`./tour.mp4`). */
  recording(file: string): RecordingShown;
  /** An event of this text by its title. */
  event(title: string): EventShown;
  /** The address of a link in the text. */
  link(href: string): string;
};
