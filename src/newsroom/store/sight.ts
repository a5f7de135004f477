import { dateOf } from '../../gate/state.ts';
import { yearAndMonth } from '../../model/address/urls.ts';
import type { OpenNewsroom } from './newsroom.ts';
import { once } from './once.ts';
import type { Shown } from './releases.ts';
import type { Shelves } from './shelves.ts';

/**
 * What the page and the outputs of one release may see: the newsroom with this release alone, the one that replaces it,
 * and the releases beside it. Whatever else they ask for throws. So their keys (`kept-keys.ts`) cover all that they show:
 * what a key forgets cannot be asked for, and an output that is kept is never out of date.
 */
export function sightOf(newsroom: OpenNewsroom, folder: string): OpenNewsroom {
  const whole = newsroom.whole ?? newsroom;
  const { archive, shelves, beside, timeZone } = whole;
  const seen = new Set([folder, ...replacementsOf(whole, folder)]);
  const see = (other: string): string => {
    if (seen.has(other)) return other;
    throw new Error(`What ${folder} shows of ${other} is not in the key of its outputs.`);
  };
  const refuse = (): never => {
    throw new Error(`What ${folder} shows of all releases is not in the key of its outputs.`);
  };
  const dates = [...archive.versions(folder).values()].map(({ data }) =>
    yearAndMonth(dateOf(data), timeZone),
  );
  const narrow = (reader: string): Shelves => {
    const { byMonth } = shelves(reader);
    return {
      get all() {
        return refuse();
      },
      get place() {
        return refuse();
      },
      get topics() {
        return refuse();
      },
      get places() {
        return refuse();
      },
      get organisations() {
        return refuse();
      },
      people: peopleWithPages(whole).get(reader) ?? new Map<string, Shown[]>(),
      byMonth: new Map(
        dates.flatMap(([year]) => {
          const months = byMonth.get(year);
          const own = dates.flatMap(([, month]) =>
            months?.has(month) ? [[month, []] as [string, Shown[]]] : [],
          );
          return months ? [[year, new Map<string, Shown[]>(own)]] : [];
        }),
      ),
    };
  };
  return {
    ...whole,
    whole,
    archive: {
      versions: (other) => archive.versions(see(other)),
      one: (other, reader) => archive.one(see(other), reader),
      for: refuse,
      written: refuse,
    },
    shelves: narrow,
    beside: (shown) => (see(shown.entry.data.folder), beside(shown)),
  };
}

/** The releases that replace the versions of a withdrawn one. */
export const replacementsOf = ({ archive }: OpenNewsroom, folder: string): string[] => [
  ...new Set([...archive.versions(folder).values()].flatMap(({ data }) => data.withdrawn?.replacement ?? [])),
];

/** The people with a page for the readers of each language, without their releases. */
export const peopleWithPages = once(
  ({ languages, shelves }) =>
    new Map(
      languages.map((reader) => [
        reader,
        new Map([...shelves(reader).people.keys()].sort().map((id): [string, Shown[]] => [id, []])),
      ]),
    ),
);
