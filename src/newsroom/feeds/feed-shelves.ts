/** The properties of a release that decide which feeds list it. */
type Subjects = Record<SubjectKind, Iterable<string>> & { language: string };

/** The filter of a feed: any of the values of each kind. An empty list matches all. */
export type Wanted = Record<SubjectKind | 'languages', readonly string[]>;

const subjectKinds = ['topics', 'organisations', 'places', 'kinds'] as const;
type SubjectKind = (typeof subjectKinds)[number];

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
    const { language, ...subjects } = subjectsOf(release);
    const shelf = shelves.get(language) ?? new Map<string, Shelf>();
    shelves.set(language, shelf);
    const names = [all, ...subjectKinds.flatMap((kind) => namesOf(kind, subjects[kind]))];
    for (const name of names) shelf.set(name, (shelf.get(name) ?? new Set()).add(place));
  }
  return ({ languages, ...wanted }) => {
    const spoken = languages.length > 0 ? languages : [...shelves.keys()];
    const on = (names: readonly string[]): Shelf[] =>
      names.flatMap((name) => spoken.flatMap((language) => shelves.get(language)?.get(name) ?? []));
    // Starts with the smallest set, and checks it against the others.
    const [fewest = [], ...others] = [...subjectKinds.map((kind) => namesOf(kind, wanted[kind])), [all]]
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
