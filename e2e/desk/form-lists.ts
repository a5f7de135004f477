import type { CmsConfig, Field } from '@sveltia/cms';

/** The fields below a field: of a map, or of the items of a list. */
const below = (field: Field): readonly Field[] =>
  'fields' in field && Array.isArray(field.fields) ? (field.fields as Field[]) : [];

/** The key of every list of a form; of a list within the items of another the one of the first item. */
function listsOf(fields: readonly Field[], above = ''): string[] {
  return fields.flatMap((field) => {
    const key = `${above}${field.name}`;
    const isList = field.widget === 'list';
    return [...(isList ? [key] : []), ...listsOf(below(field), isList ? `${key}.0.` : `${key}.`)];
  });
}

/** Every list of every form of a configuration, with the collection it belongs to. */
export function listsIn({ collections }: CmsConfig): [collection: string, key: string][] {
  return (collections ?? []).flatMap((collection) => {
    const [first] = 'files' in collection ? collection.files : [];
    const fields = 'fields' in collection ? (collection.fields ?? []) : (first?.fields ?? []);
    const { name = '' } = collection as { name?: string };
    return listsOf(fields).map((key): [string, string] => [name, key]);
  });
}
