import { dateOf, liftOf, stateAt } from '../../../gate/state.ts';
import { wordsIn } from '../../../i18n/words.ts';
import { dayIn } from '../../../model/text/dates.ts';
import { slugOf } from '../../../model/address/urls.ts';
import { newsdeskOf } from '../../release/newsdesk.ts';
import { releaseRoutes } from '../../release/release-routes.ts';
import { pageKey } from '../../store/kept-keys.ts';
import type { OpenNewsroom } from '../../store/newsroom.ts';
import { sightOf } from '../../store/sight.ts';
import { trailTo } from '../archive-page.ts';
import { frameOf } from '../frame.ts';

type Of = { language: string; folder: string };

/** The routes of the pages that tell how to cite a release. A withdrawn one has none. */
export const citePaths = (newsroom: OpenNewsroom) =>
  releaseRoutes(newsroom)
    .filter(({ props: { language, folder } }) => {
      const data = newsroom.archive.versions(folder).get(language)?.data;
      return data && stateAt(data, newsroom.now) !== 'withdrawn';
    })
    .map((route) => ({ ...route, cacheKey: pageKey(newsroom, route.props.folder, route.props.language) }));

/** How to cite a release, in the language in which it is written: the source line, and what its citations are made of. */
export function citePage(whole: OpenNewsroom, { language, folder }: Of) {
  const newsroom = sightOf(whole, folder);
  const { urls, timeZone, publisher, text, name } = newsroom;
  const languages = newsroom.archive.versions(folder);
  const entry = languages.get(language);
  if (!entry) throw new Error(`${folder} is not written in ${language}.`);
  const { data } = entry;
  const words = wordsIn(language);
  const release = { href: urls.release(language, data), label: data.title };
  // A source is named as it called itself when it was published.
  const issuer = newsroom.entities.organisation(data.issuer ?? publisher, language, liftOf(data)).legalName;
  const day = dayIn(timeZone, dateOf(data));
  return {
    frame: frameOf(newsroom, {
      language,
      title: `${words.cite.title}${words.colon} ${data.title}`,
      description: words.cite.intro,
      trail: [...trailTo(newsroom, language, data), release],
      address: (other) => {
        const there = languages.get(other)?.data;
        return there && stateAt(there, newsroom.now) !== 'withdrawn'
          ? urls.cite(other, there)
          : urls.release(other, data);
      },
      written: [language],
      isHidden: true,
    }),
    release,
    line: newsdeskOf(newsroom, entry).source,
    verify: urls.verify(language),
    cited: {
      key: `${slugOf(folder)}-${day.slice(0, 4)}`,
      url: urls.absolute(release.href),
      title: data.title,
      issuer,
      newsroom: text(name, language),
      kind: words.kinds[data.kind],
      day,
      language,
    },
  };
}
export type CitePage = ReturnType<typeof citePage>;
