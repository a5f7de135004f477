import { hasLeftBy } from './days.ts';
import { type Judgement, listOf } from './judgement.ts';

/** What those who may be called speak about, and in which languages. */
export type Spoken = { topics: ReadonlySet<string>; languages: ReadonlySet<string> };

/** Of the public people who have not left and speak about a public topic, by their facts of now. */
export function spokenBy({ entities, moment, reached }: Judgement): Spoken {
  const speakers = entities.flatMap(({ subject, isReached, facts: { current } }) => {
    if (subject !== 'people' || !isReached || hasLeftBy(current, moment.today)) return [];
    const topics = listOf(current['speaksAbout']).filter((topic) => reached.topics.has(topic));
    return topics.length > 0 ? [{ topics, languages: listOf(current['languages']) }] : [];
  });
  return {
    topics: new Set(speakers.flatMap(({ topics }) => topics)),
    languages: new Set(speakers.flatMap(({ languages }) => languages)),
  };
}
