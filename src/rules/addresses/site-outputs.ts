import { deskLanguages } from '../../i18n/desk-words.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Claim } from '../../model/address/claims.ts';
import { feedFormatNames, feedFormats } from '../../model/address/formats.ts';
import { brandFileName } from '../../model/brand/faces.ts';
import { mayShip } from '../../model/file-name.ts';
import type { Urls } from '../../model/address/urls.ts';
import type { Newsroom } from '../../schema/newsroom.ts';
import type { StagedRelease } from './public-shelves.ts';

type Surroundings = { urls: Urls; settings: Newsroom };

/** The sizes of the icon; see src/outputs/icon.ts. */
const icons = [144, 512];

/** Sitemaps of one language after its first, which only a newsroom with 50,000 pages has. */
const moreSitemaps = [2, 3, 4, 5, 6, 7, 8, 9];

/** Files that a deploy to a folder or bucket writes beside the site. */
const ofDeploys = ['_headers', '.nojekyll', '.depesche'];

const claim = (path: string, when: Claim['when'] = 'now'): Claim => ({
  path: path.slice(1),
  kind: 'site',
  owner: '',
  when,
});

/** Every path that each newsroom has: front pages, search, feeds, sitemaps, the desk, and the folders of code and search. */
export function siteOutputs(staged: readonly StagedRelease[], { urls, settings }: Surroundings): Claim[] {
  const { languages, demo, feedItems, desk } = settings;
  const mapped = demo ? ('later' as const) : ('now' as const);
  const feeds = (folder: string): Claim[] =>
    feedFormatNames.map((format) => claim(`${folder}${feedFormats[format].file}`));
  const ofLanguage = (language: string): Claim[] => {
    const folder = urls.front(language);
    const written = staged.filter(({ open }) => open.has(language)).length;
    return [
      claim(`${folder}index.html`),
      claim(urls.frontCard(language)),
      ...feeds(folder),
      claim(`${urls.search(language)}index.html`),
      claim(urls.search(language), 'later'),
      claim(`${urls.contact(language)}index.html`),
      claim(urls.contact(language), 'later'),
      claim(`${urls.corrections(language)}index.html`),
      ...feeds(urls.corrections(language)),
      claim(urls.corrections(language), 'later'),
      claim(`${urls.verify(language)}index.html`),
      claim(urls.verify(language), 'later'),
      claim(`${urls.feeds(language)}index.html`),
      claim(urls.feedStyle(language)),
      claim(urls.opml(language)),
      claim(urls.feeds(language), 'later'),
      ...Array.from({ length: Math.floor(written / feedItems) }, (_, index) =>
        feeds(urls.feedArchive(language, index + 1)),
      ).flat(),
      claim(urls.sitemap(language), mapped),
      ...moreSitemaps.map((part) => claim(urls.sitemap(`${language}-${part}`), demo ? 'later' : 'perhaps')),
      ...(language === languages[0] ? [] : [claim(`${folder}admin/`, 'later')]),
    ];
  };
  return [
    ...languages.flatMap(ofLanguage),
    ...feeds(urls.allFeed),
    claim(urls.opml()),
    claim(urls.sitemap()),
    claim(urls.sitemap('news'), mapped),
    claim('/404.html'),
    claim(urls.built),
    claim('/robots.txt'),
    claim(urls.llms),
    claim(urls.licences),
    claim(urls.trust),
    claim(urls.sums),
    claim(`${urls.sums}.sig`, 'perhaps'),
    claim(urls.verifyIndex('index')),
    ...(['prints', 'files', 'texts'] as const).map((part) =>
      claim(urls.verifyIndex(part, '').replace(/\.json$/, ''), 'perhaps'),
    ),
    ...icons.map((pixels) => claim(urls.icon(pixels))),
    claim(urls.favicon),
    claim(`${urls.desk}index.html`),
    ...deskLanguages.map((language) => claim(`${urls.desk}${language}.json`, desk ? 'now' : 'later')),
    claim(urls.desk, 'later'),
    claim('/_astro/', 'perhaps'),
    claim(urls.searchIndex, 'perhaps'),
    ...ofDeploys.map((name) => claim(`/${name}`, 'later')),
  ];
}

/** The feeds of saved searches, standing pages, and the files that lie in `public/` and are shipped as they are. */
export function ownOutputs(manuscript: Manuscript, { urls, settings }: Surroundings): Claim[] {
  const { newsroom, pages, placedNames, brand } = manuscript;
  const { light, dark, band } = brand?.facts?.logo ?? {};
  const logos = new Set([light, dark, band].filter((file) => file !== undefined).map(brandFileName));
  return [
    ...[...logos].map((name): Claim => ({
      path: `${urls.brandFile('').slice(1)}${name}`,
      kind: 'site',
      owner: brand?.file ?? '',
      when: 'now',
    })),
    ...settings.feeds.flatMap(({ id }, index): Claim[] =>
      feedFormatNames.map((format) => ({
        path: urls.feed(urls.queryFeed(id), format).slice(1),
        kind: 'query',
        owner: newsroom.file,
        when: 'now',
        at: {
          ...(newsroom.sheet?.locate(['feeds', index, 'id']) ?? { line: 1, column: 1 }),
          field: `feeds[${index}].id`,
          found: id,
        },
      })),
    ),
    ...pages.flatMap(({ folder, texts }) =>
      texts.flatMap(({ facts, sheet, file, language }): Claim[] => {
        const segment = facts?.address ?? folder;
        const place = sheet?.locate(['address']) ?? { line: 1, column: 1 };
        return [
          {
            path: `${urls.page(language, segment).slice(1)}index.html`,
            kind: 'page',
            owner: file,
            when: facts ? 'now' : 'later',
            at: { ...place, field: 'address', found: segment },
          },
        ];
      }),
    ),
    ...placedNames
      .filter(mayShip)
      .map((path): Claim => ({ path, kind: 'placed', owner: `public/${path}`, when: 'now' })),
  ];
}
