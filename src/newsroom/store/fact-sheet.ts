import { once } from './once.ts';
import type { OpenNewsroom } from './newsroom.ts';

/** Whether there is a fact that anybody may know, and so a page of them. */
export const hasFacts = ({ entities }: OpenNewsroom): boolean => entities.factIds.length > 0;

const byLanguage = once(() => new Map<string, ReturnType<typeof readFacts>>());

/** Every public fact in a language, by its label. Values, days and sources in words and as data. */
export function factSheet(newsroom: OpenNewsroom, language: string) {
  const kept = byLanguage(newsroom);
  const facts = kept.get(language) ?? readFacts(newsroom, language);
  kept.set(language, facts);
  return facts;
}

function readFacts(newsroom: OpenNewsroom, language: string) {
  const { entities, urls, publisher } = newsroom;
  const order = new Intl.Collator(language);
  return entities.factIds
    .map((id) => {
      const fact = entities.fact(id, language);
      const { name } = entities.organisation(fact.organisation ?? publisher, language);
      return {
        ...fact,
        organisation: name,
        address: urls.absolute(urls.fact(language, id)),
      };
    })
    .sort((a, b) => order.compare(a.label, b.label) || (a.id < b.id ? -1 : 1));
}
export type SheetFact = ReturnType<typeof factSheet>[number];
