import { wordsIn } from '../../i18n/words.ts';
import { brandFileName } from '../../model/brand/faces.ts';
import { dayInWords } from '../../model/text/dates.ts';
import { dateOf, stateAt } from '../../gate/state.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';

/** The colours of a card: of the theme that there is, or the light one. */
function coloursOf({ look: { palette, scheme } }: OpenNewsroom) {
  const { paper, ink, 'ink-soft': soft, brand, second } = palette[scheme === 'dark' ? 'dark' : 'light'];
  return { paper, ink, 'ink-soft': soft, brand, second };
}

/** The colours of a card, and the boldest upright typeface of titles: of a variable one not every weight can be drawn. */
function lookOfCard(newsroom: OpenNewsroom) {
  const { text, title = text } = newsroom.brand?.type ?? {};
  const [boldest] = (title?.files ?? [])
    .filter(({ italic, weights }) => !italic && weights.length === 1)
    .sort((a, b) => (b.weights[0] ?? 0) - (a.weights[0] ?? 0));
  const { path, digest } = newsroom.brand?.files[brandFileName(boldest?.file ?? '')] ?? {};
  const face = path && digest ? { path, digest, weight: boldest?.weights[0] ?? 0 } : undefined;
  return { colours: coloursOf(newsroom), face };
}

/** The texts on the card of a release. */
export function releaseCard(
  newsroom: OpenNewsroom,
  { language, folder }: { language: string; folder: string },
) {
  const { name, text, timeZone } = newsroom;
  const data = newsroom.archive.versions(folder).get(language)?.data;
  const words = wordsIn(language);
  if (!data) throw new Error(`${folder} is not written in ${language}.`);
  const state = stateAt(data, newsroom.now);
  const changed = state === 'corrected' || state === 'updated' ? words.slugLine.short[state] : undefined;
  return {
    newsroom: text(name, language),
    kicker: state === 'withdrawn' ? words.withdrawn.title : (data.kicker ?? words.kinds[data.kind]),
    title: data.title,
    // As in the slug line of a list.
    day: [dayInWords(language, timeZone, dateOf(data)), changed].filter(Boolean).join(' · '),
    language,
    ...lookOfCard(newsroom),
  };
}

/** The texts on the card of every page without its own. */
export function frontCard(newsroom: OpenNewsroom, { language }: { language: string }) {
  const { name, text, publisher } = newsroom;
  const { legalName } = newsroom.entities.organisation(publisher, language);
  return {
    newsroom: legalName,
    kicker: '',
    title: text(name, language),
    day: '',
    language,
    ...lookOfCard(newsroom),
  };
}
