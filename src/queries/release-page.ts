import { languageName, wordsIn } from '../i18n/words.ts';
import { dayInWords, timeInWords } from '../model/dates.ts';
import { yearAndMonth, slugOf } from '../model/urls.ts';
import { articleBody } from './article-body.ts';
import { entities } from './entities.ts';
import { frameOf } from './frame.ts';
import { listed } from './listed.ts';
import { newsroom } from './newsroom.ts';
import { noticesOf } from './notices.ts';
import { boilerplatesOf } from './letterhead.ts';
import { archive, type ReleaseEntry, type Shown } from './releases.ts';

/** The routes of all releases in all languages. */
export async function releasePaths() {
  const { languages, timeZone } = await newsroom();
  const releases = await archive();
  return languages.flatMap((reader, index) =>
    releases.for(reader).map(({ entry: { data } }) => {
      const [year, month] = yearAndMonth(data.publishedAt, timeZone);
      return {
        params: { locale: index === 0 ? undefined : reader, year, month, slug: slugOf(data.folder) },
        props: { reader, folder: data.folder },
      };
    }),
  );
}

/** Everything the page of a release shows. */
export async function releasePage({ reader, folder }: { reader: string; folder: string }) {
  const releases = await archive();
  const shown = releases.one(folder, reader);
  if (!shown) throw new Error(`There is no release ${folder} for readers of ${reader}.`);
  const { entry } = shown;
  const { data } = entry;
  const { urls, timeZone, licence } = await newsroom();
  const { topic } = await entities();
  const words = wordsIn(reader);
  const versions = releases.versions(folder);
  const notices = await noticesOf(shown);
  const body = await articleBody(entry);
  const source = data.image && data.pictures[data.image.src];
  return {
    frame: await frameOf({
      language: reader,
      title: data.title,
      description: data.summary,
      address: (language) => urls.release(language, data),
      written: [...versions.keys()],
      isHidden: notices.state !== undefined || notices.withdrawn !== undefined,
    }),
    isForeign: shown.isForeign,
    language: data.language,
    title: data.title,
    kicker: data.kicker ?? wordsIn(data.language).kinds[data.kind],
    summary: data.summary,
    instant: data.publishedAt,
    day: dayInWords(reader, timeZone, data.publishedAt),
    published: words.atTime(
      dayInWords(reader, timeZone, data.publishedAt),
      timeInWords(reader, timeZone, data.publishedAt),
    ),
    picture:
      source && data.image
        ? {
            ...data.image,
            licence: data.image.licence ?? licence,
            source,
            href: urls.file(data, data.image.src.slice(2)),
          }
        : undefined,
    notices,
    body,
    topics: data.topics.map((id) => topic(id, reader)),
    alsoIn: [...versions.keys()]
      .filter((language) => language !== data.language)
      .map((language) => ({ language, label: languageName(language), href: urls.release(language, data) })),
    links: data.links,
    attachments: data.attachments
      .filter(({ file }) => !body.shownFiles.has(file))
      .map(({ file, title }) => ({ ...body.context.file(file), title })),
    events: data.events
      .filter(({ title }) => !body.shownEvents.has(title))
      .map(({ title }) => body.context.event(title)),
    related: await relatedTo(shown),
    contacts: await contactsOf(entry, reader),
    boilerplates: await boilerplatesOf(entry),
  };
}
export type ReleasePage = Awaited<ReturnType<typeof releasePage>>;

/** The related releases an editor has named, as far as they are public. */
async function relatedTo({ entry, reader }: Shown) {
  const releases = await archive();
  const related = entry.data.related
    .map((folder) => releases.one(folder, reader))
    .filter((shown) => shown !== undefined);
  return Promise.all(related.map(listed));
}

async function contactsOf({ data }: ReleaseEntry, reader: string) {
  const { contacts, demo } = await newsroom();
  const { person } = await entities();
  return {
    isHistorical: demo,
    people: (data.contacts ?? contacts).map((id) => {
      const shown = person(id, reader);
      const successor = shown.contact.kind === 'left' && shown.contact.successor;
      return { ...shown, successor: successor ? person(successor, reader) : undefined };
    }),
  };
}
