import type { Claim } from '../../model/address/claims.ts';
import type { Urls } from '../../model/address/urls.ts';
import type { Person } from '../../schema/person.ts';

/**
 * The pages and feeds of those whom journalists may call, for readers of a language: of all, by topic, and by the language
 * they speak. `spoken` are the topics of each person.
 */
export function speakerOutputs(
  language: string,
  people: ReadonlyMap<string, Person>,
  spoken: ReadonlyMap<string, readonly string[]>,
  urls: Urls,
): Claim[] {
  const speakers = [...spoken].filter(([, topics]) => topics.length > 0);
  const topics = new Set(speakers.flatMap(([, own]) => own));
  const languages = new Set(speakers.flatMap(([id]) => people.get(id)?.languages ?? []));
  const about = [urls.people(language), ...[...topics].map((id) => urls.topicPeople(language, id))];
  return [
    ...about.flatMap((folder) => [`${folder}index.html`, urls.feed(folder, 'rss')]),
    ...[...languages].map((one) => `${urls.peopleIn(language, one)}index.html`),
  ].map((path) => ({ path: path.slice(1), kind: 'list', owner: '', when: 'now' }));
}
