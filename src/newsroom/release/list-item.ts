import type { ImageMetadata } from 'astro';
import { languageNameIn, wordsIn } from '../../i18n/words.ts';
import { dayInWords } from '../../model/text/dates.ts';
import { dateOf, stateAt, type State } from '../../gate/state.ts';
import type { Side } from '../../schema/picture.ts';
import { stateNotice } from './notices.ts';
import { shortSlugOf, type SlugPart } from './slug-line.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { Shown } from '../store/releases.ts';

/** A release in a list: the texts of its card. */
export type ListItem = {
  href: string;
  title: string;
  /** Its kicker or kind; where the kind is the usual one, its first topic, which says more. */
  label: string;
  summary: string;
  /** The language of the text, for the `lang` attribute. */
  language: string;
  /** The language of the page. */
  reader: string;
  /** Only if the text is in another language than the page. */
  foreign?: string | undefined;
  day: string;
  instant: string;
  state: State;
  /** Whether it was changed, and what it has: the slug line after the day. */
  slug: SlugPart[];
  /** Only if the release is not public (in development). */
  notice?: string | undefined;
  picture?: CutPicture | undefined;
};

/** A picture as lists show it: cut to its `shape`, width by height, around its `focus`, or its middle. */
export type CutPicture = {
  source: ImageMetadata;
  width: number;
  height: number;
  alt: string;
  shape: number;
  focus: Side | undefined;
};

/** The card of a release in a list. */
export function listItem(newsroom: OpenNewsroom, shown: Shown): ListItem {
  const { entry, reader, isForeign } = shown;
  const { data } = entry;
  const { urls, timeZone } = newsroom;
  const words = wordsIn(reader);
  const [across = 1, down = 1] = newsroom.look.ratio;
  const shape = across / down;
  const source = data.image && data.pictures[data.image.src];
  const { width = 0, height = 0 } = data.files[data.image?.src.slice(2) ?? ''] ?? {};
  return {
    href: urls.release(reader, data),
    title: data.title,
    label: data.kicker ?? kindInList(newsroom, data),
    summary: data.summary,
    language: data.language,
    reader,
    foreign: isForeign ? words.sourceLanguage(languageNameIn(data.language, reader)) : undefined,
    day: dayInWords(reader, timeZone, dateOf(data)),
    instant: dateOf(data),
    state: stateAt(data, newsroom.now),
    slug: shortSlugOf(newsroom, shown),
    notice: stateNotice(newsroom, data, reader, timeZone),
    picture:
      source && data.image
        ? { source, width, height, alt: data.image.alt, shape, focus: data.image.focus }
        : undefined,
  };
}

/** “Press release” above each of nine releases tells nobody anything. */
function kindInList({ entities }: OpenNewsroom, { kind, topics, language }: Shown['entry']['data']): string {
  const [first] = topics;
  return kind === 'pressRelease' && first !== undefined
    ? entities.topic(first, language).name
    : wordsIn(language).kinds[kind];
}
