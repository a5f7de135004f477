import { wordsIn } from '../../i18n/words.ts';
import { dayInWords } from '../../model/text/dates.ts';
import { correctionsPolicyFolder } from '../../schema/page.ts';
import { noticesOn } from '../release/notices-on.ts';
import { besideList } from './beside-list.ts';
import { frameOf } from './frame.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import { standingLink } from '../store/standing-link.ts';

/** The page of all corrections, updates and withdrawals in one language, newest first. */
export function correctionsPage(newsroom: OpenNewsroom, { language }: { language: string }) {
  const { urls, timeZone } = newsroom;
  const words = wordsIn(language);
  const own = newsroom.archive.written(language);
  return {
    frame: frameOf(newsroom, {
      language,
      title: words.corrections.page,
      description: words.corrections.intro,
      trail: [],
      address: urls.corrections,
      feed: { folder: urls.corrections(language), subject: words.corrections.title },
    }),
    notices: noticesOn(newsroom, own).map(({ entry: { data }, at, place, kind, note, was, now }) => ({
      label: kind === 'withdrawn' ? words.withdrawn.title : words.corrections[kind],
      day: dayInWords(language, timeZone, at),
      instant: new Date(at).toISOString(),
      title: data.title,
      href: `${urls.release(language, data)}#${place}`,
      note,
      was,
      now,
    })),
    policy: standingLink(newsroom, correctionsPolicyFolder, language),
    beside: besideList(newsroom, language, { folder: urls.corrections(language) }),
  };
}
export type CorrectionsPage = ReturnType<typeof correctionsPage>;
