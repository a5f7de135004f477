import type { PublicFacts } from '../public-facts.ts';

/** A page of a list, which may have several. */
const listPage = /^(?:[1-9]\d{0,3}\/)?index\.html$/;
/** The address of a picture begins with the digest of its file. */
const ofPicture = /^([0-9a-f]{12})\/index\.html$/;
const ofSubject = /^(topics|organisations|years)\/([^/]+)\/(.+)$/;

/**
 * Whether a path below `pictures/` is a page or the feed of the picture desk: a list of all, of a public subject or of a
 * year with a public release, or the page of a picture that a public text names.
 */
export function isOfPictureDesk(path: string, { releases, reached, periods }: PublicFacts): boolean {
  if (/^(?:rss\.xml|(?:logos|portraits)\/index\.html)$/.test(path) || listPage.test(path)) return true;
  const [, kind = '', id = '', page = ''] = ofSubject.exec(path) ?? [];
  if (kind === 'years') return listPage.test(page) && /^\d{4}$/.test(id) && periods.has(id);
  if (kind === 'topics' || kind === 'organisations') return listPage.test(page) && reached[kind].has(id);
  const [, start] = ofPicture.exec(path) ?? [];
  return start !== undefined && startsOf(releases).has(start);
}

const known = new WeakMap<PublicFacts['releases'], ReadonlySet<string>>();

/** The beginnings of the digests of all files that public texts name. */
function startsOf(releases: PublicFacts['releases']): ReadonlySet<string> {
  const starts =
    known.get(releases) ??
    new Set(
      [...releases.values()].flatMap((files) => [...files.values()].map(({ digest }) => digest.slice(0, 12))),
    );
  known.set(releases, starts);
  return starts;
}
