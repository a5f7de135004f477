import type { OpenNewsroom } from './newsroom.ts';

/** A place for machines, with its page here and pages elsewhere about it. */
export function placeRecord({ urls, entities }: OpenNewsroom, id: string, language: string) {
  const { name, sameAs, country, coordinates } = entities.place(id, language);
  return { id, name, page: urls.absolute(urls.place(language, id)), sameAs, country, coordinates };
}
export type PlaceRecord = ReturnType<typeof placeRecord>;
