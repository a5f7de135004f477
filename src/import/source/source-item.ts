import type { ImportWords } from '../../i18n/shapes/import.ts';
import type { Loss } from '../report/loss.ts';

/** What a source was taken for. */
export type SourceKind = keyof ImportWords['sources'];

/** A picture where it stands: at an address, or in a file of the source (absolute path). */
export type SourcePicture = {
  address: string;
  file?: string | undefined;
  alt?: string | undefined;
  caption?: string | undefined;
  credit?: string | undefined;
};

export type SourceAttachment = { address: string; title: string; file?: string | undefined };

/** A person as a contact block names one. */
export type SourcePerson = {
  name: string;
  role?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
};

/** The text of an item, in the notation of its source. */
export type SourceBody = { notation: 'html' | 'markdown' | 'text'; text: string };

/** One text of a source, as it stands there. Nothing is mended yet. */
export type SourceItem = {
  /** What it is called there for good: its id, its address or its file. */
  item: string;
  /** Where it stands: file and line. */
  place: string;
  title: string;
  body: SourceBody;
  address?: string | undefined;
  formerAddresses?: readonly string[] | undefined;
  guid?: string | undefined;
  /** As written there, with its offset if it has one. */
  published?: string | undefined;
  language?: string | undefined;
  /** What the languages of one text have in common there, and no other text has. */
  translations?: string | undefined;
  /** Whether it comes from a feed or a kit of a newsroom like this one, whose forms are known. */
  isOurs?: boolean | undefined;
  /** The name of the organisation that speaks. */
  issuer?: string | undefined;
  summary?: string | undefined;
  kicker?: string | undefined;
  slug?: string | undefined;
  topics: readonly string[];
  tags: readonly string[];
  authors: readonly string[];
  contacts?: readonly SourcePerson[] | undefined;
  picture?: SourcePicture | undefined;
  /** Whether the source says which picture is the lead, or that there is none. */
  isLeadNamed?: boolean | undefined;
  /** The events of a text of ours, with names for ids. Nothing is checked yet. */
  events?: unknown;
  /** What was corrected, as our own formats tell it. Nothing is checked yet. */
  corrections?: unknown;
  /** What the source says of pictures in the text, by their address. */
  pictures?: ReadonlyMap<string, SourcePicture> | undefined;
  attachments: readonly SourceAttachment[];
  /** The folder (absolute) that relative addresses of files begin from, and the highest that they may lead to. */
  folder?: string | undefined;
  top?: string | undefined;
  /** Pictures that lie within the text itself, as those of a Word document, by the address that the text has for them. */
  inside?: ReadonlyMap<string, Uint8Array> | undefined;
  isDraft?: boolean | undefined;
  /** What was lost while it was read. */
  losses: readonly Loss[];
};

/** A piece of a source that nobody could read, with its place. */
export type UnreadPiece = { unread: Loss; place: string };

/** A source, opened. It can be read again: the second reading gives the same items. */
export type Source = {
  kind: SourceKind;
  /** A sign by which it was known (`<rss xmlns:wp>`). */
  sign: string;
  /** What readers are told of it: a host, or a name. */
  name: string;
  items(): AsyncIterable<SourceItem | UnreadPiece>;
};

export const isUnread = (one: SourceItem | UnreadPiece): one is UnreadPiece => 'unread' in one;
