import { tagYear } from '../../model/address/identity.ts';
import { once } from './once.ts';
import { publicSince } from './releases.ts';

/**
 * The instant since which the newsroom exists, as far as its content says: that of its oldest public release, otherwise
 * the beginning of the oldest self-portrait of its publisher, otherwise the year of its ids. It does not depend on the
 * time of the build.
 */
export const knownSince = once(({ archive, languages, organisations, publisher, begins }): Date => {
  const releases = languages.flatMap((language) => archive.written(language).at(-1) ?? []).map(publicSince);
  const { boilerplates = [] } = organisations.find(({ id }) => id === publisher)?.data ?? {};
  const portraits = boilerplates.map(({ validFrom }) => begins(validFrom)).filter(Number.isFinite);
  const known = releases.length > 0 ? releases : portraits;
  return new Date(known.length > 0 ? Math.min(...known) : Date.UTC(tagYear, 0));
});
