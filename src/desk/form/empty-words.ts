import { z } from 'zod';
import type { DeskWords } from '../../i18n/shapes/desk.ts';
import { metaOf } from '../../schema/schema-path.ts';
import { entry } from '../label.ts';

type Words = { words: DeskWords; presets?: Readonly<Record<string, string>> };

/**
 * What a field says while it is empty: an optional choice shows the value that counts then (`unset`), any other optional
 * field tells it above (`comment`), and a button or a box says what it adds (`add`).
 */
export function emptyWords(
  schema: z.core.$ZodType,
  { words: { form }, presets }: Words,
  path: string,
  isOptional: boolean,
) {
  const isList = schema instanceof z.ZodArray;
  const { refersTo } = metaOf(isList ? schema.element : schema);
  const add = entry(form.adds, path) ?? (refersTo && form.makes[refersTo]);
  const value = isOptional ? presets && entry(presets, path) : undefined;
  const preset = value === undefined ? undefined : form.preset(value);
  const isChoice = isOptional && (schema instanceof z.ZodEnum || (refersTo && !isList));
  return {
    ...(add && { add }),
    ...(isChoice && { unset: preset ?? form.unset }),
    ...(!isChoice && preset && { comment: preset }),
  };
}
