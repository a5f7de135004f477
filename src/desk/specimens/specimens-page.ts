import { wordsIn } from '../../i18n/words.ts';
import { terminalWords } from '../../i18n/tool-words.ts';
import { contrastsOf } from '../../model/brand/contrasts.ts';
import { lookStyle } from '../../model/brand/look-style.ts';
import { roles, themes } from '../../model/brand/palette.ts';
import { currentNewsroom } from '../../newsroom/store/read-store.ts';

/** A page of the site as it is shown: `width` in pixels, 794 being that of a sheet of A4. */
const ways = [
  { look: 'light', width: 1440 },
  { look: 'dark', width: 1440 },
  { look: 'light', width: 390 },
  { look: 'dark', width: 390 },
  { look: 'print', width: 794 },
] as const;

/** Everything that a brand changes, for one page: colours with their contrasts, kinds of pages in all ways, and cards. */
export async function specimensPage() {
  const newsroom = await currentNewsroom();
  const { urls, languages, look, archive, publisher } = newsroom;
  const [language = ''] = languages;
  const words = wordsIn(language);
  const release = archive.for(language).at(0)?.entry.data;
  const topic = release?.topics[0];
  const pages = [
    { label: words.home, href: urls.front(language) },
    ...(release ? [{ label: words.kinds[release.kind], href: urls.release(language, release) }] : []),
    { label: words.archive, href: urls.archive(language) },
    ...(topic ? [{ label: words.topics, href: urls.topic(language, topic) }] : []),
    { label: words.aboutUs, href: urls.organisation(language, publisher) },
    { label: words.search.title, href: urls.search(language) },
    { label: words.corrections.page, href: urls.corrections(language) },
    { label: words.feeds.title, href: urls.feeds(language) },
    { label: words.notFound.title, href: `${urls.base}404` },
  ];
  return {
    language,
    words: terminalWords(process.env).brand,
    style: lookStyle(look),
    hasTitleFace: look.hasTitleFace,
    themes: themes.map((theme) => ({
      theme,
      colours: roles.map((role) => ({ role, colour: look.palette[theme][role] })),
      pairs: contrastsOf(look.palette)
        .filter((pair) => pair.theme === theme)
        .map((pair) => ({
          ...pair,
          colour: look.palette[theme][pair.text],
          ground: look.palette[theme][pair.on],
        })),
    })),
    cards: [urls.frontCard(language), ...(release ? [urls.card(language, release)] : [])],
    icon: urls.favicon,
    pages: pages.map((page) => ({ ...page, ways })),
  };
}
