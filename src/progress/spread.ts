/**
 * Spreads the paths of each route evenly over all: what comes first is then like what comes last, so that the time of the
 * rest can be told from the time so far, and the files of one release, which share its record, are made one after the
 * other. The order within a route stays.
 */
export function spread<Path extends { route: object }>(paths: readonly Path[]): Path[] {
  return [...Map.groupBy(paths, ({ route }) => route).values()]
    .flatMap((own) => own.map((path, index) => ({ path, at: (index + 0.5) / own.length })))
    .sort((a, b) => a.at - b.at)
    .map(({ path }) => path);
}
