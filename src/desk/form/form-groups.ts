import type { Field } from '@sveltia/cms';
import { groupKey } from './group-key.ts';
import type { FormWords } from '../../i18n/shapes/form.ts';

/**
 * The fields of a form by the questions of the person who fills it in. The file keeps the order of the schema. The last
 * group is closed while it is empty: most entries need none of its fields.
 */
const groups = {
  releases: {
    says: ['title', 'kicker', 'summary', 'topics', 'kind', 'dateline', 'place', 'body'],
    who: ['issuer', 'contacts', 'organisations', 'boilerplates'],
    pictures: ['image', 'attachments', 'links', 'related'],
    dates: ['events'],
    public: ['publishedAt', 'draft', 'embargo', 'corrections', 'withdrawn', 'translation', 'ai'],
    machines: ['redirects', 'guid', 'kit', 'importedFrom', 'tells'],
  },
  organisations: {
    is: ['name', 'legalName', 'alsoKnownAs', 'kind', 'description'],
    found: ['url', 'sameAs', 'postalAddress', 'place'],
    shows: ['logos', 'boilerplates'],
    changes: ['changes', 'tells'],
  },
  people: {
    is: ['name', 'nameIn', 'familyName', 'organisation', 'role', 'speaksAbout', 'languages', 'portrait'],
    found: ['email', 'phone'],
    leaves: ['activeUntil', 'successor'],
    changes: ['changes', 'tells'],
  },
  newsroom: {
    is: ['name', 'description', 'url', 'languages', 'timeZone', 'dateline'],
    who: ['publisher', 'contacts', 'responsible', 'licence'],
    lists: ['front', 'archivePageSize', 'feedItems', 'feeds', 'mailing'],
    machines: ['tagAuthority', 'repository', 'desk', 'servedBy', 'hub', 'unread', 'demo', 'demoNote'],
  },
} as const;
/** The forms that have groups. */
export type GroupedForm = keyof typeof groups;

/**
 * The fields of a form in groups, each below its heading. `i18n` is true where the fields belong to languages.
 * @throws when a field belongs to no group, or a group names a field that does not exist
 */
export function inGroups(
  form: GroupedForm,
  fields: readonly Field[],
  words: FormWords['groups'],
  i18n = false,
): Field[] {
  const left = new Map(fields.map((field) => [field.name, field]));
  const names: Readonly<Record<string, string>> = words[form];
  const parts = Object.entries<readonly string[]>(groups[form]);
  const all = parts.flatMap(([group, keys], at): Field[] => {
    const own = keys.map((name) => {
      const field = left.get(name);
      if (!field)
        throw new Error(`The form of ${form} has no field ${name}. Look at src/desk/form/form-groups.ts.`);
      left.delete(name);
      return field;
    });
    const heading = {
      name: `${groupKey}${group}`,
      label: names[group] ?? '',
      keys: [...keys],
      ...(at === parts.length - 1 && { rare: true }),
    };
    return [withoutValue(heading, 'group', i18n), ...own];
  });
  const [lost] = left.keys();
  if (lost !== undefined)
    throw new Error(`The field ${lost} of ${form} is in no group. Add it to src/desk/form/form-groups.ts.`);
  return all;
}

/** What stands in a form without a value, as the CMS knows it: a field. Its name begins with `groupKey`. */
export const withoutValue = (
  field: { name: string; label: string; [more: string]: unknown },
  widget: string,
  i18n: boolean,
): Field => ({ ...field, widget, required: false, ...(i18n && { i18n }), preview: false });
