import type { OpenNewsroom } from '../../store/newsroom.ts';
import { hasPictures, picturesIn, pictureShelves } from '../../store/pictures.ts';
import type { Shown } from '../../store/releases.ts';
import { pictureViews } from './pictures-page.ts';

/** A page of pictures for search engines, with the releases that it shows and the languages that have it. */
type PictureAddress = {
  address: (language: string) => string;
  releases: readonly Shown[];
  written: readonly string[];
};

/** The first page of every list of pictures, and the page of every picture, for the readers of a language. */
export function pictureDeskPages(newsroom: OpenNewsroom, reader: string): PictureAddress[] {
  const { urls, languages } = newsroom;
  if (!hasPictures(newsroom, reader)) return [];
  const ids = new Map(
    languages.map((one) => [one, new Set(pictureShelves(newsroom, one).all.map(({ id }) => id))]),
  );
  return [
    ...pictureViews(newsroom, reader).map((view) => ({
      address: (one: string) => urls.pictures(one, view),
      releases: picturesIn(newsroom, reader, view).flatMap(({ uses }) => uses.map(({ text }) => text)),
      written: languages.filter((one) => !('id' in view) || picturesIn(newsroom, one, view).length > 0),
    })),
    ...pictureShelves(newsroom, reader).all.map(({ id, uses }) => ({
      address: (one: string) => urls.picture(one, id),
      releases: uses.map(({ text }) => text),
      written: languages.filter((one) => ids.get(one)?.has(id)),
    })),
  ];
}
