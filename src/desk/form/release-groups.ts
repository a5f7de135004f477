import type { Field } from '@sveltia/cms';
import { groupKey } from './group-key.ts';
import type { FormWords, ReleaseGroup } from '../../i18n/shapes/form.ts';

/** The fields of a release by the questions of the person who writes it. The file keeps the order of the schema. */
const groups: Readonly<Record<ReleaseGroup, readonly string[]>> = {
  says: ['title', 'kicker', 'summary', 'topics', 'kind', 'dateline', 'body'],
  who: ['issuer', 'contacts', 'organisations', 'boilerplates'],
  pictures: ['image', 'attachments', 'links', 'related'],
  dates: ['events'],
  public: ['publishedAt', 'draft', 'embargo', 'corrections', 'withdrawn', 'translation', 'ai'],
  machines: ['redirects', 'guid', 'kit', 'importedFrom', 'tells'],
};

/** The group that is closed while it is empty: most releases need none of its fields. It is the last one. */
const rare: ReleaseGroup = 'machines';

/**
 * The fields of a release in groups, each below its heading.
 * @throws when a field belongs to no group, or a group names a field that does not exist
 */
export function inGroups(fields: readonly Field[], words: FormWords['groups']): Field[] {
  const left = new Map(fields.map((field) => [field.name, field]));
  const all = Object.entries(groups).flatMap(([group, names]): Field[] => {
    const own = names.map((name) => {
      const field = left.get(name);
      if (!field)
        throw new Error(
          `The form of a release has no field ${name}. Look at src/desk/form/release-groups.ts.`,
        );
      left.delete(name);
      return field;
    });
    return [heading(group as ReleaseGroup, names, words), ...own];
  });
  const [lost] = left.keys();
  if (lost !== undefined)
    throw new Error(
      `The field ${lost} of a release is in no group. Add it to src/desk/form/release-groups.ts.`,
    );
  return all;
}

/** A heading as the CMS knows it: a field without a value. */
const heading = (group: ReleaseGroup, keys: readonly string[], words: FormWords['groups']): Field => ({
  name: `${groupKey}${group}`,
  label: words[group],
  widget: 'group',
  required: false,
  i18n: true,
  preview: false,
  keys: [...keys],
  ...(group === rare && { rare: true }),
});
