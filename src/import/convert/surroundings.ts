import type { Loss } from '../report/loss.ts';

/** A picture that will lie beside the text, and what the source says of it. */
export type PlacedPicture = {
  src: string;
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
};

/** What a text of ours needs to know besides, to find its components again. */
export type OwnSurroundings = {
  /** The terms that a picture has which names none. */
  licence: string;
  /** The address of the lead picture, if the source names it. */
  lead: string | undefined;
  /** Called with what the text says of the lead picture, which stands behind its first paragraph there. */
  leadIs(said: {
    src: string;
    alt: string;
    caption: string;
    credit: string;
    licence?: string;
    digitalSourceType?: string;
  }): void;
  /** What corrections say that come along beside the text. */
  corrections: readonly string[];
  /** The titles of the events that come along beside the text. */
  events: readonly string[];
  /** Whether the file of an address comes along. */
  hasFile(address: string): boolean;
  /** The file beside the text (`./plan.pdf`) that an address leads to. */
  fileAt(address: string): string | undefined;
};

/** What a text needs to know of the item and of the newsroom around it. */
export type Surroundings = {
  language: string;
  title: string;
  note(loss: Loss): void;
  /** The picture of an address as the text has it. Undefined when it does not come along. */
  pictureAt(address: string): PlacedPicture | undefined;
  /** Where a link leads now. Undefined when it leads nowhere or may not. */
  linkTo(href: string): string | undefined;
  /** The id of a person by name, and the role that a page names without being told. */
  personNamed(name: string): { id: string; role: string | undefined } | undefined;
  /** For a text of our own feeds and kits. */
  ours?: OwnSurroundings | undefined;
};
