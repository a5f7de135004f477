import type { Manuscript, ReleaseFolder } from '../manuscript/manuscript.ts';
import type { Fault } from '../faults/fault.ts';
import { pathDigest } from '../faults/path-digest.ts';
import { asText } from '../faults/report.ts';
import type { Touched } from '../history/touched.ts';
import { faultWordsIn } from '../i18n/fault-words.ts';
import { toolWordsIn } from '../i18n/tool-words.ts';
import { publicFiles } from '../rules/judge.ts';
import type { Newsroom } from '../schema/newsroom.ts';
import type { BuiltSite } from './built-site.ts';
import { reviewMarkdown, type Section } from './markdown.ts';
import { countsOf, pointsOf } from './points.ts';
import { instantForReviewer, type Reviewer } from './reviewer.ts';
import { reviewRelease } from './release-review.ts';

export type Review = {
  manuscript: Manuscript;
  settings: Newsroom;
  touched: Touched;
  /** What the check says, of the instant that is looked at. */
  faults: readonly Fault[];
  /** The instant that is looked at. */
  at: Date;
  now: Date;
  /** Whether texts that are held back may be told to whoever reads this. */
  tells: boolean;
  /** The site as it is at that instant; without it nothing is said of feeds, cards and hits. */
  site?: BuiltSite | undefined;
  /** Further sentences for the beginning. */
  notes: readonly string[];
  language: string;
};

/** The folders of the releases that a change touches. */
export const touchedFolders = ({ files }: Pick<Touched, 'files'>): string[] => [
  ...new Set(files.flatMap((file) => /^releases\/([^/]+)\//.exec(file)?.[1] ?? [])),
];

/** All that there is to look at in a change, release by release, as Markdown. */
export function reviewText(review: Review): string {
  const { manuscript, settings, touched, at, now, tells, language } = review;
  const words = toolWordsIn(language).review;
  const reader: Reviewer = { language, timeZone: settings.timeZone, now };
  const open = publicFiles(manuscript, now);
  const folders = touchedFolders(touched);
  const sections = folders.map((folder) => sectionOf(folder, review, reader, open));
  const root = manuscript.newsroom.file.replace(/[^/]+$/, '');
  const others = touched.files
    .filter((file) => !file.startsWith('releases/'))
    .map((file) => `${root}${file}`);
  const looks = sections.flatMap(({ points, faults }) => [
    ...points.flatMap(({ lines }) => lines.filter((line) => line.asks)),
    ...faults,
  ]);
  const isSecret = sections.some(({ place }) => place === undefined);
  return reviewMarkdown(
    {
      heading: words.heading(instantForReviewer(reader, at.getTime())),
      intro: [
        words.compared(touched.base, folders.length),
        ...(folders.length ? [words.looks(looks.length)] : []),
        ...review.notes,
        ...(isSecret ? [words.leftOut] : []),
      ],
      sections,
      otherFiles: others.map((file) => (tells || isOpen(file, open) ? file : pathDigest(file))),
    },
    language,
  );
}

/** Of people, organisations, topics and places only those that something public names are known, of facts and dates those of today. */
const isOpen = (file: string, open: ReadonlySet<string>) =>
  open.has(file) || !/\/(?:people|organisations|topics|places|facts|events)\//.test(file);

function sectionOf(folder: string, review: Review, reader: Reviewer, open: ReadonlySet<string>): Section {
  const { manuscript, settings, faults, at, tells, site, language } = review;
  const words = toolWordsIn(language).review;
  const release: ReleaseFolder | undefined = manuscript.releases.find((one) => one.folder === folder);
  const place = `${manuscript.newsroom.file.replace(/[^/]+$/, '')}releases/${folder}`;
  const isTold = tells || (!!release?.texts.length && release.texts.every(({ file }) => open.has(file)));
  const said = faults
    .filter(({ file }) => file === place || file.startsWith(`${place}/`))
    .map((fault) => asText(tells ? { ...fault, secret: false } : fault, faultWordsIn(language), tells));
  const named = { title: isTold ? folder : pathDigest(place), place: isTold ? `${place}/` : undefined };
  if (!release?.texts.length)
    return {
      ...named,
      points: [{ point: 'state', lines: [{ asks: true, text: words.removed }] }],
      faults: said,
    };
  const reviewed = reviewRelease(manuscript, settings, release, at);
  if (!isTold) return { ...named, points: countsOf(reviewed, reader), faults: said };
  const shown = new Map(
    site ? reviewed.texts.map((text) => [text.language, site.shown(text, settings.languages)]) : [],
  );
  const title = reviewed.texts[0]?.title ?? folder;
  return { ...named, title, points: pointsOf(reviewed, shown, reader), faults: said };
}
