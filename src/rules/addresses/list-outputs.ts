import { factsAt, knownAt } from '../../gate/facts-at.ts';
import { beginsOf } from '../../gate/present.ts';
import { placesOfRelease } from '../../gate/places.ts';
import { placeNamesIn, reachOf } from '../../gate/public-texts.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Claim } from '../../model/address/claims.ts';
import { feedFormatNames, feedFormats } from '../../model/address/formats.ts';
import type { Urls } from '../../model/address/urls.ts';
import { contactAt } from '../../model/contact.ts';
import { topicsOfSpeaker } from '../../model/life/speakers.ts';
import { hasOrganisationKit } from '../../model/life/kit.ts';
import { dayIn } from '../../model/text/dates.ts';
import type { Newsroom } from '../../schema/newsroom.ts';
import type { Person } from '../../schema/person.ts';
import { speakerOutputs } from './speaker-outputs.ts';
import { type ListCounts, countsFor, periodsOf, type StagedRelease, subjectsOf } from './public-shelves.ts';

type Surroundings = { urls: Urls; settings: Newsroom; now: Date };
type ClaimIn = (path: string, when: Claim['when'], owner?: string) => Claim;

const claim: ClaimIn = (path, when, owner = '') => ({ path: path.slice(1), kind: 'list', owner, when });

/** The three feeds of a folder. */
const feedsIn = (folder: string): string[] =>
  feedFormatNames.map((format) => `${folder}${feedFormats[format].file}`);

/** Every path of a list: archive, periods, topics, organisations, places, people, their feeds, and the fact sheet. */
export function listOutputs(
  manuscript: Manuscript,
  staged: readonly StagedRelease[],
  { urls, settings, now }: Surroundings,
): Claim[] {
  const { topics, organisations } = manuscript;
  const subjects = subjectsOf(staged, settings.publisher, now);
  const people = presentPeople(manuscript, now);
  const today = dayIn(settings.timeZone, now.getTime());
  /** Whether somebody can be called or written to, so that there is a card for address books. */
  const isReached = (id: string): boolean => {
    const person = people.get(id);
    const contact = person && contactAt(person, today, settings.demo, (other) => people.get(other));
    return contact?.kind === 'direct' && (contact.email ?? contact.phone) !== undefined;
  };
  const { topics: topicIds, places, facts } = reachOf(manuscript, now);
  const names = placeNamesIn(manuscript);
  const isSheet = facts.size > 0 ? ('now' as const) : ('later' as const);
  const spoken = new Map(
    [...people].map(([id, person]) => [id, topicsOfSpeaker(person, topicIds, today)] as const),
  );
  const ever = new Set(
    staged.flatMap(({ texts }) => texts.flatMap(({ facts }) => periodsOf(facts, settings.timeZone))),
  );
  return settings.languages.flatMap((language): Claim[] => {
    const counts = countsFor(language, staged, settings, now, (facts) => placesOfRelease(facts, names));
    // Speakers and places have a page before a release names them.
    for (const id of places) counts.places.set(id, counts.places.get(id) ?? 0);
    for (const [id, { length }] of spoken) if (length > 0) counts.people.set(id, counts.people.get(id) ?? 0);
    /** The pages of a list, and everything that it may come to have. */
    const pages = (address: (page?: number) => string, count: number | undefined, owner?: string) => [
      claim(address(), 'later', owner),
      ...Array.from({ length: count === undefined ? 0 : pagesOf(count, settings) }, (_, index) =>
        claim(`${address(index + 1)}index.html`, 'now', owner),
      ),
      ...(count === undefined ? [claim(`${address()}index.html`, 'later', owner)] : []),
    ];
    const feeds = (folder: string, has: boolean, owner?: string) =>
      feedsIn(folder).map((path) => claim(path, has ? 'now' : 'later', owner));
    return [
      claim(`${urls.facts(language)}index.html`, isSheet),
      claim(urls.factsJson(language), isSheet),
      claim(urls.factsCsv(language), isSheet),
      claim(urls.facts(language), 'later'),
      ...pages((page) => urls.archive(language, page), counts.all),
      ...periodOutputs(language, counts, ever, urls),
      claim(`${urls.topics(language)}index.html`, 'now'),
      ...speakerOutputs(language, people, spoken, urls),
      ...[...topics].flatMap(([id, { file }]) => [
        ...pages((page) => urls.topic(language, id, page), counts.topics.get(id), file),
        ...feeds(urls.topic(language, id), subjects.topics.has(id), file),
      ]),
      ...[...organisations].flatMap(([id, { file }]) => {
        const least = id === settings.publisher ? 0 : undefined;
        const count = counts.organisations.get(id) ?? least;
        return [
          ...pages((page) => urls.organisation(language, id, page), count, file),
          ...feeds(urls.organisation(language, id), subjects.organisations.has(id), file),
        ];
      }),
      claim(`${urls.places(language)}index.html`, places.size > 0 ? 'now' : 'later'),
      ...[...manuscript.places].flatMap(([id, { file }]) => [
        ...pages((page) => urls.place(language, id, page), counts.places.get(id), file),
        ...feeds(urls.place(language, id), places.has(id), file),
      ]),
      ...[...manuscript.people].flatMap(([id, { file }]) => [
        ...pages((page) => urls.person(language, id, page), counts.people.get(id), file),
        claim(urls.vcard(language, id), counts.people.has(id) && isReached(id) ? 'now' : 'later', file),
      ]),
    ];
  });
}

const pagesOf = (count: number, { archivePageSize }: Newsroom): number =>
  Math.max(1, Math.ceil(count / archivePageSize));

/** The pages of years and months: those that have a release now, and those that will. */
const periodOutputs = (
  language: string,
  { periods }: ListCounts,
  ever: ReadonlySet<string>,
  urls: Urls,
): Claim[] =>
  [...periods.union(ever)].map((period) => {
    const [year = '', month] = period.split('/');
    const address = month === undefined ? urls.year(language, year) : urls.month(language, year, month);
    return claim(`${address}index.html`, periods.has(period) ? 'now' : 'later');
  });

/** The people with their facts of an instant. */
function presentPeople(manuscript: Manuscript, now: Date): Map<string, Person> {
  const begins = beginsOf(manuscript);
  const at = now.getTime();
  return new Map(
    [...manuscript.people].flatMap(([id, { facts }]): [string, Person][] =>
      facts ? [[id, factsAt(knownAt(facts, at, begins), at, begins)]] : [],
    ),
  );
}

/** The logos and kits of organisations, which have one address for all languages. */
export function organisationOutputs(manuscript: Manuscript, { urls, now }: Surroundings): Claim[] {
  const begins = beginsOf(manuscript);
  const at = now.getTime();
  const reached = reachOf(manuscript, now).organisations;
  return [...manuscript.organisations].flatMap(([id, { file, facts, sheet }]): Claim[] => {
    if (!facts) return [];
    const present = factsAt(knownAt(facts, at, begins), at, begins);
    const isOut = reached.has(id);
    const named = [
      ...facts.logos.map((logo, index) => ({ ...logo, path: ['logos', index, 'file'] })),
      ...facts.changes.flatMap(({ logos = [] }, change) =>
        logos.map((logo, index) => ({ ...logo, path: ['changes', change, 'logos', index, 'file'] })),
      ),
    ];
    const byName = new Map(named.map((logo) => [logo.file, logo]));
    const logos = [...byName.values()].filter(({ file: logo }) => manuscript.logos.has(logo.slice(2)));
    const isPresent = (name: string) => isOut && present.logos.some((logo) => logo.file === name);
    const kit = isOut && hasOrganisationKit(present) ? ('now' as const) : ('later' as const);
    return [
      { path: urls.organisationKit(id).slice(1), kind: 'list', owner: file, when: kit },
      ...logos.map(({ file: logo, path }): Claim => ({
        path: `${rootOf(urls, id)}${logo.slice(2)}`,
        kind: 'file',
        owner: file,
        when: isPresent(logo) ? 'now' : 'later',
        at: { ...(sheet?.locate(path) ?? { line: 1, column: 1 }), field: 'logos', found: logo },
      })),
    ];
  });
}

/** The folder of an organisation's files. */
const rootOf = (urls: Urls, id: string): string => urls.logo(id, '').slice(1);
