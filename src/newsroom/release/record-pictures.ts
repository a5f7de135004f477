import { lookup } from 'mrmime';
import { figuresIn } from '../../body/figures.ts';
import type { Root } from '../../body/tree.ts';
import { wordsIn } from '../../i18n/words.ts';
import { licenceAddress } from '../../model/licence.ts';
import type { Licence } from '../../schema/picture.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { ReleaseEntry } from '../store/releases.ts';

/** A picture of a release with everything needed to print it. */
export type PictureRecord = {
  name: string;
  /** The original, as an absolute address. */
  url: string;
  type: string;
  size: number;
  width: number;
  height: number;
  alt: string;
  caption?: string | undefined;
  credit: string;
  licence: Licence;
  /** The terms in words, and the address of their full text. */
  terms: string;
  termsUrl?: string | undefined;
};

/** A file for download. */
export type AttachmentRecord = { name: string; url: string; type: string; size: number; title: string };

type Written = {
  src: string;
  alt: string;
  credit: string;
  caption?: string | undefined;
  licence?: Licence | undefined;
};

/** The pictures of a release, the lead picture first, each once. */
export function picturesOf(newsroom: OpenNewsroom, { data }: ReleaseEntry, body: Root): PictureRecord[] {
  const { urls, licence: own } = newsroom;
  const words = wordsIn(data.language);
  const all: Written[] = [...(data.image ? [data.image] : []), ...figuresIn(body)];
  const named = new Map<string, Written>();
  for (const picture of all) if (!named.has(picture.src)) named.set(picture.src, picture);
  return [...named.values()].map(({ src, alt, credit, caption, licence = own }) => {
    const name = src.slice(2);
    const { size = 0, width = 0, height = 0 } = data.files[name] ?? {};
    return {
      name,
      url: urls.absolute(urls.file(data, name)),
      type: typeOf(name),
      size,
      width,
      height,
      alt,
      caption,
      credit,
      licence,
      terms: words.licence[licence],
      termsUrl: licenceAddress(licence),
    };
  });
}

/** The files for download that a release offers, in the order of its frontmatter. */
export function attachmentsOf(newsroom: OpenNewsroom, { data }: ReleaseEntry): AttachmentRecord[] {
  const { urls } = newsroom;
  return data.attachments.map(({ file, title }) => {
    const name = file.slice(2);
    const url = urls.absolute(urls.file(data, name));
    return { name, url, type: typeOf(name), size: data.files[name]?.size ?? 0, title };
  });
}

const typeOf = (name: string) => lookup(name) ?? 'application/octet-stream';
