import type { OpenNewsroom } from '../store/newsroom.ts';

/** Who answers for the content, and where a letter reaches them; undefined where the settings name nobody. */
export function responsibleIn({ responsible, people, entities }: OpenNewsroom, language: string) {
  const found = people.find(({ id }) => id === responsible);
  if (!found) return undefined;
  const { legalName, postalAddress } = entities.organisation(found.data.organisation, language);
  return { name: entities.person(found.id, language).name, organisation: legalName, postalAddress };
}
export type Responsible = NonNullable<ReturnType<typeof responsibleIn>>;
