import type { DeskWords } from '../i18n/shapes/desk.ts';

/**
 * A dictionary entry by the path of a field. A field within a change has that of the field itself. Entries that several
 * fields share have the key `*.<key>`.
 */
export function entry<T>(words: Readonly<Record<string, T>>, path: string): T | undefined {
  return words[path] ?? words[path.replace('.changes.', '.')] ?? words[`*.${path.split('.').at(-1)}`];
}

/**
 * The label and hint of a field. The hint is from the dictionary, otherwise the description of the schema.
 * @throws when the field has no label: every key of a schema needs one
 */
export function labelOf(words: DeskWords, path: string, description: string | undefined) {
  const found = entry(words.fields, path);
  if (found === undefined)
    throw new Error(`The desk has no label for ${path}. Add it to the desk in src/i18n/desk/.`);
  const [label, hint = description] = typeof found === 'string' ? [found] : found;
  return { label, ...(hint && { hint }) };
}

/** The values of a choice with their labels. A value may be the name of a field beside it. */
export function optionsOf(words: DeskWords, path: string, values: readonly string[]) {
  const labels = entry(words.options, path) ?? {};
  return values.map((value) => {
    const beside = entry(words.fields, `${path.replace(/\.\w+$/, '')}.${value}`);
    const label = labels[value] ?? [beside].flat()[0];
    if (!label)
      throw new Error(`The desk has no label for ${path} ${value}. Add it to the desk in src/i18n/desk/.`);
    return { value, label };
  });
}
