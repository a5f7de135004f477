import { wordsIn } from '../../i18n/words.ts';
import { frameOf } from './frame.ts';
import { newsroom } from '../store/newsroom.ts';
import { reuseOf } from '../release/reuse.ts';
import { archive } from '../store/releases.ts';
import { siteNotice } from '../store/site-notice.ts';
import { feedSources } from '../feeds/feeds.ts';
import { instant } from '../../clock.ts';
import { stateAt } from '../../gate/state.ts';

/** How many of the newest releases of a language the index for programs names; feeds and sitemaps have all. */
const listed = 100;

/** What a program that reads for people needs to know of this newsroom, in its first language. */
export async function llmsIndex() {
  const { urls, languages, name, description, text, licence } = await newsroom();
  const [first = ''] = languages;
  const words = wordsIn(first);
  const { publisher: legalName, footer } = await frameOf({
    language: first,
    title: text(name, first),
    description: text(description, first),
    address: urls.front,
  });
  return {
    newsroom: text(name, first),
    description: text(description, first),
    notes: [...(await siteNotice(first)), words.machines.twins],
    terms: words.terms(words.licence[licence], legalName),
    sections: [
      ...(await Promise.all(languages.map(releaseSection))),
      {
        title: words.machines.feeds,
        links: (await feedSources())
          .filter(({ kind }) => kind === 'language' || kind === 'everything' || kind === 'query')
          .map(({ subject, folder }) => ({ title: subject, url: urls.absolute(urls.feed(folder, 'json')) })),
      },
      {
        title: words.machines.more,
        links: footer.map(({ href, label }) => ({ title: label, url: urls.absolute(href) })),
      },
    ].filter(({ links }) => links.length > 0),
  };
}

async function releaseSection(language: string) {
  const { urls } = await newsroom();
  const own = (await archive())
    .written(language)
    .filter(({ data }) => stateAt(data, instant()) !== 'withdrawn')
    .slice(0, listed);
  const words = wordsIn(language);
  return {
    title: `${words.machines.releases} (${words.languageName})`,
    links: await Promise.all(
      own.map(async (entry) => ({
        title: entry.data.title,
        url: urls.absolute(urls.twin(language, entry.data, 'md')),
        note: (await reuseOf(entry)).citation,
      })),
    ),
  };
}
