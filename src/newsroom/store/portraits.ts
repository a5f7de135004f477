import { openPortrait } from '../../model/life/portrait.ts';
import { dayIn } from '../../model/text/dates.ts';
import type { OpenNewsroom } from './newsroom.ts';
import { once } from './once.ts';

type Data = OpenNewsroom['people'][number]['data'];

/** The portrait of somebody who is still in the role, with its file and the picture for pages. */
export type Portrait = NonNullable<Data['portrait']> & {
  id: string;
  name: string;
  file: Data['files'][string];
  source: Data['pictures'][string];
};

/** The portraits that may be shown today, by person. */
export const portraitsNow = once(({ people, timeZone, now }): ReadonlyMap<string, Portrait> => {
  const today = dayIn(timeZone, now.getTime());
  return new Map(
    people.flatMap(({ id, data }): [string, Portrait][] => {
      const portrait = openPortrait(data, today);
      const name = portrait?.src.slice(2) ?? '';
      const [file, source] = [data.files[name], data.pictures[`./${name}`]];
      return portrait && file && source ? [[id, { ...portrait, id, name, file, source }]] : [];
    }),
  );
});
