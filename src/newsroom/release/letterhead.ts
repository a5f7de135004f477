import { wordsIn } from '../../i18n/words.ts';
import { boilerplateOn } from '../../model/boilerplate.ts';
import { dayIn, dayInWords } from '../../model/text/dates.ts';
import { entities } from '../store/entities.ts';
import { newsroom } from '../store/newsroom.ts';
import type { ReleaseEntry } from '../store/releases.ts';

/** Place and day as they open the text, in its language: `Dresden, 11. September 2019 – `. */
export async function datelineOf({ data }: ReleaseEntry): Promise<string> {
  const { dateline, timeZone, text } = await newsroom();
  const place = data.dateline ?? text(dateline, data.language);
  return wordsIn(data.language).dateline(place, dayInWords(data.language, timeZone, data.publishedAt));
}

/** The “About” texts as they were valid on the day of publication, in the language of the text. */
export async function boilerplatesOf({ data }: ReleaseEntry) {
  const { publisher, timeZone, text } = await newsroom();
  const { organisation } = await entities();
  const day = dayIn(timeZone, data.publishedAt);
  return (data.boilerplates ?? [data.issuer ?? publisher]).flatMap((id) => {
    const { legalName, boilerplates } = organisation(id, data.language);
    const version = boilerplateOn(boilerplates, day);
    const heading = wordsIn(data.language).about(legalName);
    return version ? [{ heading, text: text(version.short, data.language) }] : [];
  });
}
