import { lookup } from 'mrmime';
import { wordsIn } from '../../../i18n/words.ts';
import { extensionOf } from '../../../manuscript/file-beside.ts';
import { sourceTypeAddress } from '../../../model/digital-source.ts';
import { cleanedSize } from '../../../model/picture/cleaned.ts';
import type { PictureFacts } from '../../../model/picture/facts.ts';
import type { File } from '../../release/files.ts';
import type { PictureRecord } from '../../release/record-pictures.ts';
import { factsKey } from '../../store/kept-keys.ts';
import type { OpenNewsroom } from '../../store/newsroom.ts';
import { type Portrait, portraitsNow } from '../../store/portraits.ts';
import { termsAddress, termsLink } from '../../store/terms-link.ts';

/** The routes of the portraits of all who are still in their role, in original size. */
export const portraitPaths = (newsroom: OpenNewsroom) =>
  [...portraitsNow(newsroom).values()].map((portrait) => {
    const { id, name, file } = portrait;
    const facts = factsOf(newsroom, portrait);
    const props: File = { name, path: file.path, digest: file.digest, label: `people/${name}`, facts };
    return { params: { person: id, file: name }, props, cacheKey: factsKey(newsroom, props) };
  });

/** The portrait of a person for the readers of a language. Undefined without one, and for somebody who has left. */
export function portraitOf(newsroom: OpenNewsroom, id: string, reader: string) {
  const portrait = portraitsNow(newsroom).get(id);
  return portrait && shown(newsroom, portrait, reader);
}
export type PortraitShown = NonNullable<ReturnType<typeof portraitOf>>;

/** All portraits, by the names of the people. */
export const allPortraits = (newsroom: OpenNewsroom, reader: string): PortraitShown[] =>
  [...portraitsNow(newsroom).values()]
    .map((portrait) => shown(newsroom, portrait, reader))
    .sort((a, b) => a.person.localeCompare(b.person, reader));

function shown(newsroom: OpenNewsroom, portrait: Portrait, reader: string) {
  const { urls, licence: own } = newsroom;
  const { id, name, file, source, credit, licence = own, digitalSourceType } = portrait;
  const { person, caption, alt } = wordsOf(newsroom, id, reader);
  const { width = 0, height = 0, size: whole, bare } = file;
  const size = bare ? cleanedSize(bare, factsOf(newsroom, portrait)) : whole;
  const kind = extensionOf(name).toUpperCase().replace(/^JPG$/, 'JPEG');
  return {
    ...{ id, person, source, alt, caption, credit, licence, digitalSourceType, reader },
    original: { href: urls.portrait(id, name), name, kind, size, width, height },
    /** The page of the person. Undefined if there is none. */
    href: newsroom.shelves(reader).people.has(id) ? urls.person(reader, id) : undefined,
    /** The address of its full terms. */
    terms: termsLink(newsroom, licence, reader)?.href,
    /** What stands under it in print. */
    printed: `${caption} (${credit})`,
  };
}

/** The portrait for machines, with absolute addresses. */
export function portraitRecord(
  newsroom: OpenNewsroom,
  id: string,
  reader: string,
): PictureRecord | undefined {
  const portrait = portraitOf(newsroom, id, reader);
  if (!portrait) return undefined;
  const { original, alt, caption, credit, licence, digitalSourceType } = portrait;
  const { name, size, width, height } = original;
  return {
    ...{ name, size, width, height, alt, caption, credit, licence, digitalSourceType },
    url: newsroom.urls.absolute(original.href),
    type: lookup(name) ?? 'application/octet-stream',
    terms: wordsIn(reader).licence[licence],
    termsUrl: termsAddress(newsroom, licence, reader),
  };
}

/** Who is shown, in words of the present: nobody has to write them, and they change with the role. */
function wordsOf({ entities }: OpenNewsroom, id: string, language: string) {
  const { name, role, organisation } = entities.person(id, language);
  const alt = wordsIn(language).people.portraitOf(name);
  return { person: name, caption: [name, role, organisation].join(', '), alt };
}

/** What is written into the file. */
function factsOf(newsroom: OpenNewsroom, { id, credit, licence, digitalSourceType }: Portrait): PictureFacts {
  const { languages, urls, entities, licence: usual } = newsroom;
  const [language = ''] = languages;
  const data = newsroom.people.find((one) => one.id === id)?.data;
  return {
    title: entities.person(id, language).name,
    captions: languages.map((one) => ({ language: one, ...wordsOf(newsroom, id, one) })),
    credit,
    source: data ? entities.organisation(data.organisation, language).legalName : '',
    terms: wordsIn(language).licence[licence ?? usual],
    termsUrl: termsAddress(newsroom, licence ?? usual, language),
    page: urls.absolute(urls.pictures(language, { kind: 'portraits' })),
    sourceType: digitalSourceType && sourceTypeAddress(digitalSourceType),
  };
}
