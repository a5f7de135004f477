import type { DeskWords } from '../i18n/shapes/desk.ts';

/** A word of the dictionary by a field's path; what several fields share stands under `*.<key>`. */
function entry<T>(words: Readonly<Record<string, T>>, path: string): T | undefined {
  return words[path] ?? words[`*.${path.split('.').at(-1)}`];
}

/**
 * The label of a field and its hint, which is the dictionary's or else the sentence of the schema.
 * @throws when the field has no label: every key of a schema needs one
 */
export function labelOf(words: DeskWords, path: string, description: string | undefined) {
  const found = entry(words.fields, path);
  if (found === undefined)
    throw new Error(`The desk has no label for ${path}. Add it to the desk in src/i18n/tools/.`);
  const [label, hint = description] = typeof found === 'string' ? [found] : found;
  return { label, ...(hint && { hint }) };
}

/** The values of a choice with what they mean. */
export function optionsOf(words: DeskWords, path: string, values: readonly string[]) {
  const labels = entry(words.options, path) ?? {};
  return values.map((value) => {
    const label = labels[value];
    if (!label)
      throw new Error(`The desk has no label for ${path} ${value}. Add it to the desk in src/i18n/tools/.`);
    return { value, label };
  });
}
