import type { z } from 'zod';
import { languageNameIn } from '../i18n/words.ts';
import { attachmentFormats, brandFormats, logoFormats, pictureFormats } from '../manuscript/formats.ts';
import type { Collection } from '../faults/fault-facts.ts';
import { weightOf } from '../schema/length/text-length.ts';

/** The languages of a newsroom, the default first, its time zone, and the language of the desk. */
type Newsroom = { languages: readonly string[]; timeZone: string; desk: string };

/** Languages whose texts have syllables and ideographs. */
const isOfSyllables = (language: string): boolean => /^(?:ko|ja|zh)\b/.test(language);

/** The kind of a field of text, in the forms of a newsroom. */
export function text(meta: z.GlobalMeta, newsroom: Newsroom, preset?: unknown) {
  if (meta.refersTo) return relation(meta.refersTo, newsroom);
  if (meta.names) return file(meta.names, meta.formats);
  if (meta.input === 'instant') return { widget: 'datetime', input_timezone: newsroom.timeZone } as const;
  if (meta.time === 'anywhere') return { widget: 'event-time' } as const;
  // A design manual gives a colour as text, which can be pasted.
  if (meta.input === 'colour') return { widget: 'color', allowInput: true } as const;
  if (meta.input === 'language') return languageChoice(newsroom);
  if (meta.input === 'day') return { widget: 'datetime', type: 'date' } as const;
  const { min = 1, max } = meta.limits ?? {};
  // The CMS counts every character as one, so a text of syllables may have fewer. The save judges it by its script.
  const least = newsroom.languages.some(isOfSyllables) ? Math.ceil(min / weightOf(0xac00)) : min;
  return {
    // A text longer than a line of the form gets a larger field.
    widget: (max ?? 0) > 160 ? 'text' : 'string',
    ...(least > 1 && { minlength: least }),
    ...(max !== undefined && { maxlength: max }),
    ...(typeof preset === 'string' && { default: preset }),
  } as const;
}

/** The field that identifies an entry of a collection in lists. */
const shownAs: Record<Collection, (language: string) => string> = {
  releases: () => 'title',
  organisations: (language) => `name.${language}`,
  people: () => 'name',
  topics: (language) => `name.${language}`,
  places: (language) => `name.${language}`,
  facts: (language) => `label.${language}`,
  events: (language) => `title.${language}`,
};

/** A field that names an entry of a collection. */
export function relation(collection: Collection, { languages: [first = ''] }: Newsroom) {
  const shown = shownAs[collection](first);
  return {
    widget: 'relation',
    collection,
    value_field: '{{slug}}',
    display_fields: [shown],
    search_fields: [shown],
  } as const;
}

/** One of the languages of the newsroom. */
const languageChoice = ({ languages, desk }: Newsroom) =>
  ({
    widget: 'select',
    options: languages.map((language) => ({ value: language, label: languageNameIn(language, desk) })),
  }) as const;

function file(names: NonNullable<z.GlobalMeta['names']>, fitting?: readonly string[]) {
  const formats =
    fitting ??
    {
      picture: pictureFormats,
      attachment: attachmentFormats,
      logo: logoFormats,
      brand: brandFormats,
    }[names];
  return {
    widget: names === 'picture' ? 'image' : 'file',
    choose_url: false,
    accept: formats.map((format) => `.${format}`).join(','),
  } as const;
}
