/** The properties of a release that decide which feeds list it. */
type Subjects = { language: string; topics: Iterable<string>; organisations: Iterable<string> };

/** The filter of a feed: any of the values of each kind. An empty list matches all. */
export type Wanted = {
  languages: readonly string[];
  topics: readonly string[];
  organisations: readonly string[];
};

type Shelf = Set<number>;

/**
 * Indexes releases once, so that each of many feeds reads only matching ones. Every result keeps the order of the
 * releases.
 */
export function feedShelves<Release>(
  releases: readonly Release[],
  subjectsOf: (release: Release) => Subjects,
): (wanted: Wanted) => readonly Release[] {
  const shelves = new Map<string, Map<string, Shelf>>();
  for (const [place, release] of releases.entries()) {
    const { language, topics, organisations } = subjectsOf(release);
    const shelf = shelves.get(language) ?? new Map<string, Shelf>();
    shelves.set(language, shelf);
    const names = [all, ...namesOf('topic', topics), ...namesOf('organisation', organisations)];
    for (const name of names) shelf.set(name, (shelf.get(name) ?? new Set()).add(place));
  }
  return ({ languages, topics, organisations }) => {
    const spoken = languages.length > 0 ? languages : [...shelves.keys()];
    const on = (names: readonly string[]): Shelf[] =>
      names.flatMap((name) => spoken.flatMap((language) => shelves.get(language)?.get(name) ?? []));
    // Starts with the smallest set, and checks it against the others.
    const [fewest = [], ...others] = [namesOf('topic', topics), namesOf('organisation', organisations), [all]]
      .filter((names) => names.length > 0)
      .map(on)
      .sort((a, b) => sizeOf(a) - sizeOf(b));
    return [...new Set(fewest.flatMap((shelf) => [...shelf]))]
      .filter((place) => others.every((found) => found.some((shelf) => shelf.has(place))))
      .sort((a, b) => a - b)
      .flatMap((place) => releases[place] ?? []);
  };
}

const all = 'all';
const namesOf = (kind: string, ids: Iterable<string>) => [...ids].map((id) => `${kind} ${id}`);
const sizeOf = (found: readonly Shelf[]) => found.reduce((sum, { size }) => sum + size, 0);
