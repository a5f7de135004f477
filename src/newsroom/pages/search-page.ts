import { languageName, languageNameIn, wordsIn } from '../../i18n/words.ts';
import { contactsOf } from '../release/contacts.ts';
import { frameOf } from './frame.ts';
import { pictureShelves, type ShelvedPicture } from '../store/pictures.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { organisationsOf } from '../../gate/reach.ts';
import { searchFollow } from './search-follow.ts';
import { topicLinks } from './topic-pages.ts';

/** The search page of a language. */
export function searchPage(newsroom: OpenNewsroom, { language }: { language: string }) {
  const { urls } = newsroom;
  const words = wordsIn(language);
  const indexes = searchedLanguages(newsroom, language);
  return {
    frame: frameOf(newsroom, {
      language,
      title: words.search.title,
      description: words.search.hint,
      trail: [],
      address: urls.search,
    }),
    action: urls.search(language),
    archive: urls.archive(language),
    pictures: urls.pictures(language),
    indexes,
    labels: labelsFor(newsroom, language),
    follow: searchFollow(newsroom, language),
    help: helpFor(newsroom, language),
    isEmpty: indexes[0]?.language !== language,
  };
}
export type SearchPage = ReturnType<typeof searchPage>;

/** The search indexes of all languages that have releases, the reader's first. */
function searchedLanguages(newsroom: OpenNewsroom, reader: string) {
  const { urls, languages } = newsroom;
  const shelves = languages.map(newsroom.shelves);
  const written = languages.filter((_, place) => shelves[place]?.all.some(({ isForeign }) => !isForeign));
  return [reader, ...languages.filter((language) => language !== reader)]
    .filter((language) => written.includes(language))
    .map((language) => ({
      language,
      folder: `${urls.searchIndex}${language}/`,
      hasPictures: pictureShelves(newsroom, language).all.some(isToldIn(language)),
      foreign: wordsIn(reader).sourceLanguage(languageNameIn(language, reader)),
    }));
}

/** Whether a picture has words of a language: each is searched in its own. */
const isToldIn =
  (language: string) =>
  ({ uses: [newest] }: ShelvedPicture): boolean =>
    newest?.text.entry.data.language === language;

/** The filters of the search in the reader's language: by facet, then by value. */
function labelsFor(newsroom: OpenNewsroom, reader: string) {
  const { publisher, languages } = newsroom;
  const { topic, organisation, place } = newsroom.entities;
  const releases = newsroom.archive;
  const data = languages.flatMap((language) => releases.for(language)).map(({ entry }) => entry.data);
  const topics = new Set(data.flatMap((one) => one.topics));
  const organisations = new Set(data.flatMap((one) => [...organisationsOf(one, publisher)]));
  const named = (ids: ReadonlySet<string>, nameOf: (id: string) => string) =>
    Object.fromEntries([...ids].sort().map((id) => [id, nameOf(id)]));
  return {
    topic: named(topics, (id) => topic(id, reader).name),
    organisation: named(organisations, (id) => organisation(id, reader).name),
    place: named(new Set(newsroom.entities.placeIds), (id) => place(id, reader).name),
    kind: { ...wordsIn(reader).kinds },
    language: named(new Set(languages), (id) => languageNameIn(id, reader)),
  };
}

/** Other ways to a release when nothing was found: topics, years, the media contacts. */
function helpFor(newsroom: OpenNewsroom, reader: string) {
  const { urls } = newsroom;
  const { byMonth } = newsroom.shelves(reader);
  const { people, isHistorical } = contactsOf(newsroom, undefined, reader);
  return {
    topics: topicLinks(newsroom, reader),
    years: [...byMonth.keys()].map((year) => ({ label: year, href: urls.year(reader, year) })),
    contacts: people.map((person) => person.successor ?? person),
    isHistorical,
  };
}

/** The page for unknown addresses. A host has one for all languages, so it contains all of them. */
export function notFoundPage(newsroom: OpenNewsroom) {
  const { urls, languages } = newsroom;
  const language = languages[0] ?? '';
  return {
    frame: frameOf(newsroom, {
      language,
      title: wordsIn(language).notFound.title,
      description: wordsIn(language).notFound.text,
      address: urls.front,
      isHidden: true,
    }),
    languages: languages.map((other) => ({
      language: other,
      name: languageName(other),
      words: wordsIn(other),
      search: urls.search(other),
      archive: urls.archive(other),
    })),
  };
}
export type NotFoundPage = ReturnType<typeof notFoundPage>;
