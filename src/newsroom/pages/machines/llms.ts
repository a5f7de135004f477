import { wordsIn } from '../../../i18n/words.ts';
import { isExact } from '../../../model/text/event-time.ts';
import { datesFor } from '../../store/calendar-dates.ts';
import { hasFacts } from '../../store/fact-sheet.ts';
import { frameOf } from '../frame.ts';
import type { OpenNewsroom } from '../../store/newsroom.ts';
import { hasPictures } from '../../store/pictures.ts';
import { reuseOf } from '../../release/reuse.ts';
import { siteNotice } from '../../store/site-notice.ts';
import { feedSources } from '../../feeds/feed-sources.ts';
import { stateAt } from '../../../gate/state.ts';

/** The number of releases per language in the index for programs. Feeds and sitemaps have all. */
const listed = 100;

/** The `llms.txt` of this newsroom, in its first language. */
export function llmsIndex(newsroom: OpenNewsroom) {
  const { urls, languages, name, description, text, licence } = newsroom;
  const [first = ''] = languages;
  const words = wordsIn(first);
  const { publisher: legalName, footer } = frameOf(newsroom, {
    language: first,
    title: text(name, first),
    description: text(description, first),
    address: urls.front,
  });
  return {
    newsroom: text(name, first),
    description: text(description, first),
    notes: [...siteNotice(newsroom, first), words.machines.twins],
    terms: words.terms(words.licence[licence], legalName),
    sections: [
      ...languages.map((one) => releaseSection(newsroom, one)),
      {
        title: words.machines.feeds,
        links: feedSources(newsroom)
          .filter(({ kind }) => kind === 'language' || kind === 'everything' || kind === 'query')
          .map(({ subject, folder }) => ({ title: subject, url: urls.absolute(urls.feed(folder, 'json')) })),
      },
      {
        title: words.machines.more,
        links: [...forNewsdesks(newsroom, first), ...sheetLinks(newsroom, first), ...footer].map(
          ({ href, label }) => ({
            title: label,
            url: urls.absolute(href),
          }),
        ),
      },
    ].filter(({ links }) => links.length > 0),
  };
}

/** What newsdesks look for after text. */
const forNewsdesks = (newsroom: OpenNewsroom, language: string) => {
  const { urls } = newsroom;
  const { pictures, people, verify } = wordsIn(language);
  return [
    ...(hasPictures(newsroom, language) ? [{ href: urls.pictures(language), label: pictures.title }] : []),
    ...(newsroom.speakers.size > 0 ? [{ href: urls.people(language), label: people.title }] : []),
    { href: urls.verify(language), label: verify.title },
  ];
};
/** The press calendar and the fact sheet, for programs. */
const sheetLinks = (newsroom: OpenNewsroom, language: string) => [
  ...(datesFor(newsroom, language).some(isExact)
    ? [{ href: newsroom.urls.dates(language), label: wordsIn(language).calendar.title }]
    : []),
  ...(hasFacts(newsroom)
    ? [{ href: newsroom.urls.factsJson(language), label: wordsIn(language).factSheet.title }]
    : []),
];

function releaseSection(newsroom: OpenNewsroom, language: string) {
  const { urls } = newsroom;
  const own = newsroom.archive
    .written(language)
    .filter(({ data }) => stateAt(data, newsroom.now) !== 'withdrawn')
    .slice(0, listed);
  const words = wordsIn(language);
  return {
    title: `${words.machines.releases} (${words.languageName})`,
    links: own.map((entry) => ({
      title: entry.data.title,
      url: urls.absolute(urls.twin(language, entry.data, 'md')),
      note: reuseOf(newsroom, entry).citation,
    })),
  };
}
