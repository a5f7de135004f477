/** A text, as far as its pictures are concerned: its lead picture, and those in its body. */
type Showing<Picture> = { image?: Picture | undefined; figures: readonly Picture[] };

/** The pictures that a text shows with credit and terms, the lead picture first, each once. */
export function shownPictures<Picture extends { src: string }>({ image, figures }: Showing<Picture>) {
  const all = [...(image ? [image] : []), ...figures];
  return [...new Map(all.toReversed().map((one) => [one.src, one])).values()].toReversed();
}

/** Digits of an id: enough to tell a trillion pictures apart, and short enough for an address that is read out. */
const digits = 12;

/** The id of a picture in its address. The same file has the same one wherever it lies. */
export const pictureId = (digest: string): string => digest.slice(0, digits);

/**
 * The pictures of texts by the content of their files, each with every text that shows it, in the order of the texts.
 * `digestOf` is the digest of a file beside a text; one that is unknown is left out.
 */
export function picturesById<Text, Picture extends { src: string }>(
  texts: readonly Text[],
  showing: (text: Text) => Showing<Picture>,
  digestOf: (text: Text, name: string) => string | undefined,
): Map<string, { text: Text; picture: Picture }[]> {
  const found = new Map<string, { text: Text; picture: Picture }[]>();
  for (const text of texts)
    for (const picture of shownPictures(showing(text))) {
      const digest = digestOf(text, picture.src.slice(2));
      if (digest === undefined) continue;
      const id = pictureId(digest);
      const uses = found.get(id) ?? [];
      found.set(id, uses);
      // A text may have one picture under two names.
      if (uses.at(-1)?.text !== text) uses.push({ text, picture });
    }
  return found;
}

/** Lists of pictures: all of them, those of one subject, the logos, and the portraits. */
export type PictureView =
  { kind: 'all' | 'logos' | 'portraits' } | { kind: 'topics' | 'organisations' | 'years'; id: string };

/** The pictures on one page of a list. */
export const picturesOnPage = 48;

/** The number of pages of a list of pictures. An empty list has one, too. */
export const picturePages = (count: number): number => Math.max(1, Math.ceil(count / picturesOnPage));
