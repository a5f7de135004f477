import { dateOf, liftOf } from '../../gate/state.ts';
import { wordsIn } from '../../i18n/words.ts';
import { boilerplateAt } from '../../model/boilerplate.ts';
import { dayInWords } from '../../model/text/dates.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { ReleaseEntry } from '../store/releases.ts';

/** Place and day at the start of a text, in its language: `Dresden, 11. September 2019 – `. */
export function datelineOf(newsroom: OpenNewsroom, { data }: ReleaseEntry): string {
  const { dateline, timeZone, text } = newsroom;
  const place = data.dateline ?? text(dateline, data.language);
  return wordsIn(data.language).dateline(place, dayInWords(data.language, timeZone, dateOf(data)));
}

/** The “About” texts as they were valid at the release’s lift, in the language of the text. */
export function boilerplatesOf(newsroom: OpenNewsroom, { data }: ReleaseEntry) {
  const { publisher, begins, text } = newsroom;
  const { organisation } = newsroom.entities;
  const lift = liftOf(data);
  return (data.boilerplates ?? [data.issuer ?? publisher]).flatMap((id) => {
    const { legalName, boilerplates } = organisation(id, data.language, lift);
    const version = boilerplateAt(boilerplates, lift, begins);
    const heading = wordsIn(data.language).about(legalName);
    return version ? [{ heading, text: text(version.short, data.language) }] : [];
  });
}
