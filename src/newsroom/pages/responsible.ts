import type { OpenNewsroom } from '../store/newsroom.ts';

/** The person responsible for the content, with a postal address. Undefined if the settings name nobody. */
export function responsibleIn({ responsible, people, entities }: OpenNewsroom, language: string) {
  const found = people.find(({ id }) => id === responsible);
  if (!found) return undefined;
  const { legalName, postalAddress } = entities.organisation(found.data.organisation, language);
  return { name: entities.person(found.id, language).name, organisation: legalName, postalAddress };
}
export type Responsible = NonNullable<ReturnType<typeof responsibleIn>>;
