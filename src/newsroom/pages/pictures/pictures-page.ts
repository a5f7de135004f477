import { wordsIn } from '../../../i18n/words.ts';
import { picturePages, picturesOnPage, type PictureView } from '../../../model/picture/picture-shelf.ts';
import { logosOf } from '../../release/logos.ts';
import { listKey } from '../../store/kept-keys.ts';
import { languagesInOrder, type OpenNewsroom } from '../../store/newsroom.ts';
import { portraitsNow } from '../../store/portraits.ts';
import { foldersOf, picturesIn, pictureShelves, withLogos } from '../../store/pictures.ts';
import { besideList } from '../beside-list.ts';
import { frameOf } from '../frame.ts';
import { allPortraits } from '../people/portraits.ts';
import { pictureShown } from './picture-shown.ts';

/** The lists of pictures that have any for the readers of a language, and the list of all. */
export function pictureViews(newsroom: OpenNewsroom, reader: string): PictureView[] {
  const shelves = pictureShelves(newsroom, reader);
  return [
    { kind: 'all' },
    ...(portraitsNow(newsroom).size > 0 ? [{ kind: 'portraits' } as const] : []),
    ...(withLogos(newsroom).length > 0 ? [{ kind: 'logos' } as const] : []),
    ...(['topics', 'organisations', 'years'] as const).flatMap((kind) =>
      [...shelves[kind].keys()].map((id) => ({ kind, id })),
    ),
  ];
}

/** The routes of all pages of all lists of pictures. */
export function picturesPaths(newsroom: OpenNewsroom) {
  const { urls } = newsroom;
  return languagesInOrder(newsroom).flatMap(({ language, locale }) =>
    pictureViews(newsroom, language).flatMap((view) =>
      Array.from({ length: picturePages(picturesIn(newsroom, language, view).length) }, (_, index) => {
        const props = { language, view, page: index + 1 };
        const address = urls.pictures(language, view, props.page);
        return {
          params: { locale, view: address.slice(urls.pictures(language).length, -1) || undefined },
          props,
          cacheKey: listKey(
            newsroom,
            () => picturesPage(newsroom, props),
            foldersOf(picturesOn(newsroom, props)),
          ),
        };
      }),
    ),
  );
}
type Props = { language: string; view: PictureView; page: number };

/** The pictures on one page of a list. */
const picturesOn = (newsroom: OpenNewsroom, { language, view, page }: Props) =>
  picturesIn(newsroom, language, view).slice((page - 1) * picturesOnPage, page * picturesOnPage);

/** One page of a list of pictures. */
export function picturesPage(newsroom: OpenNewsroom, { language, view, page }: Props) {
  const { urls, languages } = newsroom;
  const words = wordsIn(language);
  const found = picturesIn(newsroom, language, view);
  const last = picturePages(found.length);
  const name = nameOf(newsroom, view, language);
  const isAll = view.kind === 'all';
  const address = (number: number) => urls.pictures(language, view, number);
  const written = languages.filter((one) => !('id' in view) || picturesIn(newsroom, one, view).length);
  const title = isAll ? words.pictures.title : words.pictures.of(name);
  return {
    frame: frameOf(newsroom, {
      language,
      title: page > 1 ? `${title} (${words.pageOf(page, last)})` : title,
      description: words.pictures.intro,
      trail: isAll ? [] : [{ href: urls.pictures(language), label: words.pictures.title }],
      address: (other) =>
        other === language ? address(page) : written.includes(other) ? urls.pictures(other, view) : undefined,
      // Page 3 of one language is not the translation of page 3 of another.
      written: page > 1 ? [language] : written,
      feed: { folder: urls.pictures(language), subject: words.pictures.title },
    }),
    heading: title,
    intro: isAll ? words.pictures.intro : undefined,
    count: 'id' in view || isAll ? words.pictures.count(found.length) : undefined,
    filters: filtersFor(newsroom, language, view),
    pictures: picturesOn(newsroom, { language, view, page }).map((one) =>
      pictureShown(newsroom, one, language),
    ),
    logos: view.kind === 'logos' ? logosByOrganisation(newsroom, language) : [],
    portraits: view.kind === 'portraits' ? allPortraits(newsroom, language) : [],
    position: last > 1 ? words.pageOf(page, last) : undefined,
    newer: page > 1 ? address(page - 1) : undefined,
    older: page < last ? address(page + 1) : undefined,
    beside: besideList(newsroom, language, { folder: urls.pictures(language) }),
  };
}
export type PicturesPage = ReturnType<typeof picturesPage>;

/** The name of what a list of pictures is about. */
function nameOf({ entities }: OpenNewsroom, view: PictureView, language: string): string {
  if (view.kind === 'topics') return entities.topic(view.id, language).name;
  if (view.kind === 'organisations') return entities.organisation(view.id, language).name;
  const words = wordsIn(language).pictures;
  if (view.kind === 'years') return view.id;
  return view.kind === 'portraits' ? words.portraits : words.logos;
}

/** Every list of pictures as a link, in groups. */
function filtersFor(newsroom: OpenNewsroom, language: string, shown: PictureView) {
  const { urls } = newsroom;
  const words = wordsIn(language);
  const own = urls.pictures(language, shown);
  const link = (view: PictureView) => ({
    href: urls.pictures(language, view),
    label: view.kind === 'all' ? words.pictures.all : nameOf(newsroom, view, language),
    isCurrent: urls.pictures(language, view) === own,
  });
  const views = Map.groupBy(pictureViews(newsroom, language), ({ kind }) => kind);
  const group = (kind: PictureView['kind'], title: string) => {
    const links = (views.get(kind) ?? []).map(link);
    links.sort((a, b) => (kind === 'years' ? -1 : 1) * a.label.localeCompare(b.label, language));
    return { title, links, isOpen: links.some(({ isCurrent }) => isCurrent) };
  };
  return {
    plain: (['all', 'portraits', 'logos'] as const).flatMap((kind) => views.get(kind) ?? []).map(link),
    groups: [
      group('topics', words.pictures.byTopic),
      group('years', words.pictures.byYear),
      group('organisations', words.pictures.byOrganisation),
    ].filter(({ links }) => links.length > 0),
  };
}

/** The logos of every organisation, by its name, the newsroom’s own first. */
function logosByOrganisation(newsroom: OpenNewsroom, language: string) {
  const { urls, publisher, entities } = newsroom;
  const listed = newsroom.shelves(language).organisations;
  return withLogos(newsroom)
    .map(({ id }) => ({
      id,
      name: entities.organisation(id, language).name,
      // An organisation that no release names in this language has no page.
      href: id === publisher || listed.has(id) ? urls.organisation(language, id) : undefined,
      logos: logosOf(newsroom, id, language),
    }))
    .sort(
      (a, b) =>
        Number(b.id === publisher) - Number(a.id === publisher) || a.name.localeCompare(b.name, language),
    );
}
