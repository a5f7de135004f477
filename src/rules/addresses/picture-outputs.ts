import { factsAt, knownAt } from '../../gate/facts-at.ts';
import { beginsOf } from '../../gate/present.ts';
import { namedIn, reachOf } from '../../gate/public-texts.ts';
import { organisationsOf } from '../../gate/reach.ts';
import { stateAt } from '../../gate/state.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Claim } from '../../model/address/claims.ts';
import type { Urls } from '../../model/address/urls.ts';
import { picturePages, picturesById, type PictureView } from '../../model/picture/picture-shelf.ts';
import { shownLanguage } from '../../model/text/languages.ts';
import type { Newsroom } from '../../schema/newsroom.ts';
import { portraitsAt } from './portrait-outputs.ts';
import { periodsOf, type StagedRelease, type ValidText } from './public-shelves.ts';

type Surroundings = { urls: Urls; settings: Newsroom; now: Date };
type Shelved = { release: StagedRelease['release']; text: ValidText };

const claim = (path: string, when: Claim['when']): Claim => ({
  path: path.slice(1),
  kind: 'list',
  owner: '',
  when,
});

/** Every page of the picture desk at `now`, and its feed. What it may come to have lies below its folder. */
export function pictureOutputs(
  manuscript: Manuscript,
  staged: readonly StagedRelease[],
  { urls, settings, now }: Surroundings,
): Claim[] {
  const { languages } = settings;
  const logos = hasLogos(manuscript, now);
  const portraits = portraitsAt(manuscript, now, settings.timeZone).size > 0;
  return languages.flatMap((language) => {
    const found = picturesById<Shelved, ValidText['figures'][number]>(
      listed(language, staged, settings, now),
      ({ text }) => ({ image: text.facts.image, figures: text.figures }),
      ({ release }, name) => release.beside.get(name)?.digest,
    );
    const counts = new Map<string, number>();
    const count = (view: PictureView) => {
      const address = urls.pictures(language, view);
      counts.set(address, (counts.get(address) ?? 0) + 1);
    };
    for (const uses of found.values()) {
      count({ kind: 'all' });
      for (const [kind, ids] of subjectsOf(uses, settings)) for (const id of ids) count({ kind, id });
    }
    const pages = [...counts].flatMap(([address, many]) =>
      Array.from({ length: picturePages(many) }, (_, index) =>
        index === 0 ? address : `${address}${index + 1}/`,
      ),
    );
    const all = urls.pictures(language);
    const own = [
      ...(counts.size > 0 ? [] : [all]),
      ...(portraits ? [urls.pictures(language, { kind: 'portraits' })] : []),
      ...(logos ? [urls.pictures(language, { kind: 'logos' })] : []),
      ...pages,
      ...[...found.keys()].map((id) => urls.picture(language, id)),
    ];
    return [
      claim(all, 'later'),
      claim(urls.feed(all, 'rss'), 'now'),
      ...own.map((address) => claim(`${address}index.html`, 'now')),
    ];
  });
}

/** The texts on the lists for the readers of a language. */
const listed = (
  reader: string,
  staged: readonly StagedRelease[],
  { languages }: Newsroom,
  now: Date,
): Shelved[] =>
  staged.flatMap(({ release, open }) => {
    const text = open.get(shownLanguage(reader, [...open.keys()], languages) ?? '');
    return text && stateAt(text.facts, now) !== 'withdrawn' ? [{ release, text }] : [];
  });

/** The subjects of the releases that show a picture. */
function subjectsOf(uses: readonly { text: Shelved }[], { publisher, timeZone }: Newsroom) {
  const texts = uses.map(({ text }) => text.text);
  const each = (idsOf: (text: ValidText) => Iterable<string>) =>
    new Set(texts.flatMap((one) => [...idsOf(one)]));
  return [
    ['topics', each(({ facts }) => facts.topics)],
    [
      'organisations',
      each(({ facts, mentions }) => organisationsOf({ ...facts, named: namedIn(mentions) }, publisher)),
    ],
    ['years', each(({ facts }) => periodsOf(facts, timeZone).slice(0, 1))],
  ] as const;
}

/** Whether a public organisation has a logo to download now. */
function hasLogos(manuscript: Manuscript, now: Date): boolean {
  const begins = beginsOf(manuscript);
  const at = now.getTime();
  const reached = reachOf(manuscript, now).organisations;
  return [...manuscript.organisations].some(
    ([id, { facts }]) =>
      facts &&
      reached.has(id) &&
      factsAt(knownAt(facts, at, begins), at, begins).logos.some(({ file }) =>
        manuscript.logos.has(file.slice(2)),
      ),
  );
}
