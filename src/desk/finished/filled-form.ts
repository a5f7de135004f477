import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import { treeOf } from '../../import/map/item-tree.ts';
import type { KnownThings } from '../../import/map/known.ts';
import { madeRelease } from '../../import/map/release.ts';
import type { ImportMeans } from '../../import/map/settings.ts';
import { tailOf } from '../../import/map/tail.ts';
import { type Workshop, workshopFor } from '../../import/map/workshop.ts';
import type { Loss } from '../../import/report/loss.ts';
import type { SourceItem } from '../../import/source/source-item.ts';
import { itemOfHtml } from '../../import/source/text/html-item.ts';
import { plainItem } from '../../import/source/text/plain-item.ts';
import { documentHtml } from '../../import/source/text/word-html.ts';
import type { Newsroom } from '../../schema/newsroom.ts';
import { valuesOf } from '../text/read-file.ts';
import { type EmbargoLine, htmlWithoutEmbargo, withoutEmbargo } from './embargo-line.ts';
import { isTold, type Note } from './note-groups.ts';
import { doubtsOf } from './doubts.ts';
import { withPictureNumbers } from './document-pictures.ts';

/** A release that is written elsewhere: plain text, HTML, or the bytes of a Word document. */
export type GivenRelease = { text: string } | { html: string } | { word: Uint8Array };

/** The values of its fields, with what was left out, guessed or mended; or why it is no release. */
export type FinishedAnswer = { values: Values; notes: Note[] } | { problem: Note };

/** What the import calls a text that comes from no file. It stays out of the form. */
const origin = 'clipboard';

/** Fields that only a release has that was taken over from another system. */
const ofImports = ['importedFrom', 'guid', 'redirects'];

/** The newsroom that a release is for, the language of its form, and the instant. */
export type FormPlace = {
  newsroom: Newsroom;
  known: KnownThings;
  language: string;
  now: Date;
  means: ImportMeans;
};

/**
 * Puts a release that is written elsewhere into the fields of a form, as the import would. Nothing is written: who or what
 * is new to the newsroom is told, and added by hand.
 */
export async function filledForm(
  given: GivenRelease,
  { newsroom, known, language, now, means }: FormPlace,
): Promise<FinishedAnswer> {
  const read = await readGiven(given, newsroom.timeZone).catch((error: unknown): Loss => ({
    code: error instanceof RangeError ? 'tooLarge' : 'malformed',
    detail: error instanceof Error ? error.message : String(error),
  }));
  if ('code' in read) return problem(read);
  const { item: found, embargo } = read;
  const item = { ...found, published: found.published ?? now.toISOString() };
  const settings = { newsroom, content: '', now, language, means, isForm: true };
  const [people, topics] = [new Set(known.ids.people), new Set(known.ids.topics)];
  const shop = workshopFor(settings, known, { sourceName: item.place });
  const { plan, abouts } = shop;
  const place = plan.place(item, '');
  if ('left' in place) return problem(place.left);
  // Only an organisation that has a text of its own prints it.
  const printed = tailOf(treeOf(item, place, shop, new Map(), () => undefined).tree, {
    isOrganisation: (name) => !abouts.keyOf(name).startsWith('+'),
    isBoilerplate: (name) =>
      (known.facts.organisations.get(abouts.keyOf(name))?.boilerplates.length ?? 0) > 0,
    hasPicture: false,
  });
  abouts.see(printed.abouts, place.day, language);
  abouts.settle(new Map());
  const made = madeRelease(item, place, shop, new Map());
  if ('refused' in made) return problem(made.refused);
  const values = valuesOf(made.source, 'prose');
  const listed = (name: string, known: ReadonlySet<string>) =>
    Array.isArray(values[name]) && (values[name] as string[]).filter((id) => known.has(id));
  const guessedTopic = made.losses.find(({ code }) => code === 'topic')?.detail;
  const filled = {
    ...values,
    // Nobody is to publish by accident what has no date, or an embargo that nobody has looked at.
    publishedAt: found.published && values['publishedAt'],
    ...(embargo && { draft: true, ...(embargo.until && { embargo: { until: embargo.until } }) }),
    ...(made.credit !== undefined && { image: { credit: made.credit } }),
    contacts: listed('contacts', people),
    topics: listed('topics', topics),
  };
  const isFilled = ([name, value]: [string, unknown]) =>
    !name.startsWith('$') && !ofImports.includes(name) && (Array.isArray(value) ? value.length > 0 : !!value);
  const told = made.losses.filter(({ code }) => code !== 'person' && code !== 'topic');
  return {
    values: Object.fromEntries(Object.entries(filled).filter(isFilled)),
    notes: once([
      ...(found.published ? [] : [{ code: 'noDay' as const, detail: '' }]),
      ...doubtsOf(filled, language, guessedTopic),
      ...withPictureNumbers(told, item),
      ...strangers(shop),
    ]).concat(embargo ? [{ code: embargo.until ? 'embargo' : 'embargoUnread', detail: embargo.line }] : []),
  };
}

type Read = { item: SourceItem; embargo?: EmbargoLine | undefined };

/** What was given, as an item, without the line of its embargo. */
async function readGiven(given: GivenRelease, timeZone: string): Promise<Read> {
  if ('text' in given) {
    const { text: rest, embargo } = withoutEmbargo(given.text, timeZone);
    return { item: plainItem(rest, origin), embargo };
  }
  const document = 'word' in given ? await documentHtml(given.word, origin) : undefined;
  const html = 'html' in given ? given.html : (document?.html ?? '');
  const { html: rest, embargo } = htmlWithoutEmbargo(html, timeZone);
  return { item: { ...itemOfHtml(rest, origin), ...(document && { inside: document.inside }) }, embargo };
}

/** The people of the contact block whom the newsroom does not know, with all that stands there of them. */
const strangers = ({ sheets }: Workshop): Note[] =>
  [...sheets].flatMap(([path, { name, role, phone, email }]) =>
    path.startsWith('people/')
      ? [
          {
            code: 'person' as const,
            detail: [name, ...(isMap(role) ? Object.values(role) : []), phone, email]
              .filter(Boolean)
              .join(', '),
          },
        ]
      : [],
  );

/** Each thing once. */
const once = (notes: readonly Note[]): Note[] => [
  ...new Map(notes.map((note) => [`${note.code} ${note.detail}`, note])).values(),
];

const problem = ({ code, detail }: Loss): FinishedAnswer => ({
  problem: { code: isTold(code) ? code : 'refused', detail: detail === origin ? '' : detail },
});
