import { wordsIn } from '../../i18n/words.ts';
import { sourceTypeAddress } from '../../model/digital-source.ts';
import { cleanedSize } from '../../model/picture/cleaned.ts';
import type { PictureFacts } from '../../model/picture/facts.ts';
import { shownPictures } from '../../model/picture/picture-shelf.ts';
import type { DigitalSourceType } from '../../schema/digital-source.ts';
import type { Licence } from '../../schema/picture.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { once } from '../store/once.ts';
import type { ReleaseEntry } from '../store/releases.ts';
import { termsAddress } from '../store/terms-link.ts';
import { lookup } from 'mrmime';

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
  /** How it was made. */
  digitalSourceType?: DigitalSourceType | undefined;
};

/** A file for download. */
export type AttachmentRecord = { name: string; url: string; type: string; size: number; title: string };

/** The pictures of a release, the lead picture first, each once. */
export function picturesOf(newsroom: OpenNewsroom, { data }: ReleaseEntry): PictureRecord[] {
  const { urls, licence: own } = newsroom;
  const words = wordsIn(data.language);
  return shownPictures(data).map(({ src, alt, credit, caption, licence = own, digitalSourceType }) => {
    const name = src.slice(2);
    const { width = 0, height = 0 } = data.files[name] ?? {};
    return {
      name,
      url: urls.absolute(urls.file(data, name)),
      type: typeOf(name),
      size: shippedSize(newsroom, data, name),
      width,
      height,
      alt,
      caption,
      credit,
      licence,
      terms: words.licence[licence],
      termsUrl: termsAddress(newsroom, licence, data.language),
      digitalSourceType,
    };
  });
}

/** The files for download that a release offers, in the order of its frontmatter. */
export function attachmentsOf(newsroom: OpenNewsroom, { data }: ReleaseEntry): AttachmentRecord[] {
  const { urls } = newsroom;
  return data.attachments.map(({ file, title }) => {
    const name = file.slice(2);
    const url = urls.absolute(urls.file(data, name));
    return { name, url, type: typeOf(name), size: shippedSize(newsroom, data, name), title };
  });
}

const typeOf = (name: string) => lookup(name) ?? 'application/octet-stream';

type Told = ReadonlyMap<string, PictureFacts>;
const keptIn = once(() => new Map<string, Told>());

/** The facts of every picture that the public texts of a release show, in all their languages, by file name. */
export function pictureFactsOf(newsroom: OpenNewsroom, folder: string): Told {
  const kept = keptIn(newsroom);
  const facts = kept.get(folder) ?? read(newsroom, folder);
  kept.set(folder, facts);
  return facts;
}

function read(newsroom: OpenNewsroom, folder: string): Told {
  const { languages, urls, publisher, entities } = newsroom;
  const versions = newsroom.archive.versions(folder);
  const found = new Map<string, PictureFacts>();
  for (const language of languages) {
    const data = versions.get(language)?.data;
    for (const picture of data ? shownPictures(data) : []) {
      const name = picture.src.slice(2);
      const caption = { language, caption: picture.caption ?? picture.alt, alt: picture.alt };
      const earlier = found.get(name);
      if (earlier) found.set(name, { ...earlier, captions: [...earlier.captions, caption] });
      else if (data) {
        const { licence = newsroom.licence, digitalSourceType } = picture;
        found.set(name, {
          title: data.title,
          captions: [caption],
          credit: picture.credit,
          source: entities.organisation(data.issuer ?? publisher, language).legalName,
          terms: wordsIn(language).licence[licence],
          termsUrl: termsAddress(newsroom, licence, language),
          page: urls.absolute(urls.release(language, data)),
          sourceType: digitalSourceType && sourceTypeAddress(digitalSourceType),
        });
      }
    }
  }
  return found;
}

const sizesIn = once(() => new Map<string, number>());

/** The number of bytes of a file beside a text, as it is shipped. */
export function shippedSize(
  newsroom: OpenNewsroom,
  { folder, files }: ReleaseEntry['data'],
  name: string,
): number {
  const { size = 0, bare } = files[name] ?? {};
  if (!bare) return size;
  // Pages in every language, feeds and twins ask for it.
  const kept = sizesIn(newsroom);
  const known =
    kept.get(`${folder}/${name}`) ?? cleanedSize(bare, pictureFactsOf(newsroom, folder).get(name));
  kept.set(`${folder}/${name}`, known);
  return known;
}
