import { hasText, liftOf, stateAt } from '../../gate/state.ts';
import type { Claim } from '../../model/address/claims.ts';
import { twinFormats } from '../../model/address/formats.ts';
import type { Urls } from '../../model/address/urls.ts';
import { hasKit } from '../../model/life/kit.ts';
import { isExact } from '../../model/text/event-time.ts';
import { shownLanguage } from '../../model/text/languages.ts';
import { filesNamedBy } from '../files/named-files.ts';
import type { StagedRelease, ValidText } from './public-shelves.ts';

type Surroundings = { urls: Urls; languages: readonly string[]; now: Date };

/** The instant from which a text is public, in milliseconds. A draft never is. */
const sinceOf = ({ facts }: ValidText): number => (facts.draft ? Infinity : liftOf(facts));

/** Every path that a release has or will have: at `now`, at its lift, after corrections, in every language. */
export function releaseOutputs(staged: StagedRelease, { urls, languages, now }: Surroundings): Claim[] {
  const { first, texts, open, release } = staged;
  const dated = { folder: release.folder, publishedAt: first.facts.publishedAt };
  const [main = ''] = languages;
  // Once for all languages, for a date in a time zone takes longer than everything else here.
  const address = urls.release(main, dated).slice(1);
  const at = (language: string) => urls.front(language).slice(1) + address;
  const since = Math.min(...texts.map(sinceOf));
  const owner = first.file;
  const kitText = open.get(shownLanguage(main, [...open.keys()], languages) ?? '');
  const kit = kitText && hasKit(kitText.facts, now) ? ('now' as const) : ('later' as const);
  return [
    ...languages.flatMap((language): Claim[] => {
      const own = texts.find((text) => text.language === language);
      const folder = at(language);
      return [
        { path: folder, kind: 'release', owner, when: 'later', since },
        {
          path: `${folder}index.html`,
          kind: 'release',
          owner: own?.file ?? owner,
          when: open.size ? 'now' : 'later',
          since,
        },
        ...(own ? textOutputs(own, folder, open.has(language), now) : []),
      ];
    }),
    { path: `${at(main)}press-kit.zip`, kind: 'release', owner, when: kit, since },
    ...fileOutputs(staged, at(main), now),
  ];
}

/** The other formats of a text, its card, its calendar, its citations and its versions. */
function textOutputs(text: ValidText, folder: string, isOpen: boolean, now: Date): Claim[] {
  const { file: owner, facts } = text;
  const claim = (name: string, when: Claim['when']): Claim => ({
    path: `${folder}${name}`,
    kind: 'release',
    owner,
    when: isOpen ? when : 'later',
    since: sinceOf(text),
  });
  const hasCalendar = facts.events.some(isExact) && hasText(facts, now);
  return [
    ...twinFormats.map((format) => claim(`index.${format}`, 'now')),
    claim('card.png', 'now'),
    claim('events.ics', hasCalendar ? 'now' : 'later'),
    claim('cite/index.html', stateAt(facts, now) === 'withdrawn' ? 'later' : 'now'),
    claim('versions/index.html', 'perhaps'),
    claim('versions.json', 'perhaps'),
  ];
}

/** The pictures in original size and the attachments that any text of the release names. */
function fileOutputs({ release, texts, open }: StagedRelease, folder: string, now: Date): Claim[] {
  const claims = new Map<string, Claim>();
  for (const text of texts) {
    const isOut = open.get(text.language) === text && hasText(text.facts, now);
    for (const { name, line, column, field } of filesNamedBy(text)) {
      const known = claims.get(name);
      if (!release.beside.has(name) || (known && (known.when === 'now' || !isOut))) continue;
      claims.set(name, {
        path: `${folder}${name}`,
        kind: 'file',
        owner: text.file,
        when: isOut ? 'now' : 'later',
        since: sinceOf(text),
        at: { line, column, field, found: `./${name}` },
      });
    }
  }
  return [...claims.values()];
}
