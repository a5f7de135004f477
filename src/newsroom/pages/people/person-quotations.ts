import { plain } from '../../../body/plain/plain.ts';
import { plainTextOf } from '../../../body/plain/text.ts';
import { quotationsOf } from '../../../body/quotations.ts';
import { dateOf, hasText, liftOf } from '../../../gate/state.ts';
import { dayInWords } from '../../../model/text/dates.ts';
import { contextOf } from '../../release/context-of-body.ts';
import { releaseOf } from '../../release/release.ts';
import type { OpenNewsroom } from '../../store/newsroom.ts';
import type { Shown } from '../../store/releases.ts';

/** What somebody said in releases, with the role of that time. Only a release that quotes them is read. */
export function quotationsIn(newsroom: OpenNewsroom, id: string, releases: readonly Shown[]) {
  const { urls, entities, timeZone, now } = newsroom;
  return releases.flatMap(({ entry, reader }) => {
    const { data } = entry;
    if (!hasText(data, now) || !data.named.people.includes(id)) return [];
    const context = contextOf(newsroom, entry, (path) => path);
    return quotationsOf(id, releaseOf(newsroom, entry).body).map(({ role, words }) => ({
      paragraphs: plainTextOf(plain(words, context), data.language).split(/\n{2,}/),
      role: role ?? entities.person(id, data.language, liftOf(data)).role,
      language: data.language,
      title: data.title,
      href: urls.release(reader, data),
      day: dayInWords(reader, timeZone, dateOf(data)),
      instant: dateOf(data),
    }));
  });
}
export type PersonQuotation = ReturnType<typeof quotationsIn>[number];
