import { instant } from '../../clock.ts';
import { wordsIn } from '../../i18n/words.ts';
import { dayInWords } from '../../model/text/dates.ts';
import { stateAt } from '../../gate/state.ts';
import { entities } from '../store/entities.ts';
import { newsroom } from '../store/newsroom.ts';
import { archive } from '../store/releases.ts';

/** What stands on the card of a release that is passed on. */
export async function releaseCard({ language, folder }: { language: string; folder: string }) {
  const { name, text, timeZone } = await newsroom();
  const data = (await archive()).versions(folder).get(language)?.data;
  const words = wordsIn(language);
  if (!data) throw new Error(`${folder} is not written in ${language}.`);
  return {
    newsroom: text(name, language),
    kicker:
      stateAt(data, instant()) === 'withdrawn'
        ? words.withdrawn.title
        : (data.kicker ?? words.kinds[data.kind]),
    title: data.title,
    day: dayInWords(language, timeZone, data.publishedAt),
    language,
  };
}

/** What stands on the card of every page that has none of its own. */
export async function frontCard({ language }: { language: string }) {
  const { name, text, publisher } = await newsroom();
  const { legalName } = (await entities()).organisation(publisher, language);
  return { newsroom: legalName, kicker: '', title: text(name, language), day: '', language };
}
