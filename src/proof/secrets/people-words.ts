import { isMap } from '../../manuscript/yaml/yaml-map.ts';

/** Keys whose values are no text for people: ids, addresses, instants, choices, and names of sources. */
export const unsaid: ReadonlySet<string> = new Set(
  (
    'publishedAt draft at until start end precision status kind topics issuer organisations contacts ' +
    'boilerplates related redirects guid importedFrom tells kit src file href credit licence dateline organiser ' +
    'contact reviewedBy use replacement keepText translation unread email phone organisation successor activeUntil familyName ' +
    'validFrom url sameAs mediaTopic country wikidata speaksAbout languages poster speaker lang dir'
  ).split(' '),
);

/** Values that are no text wherever they stand: addresses, files, instants, ids. */
export const isNoText = /^(?:https?:\/\/\S*|\.?\/\S*|[a-z0-9-]*|\d{4}-\d\d(?:-\d\d(?:T\S*)?)?)$/;

/** The texts for people in raw data, each on its own. */
export function peopleWords(value: unknown): string[] {
  if (typeof value === 'string') return isNoText.test(value.trim()) ? [] : [value];
  if (Array.isArray(value)) return value.flatMap(peopleWords);
  if (!isMap(value)) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    unsaid.has(key) && !holdsTexts(key, inside) ? [] : peopleWords(inside),
  );
}

/** `boilerplates` are ids in a release and texts in an organisation. */
const holdsTexts = (key: string, inside: unknown) =>
  key === 'boilerplates' && Array.isArray(inside) && inside.some(isMap);

/** Every text in a value, at any depth. */
export function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(everyText);
}
