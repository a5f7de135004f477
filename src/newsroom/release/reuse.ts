import { dateOf, liftOf } from '../../gate/state.ts';
import { wordsIn } from '../../i18n/words.ts';
import { dayInWords } from '../../model/text/dates.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { ReleaseEntry } from '../store/releases.ts';

/** The terms of use of a release's text, and how to name its source, in the language of the text. */
export function reuseOf(newsroom: OpenNewsroom, { data }: ReleaseEntry): { terms: string; citation: string } {
  const { licence, publisher, timeZone } = newsroom;
  const { language } = data;
  const words = wordsIn(language);
  const issuer = (at?: number) =>
    newsroom.entities.organisation(data.issuer ?? publisher, language, at).legalName;
  const day = dayInWords(language, timeZone, dateOf(data));
  return {
    terms: words.terms(words.licence[licence], issuer()),
    // A source is named as it called itself when it was published.
    citation: words.citation(issuer(liftOf(data)), data.title, words.kinds[data.kind], day),
  };
}
