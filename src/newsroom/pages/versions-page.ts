import { wordsIn } from '../../i18n/words.ts';
import { dayInWords, timeInWords } from '../../model/text/dates.ts';
import { changesAt, hasText } from '../../gate/state.ts';
import { isChanged, type DiffPiece, wordDiff } from '../../model/text/word-diff.ts';
import { trailTo } from './archive-page.ts';
import { pageKey } from '../store/kept-keys.ts';
import { frameOf } from './frame.ts';
import type { OpenNewsroom } from '../store/newsroom.ts';
import type { ReleaseEntry } from '../store/releases.ts';
import { sightOf } from '../store/sight.ts';
import { releaseRoutes } from '../release/release-routes.ts';

type Version = ReleaseEntry['data']['versions'][number];
type Kind = 'first' | 'correction' | 'update' | 'silent';
type Part = 'title' | 'summary' | 'body';

/** The routes of all pages of versions. */
export function versionPaths(newsroom: OpenNewsroom) {
  const releases = newsroom.archive;
  return releaseRoutes(newsroom)
    .filter(({ props: { language, folder } }) => {
      const data = releases.versions(folder).get(language)?.data;
      return data && hasPage(newsroom, data);
    })
    .map((route) => ({ ...route, cacheKey: pageKey(newsroom, route.props.folder, route.props.language) }));
}

const hasPage = (newsroom: OpenNewsroom, data: ReleaseEntry['data']): boolean =>
  data.versions.length > 0 || (newsroom.memory !== 'whole' && isCorrected(newsroom, data));

/** The routes of the versions as data. They exist only if git knows the versions. */
export function versionDataPaths(newsroom: OpenNewsroom) {
  const releases = newsroom.archive;
  return releaseRoutes(newsroom).filter(
    ({ props: { language, folder } }) => releases.versions(folder).get(language)?.data.versions.length,
  );
}

/** Whether a release must have former versions. If they are unknown, its page says so. */
const isCorrected = (newsroom: OpenNewsroom, data: ReleaseEntry['data']): boolean =>
  hasText(data, newsroom.now) && changesAt(data, newsroom.now).length > 0;

/** The link to the versions of a release, in the reader's language. Undefined when there is only one. */
export function versionsLink(newsroom: OpenNewsroom, { data }: ReleaseEntry, reader: string) {
  const { urls } = newsroom;
  const { length } = data.versions;
  if (length === 0) return undefined;
  const words = wordsIn(reader);
  const label = length === 1 ? words.versions.title(1) : words.slugLine.version(length, length);
  return { label, href: urls.versions(data.language, data) };
}

/** The published versions of a release in one language, newest first, each with its changes. */
export function versionsPage(
  whole: OpenNewsroom,
  { language, folder }: { language: string; folder: string },
) {
  const newsroom = sightOf(whole, folder);
  const { urls, timeZone } = newsroom;
  const languages = newsroom.archive.versions(folder);
  const entry = languages.get(language);
  if (!entry) throw new Error(`${folder} is not written in ${language}.`);
  const { data } = entry;
  const words = wordsIn(language);
  const title = words.versions.heading;
  const release = { href: urls.release(language, data), label: data.title };
  return {
    frame: frameOf(newsroom, {
      language,
      title: `${title}${words.colon} ${data.title}`,
      description: words.versions.intro,
      trail: [...trailTo(newsroom, language, data), release],
      address: (other) => {
        const there = languages.get(other)?.data;
        return there && hasPage(newsroom, there) ? urls.versions(other, there) : urls.release(other, data);
      },
      written: [language],
      isHidden: true,
    }),
    title,
    release,
    url: urls.absolute(release.href),
    json: data.versions.length ? urls.versionData(language, data) : undefined,
    versions: data.versions
      .map((version, index) => {
        const kind = kindOf(version, index);
        return {
          number: index + 1,
          kind,
          label: words.versions.kinds[kind],
          instant: version.at,
          day: words.atTime(
            dayInWords(language, timeZone, version.at),
            timeInWords(language, timeZone, version.at),
          ),
          entries: version.entries,
          text: { title: version.title, summary: version.summary, body: version.body },
          parts: changedParts(data.versions[index - 1], version, language),
        };
      })
      .reverse(),
  };
}
export type VersionsPage = ReturnType<typeof versionsPage>;

function kindOf({ entries }: Version, index: number): Kind {
  if (index === 0) return 'first';
  if (entries.some(({ kind }) => kind === 'correction')) return 'correction';
  return entries.length ? 'update' : 'silent';
}

function changedParts(was: Version | undefined, is: Version, language: string) {
  if (!was) return [];
  return (['title', 'summary', 'body'] as const)
    .map((part): { part: Part; pieces: DiffPiece[] } => ({
      part,
      pieces: wordDiff(was[part], is[part], language),
    }))
    .filter(({ pieces }) => isChanged(pieces));
}
