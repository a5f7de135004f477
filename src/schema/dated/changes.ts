import { z } from 'zod';
import type { Problem } from '../../faults/fault.ts';
import { type Beginning, beginning } from './beginning.ts';
import { metaOf } from '../schema-path.ts';

/** What changes in the facts of a file: new values, and fields without a value from then on. */
export type Change<Facts> = Partial<Facts> & {
  validFrom: Beginning;
  remove?: readonly string[] | undefined;
};

/**
 * The list `changes` of a file with these fields: each entry has its beginning and at least one field. A list or a text
 * per language replaces the former one as a whole.
 */
export function changesTo<Shape extends z.ZodRawShape>(shape: Shape, example: string) {
  const optional = Object.keys(shape).filter((name) => isOptional(shape[name]));
  const entry = z
    .strictObject({
      validFrom: beginning().meta({
        description: 'When it begins: a day, an instant, or `{ with: <folder> }` for the lift of a release.',
      }),
      ...Object.fromEntries(
        Object.entries(shape).map(([name, field]) => [name, changed(field as z.ZodType)]),
      ),
      remove: z
        .array(z.enum(optional))
        .min(1)
        .max(optional.length)
        .optional()
        .meta({ description: 'Fields that have no value from then on.', example: `[${optional.at(-1)}]` }),
    })
    .superRefine((change: Readonly<Record<string, unknown>>, context) => {
      const issue = (problem: Problem, path: PropertyKey[] = []) =>
        context.addIssue({ code: 'custom', path, params: problem });
      const given = Object.keys(change).filter((name) => name !== 'validFrom' && change[name] !== undefined);
      if (given.length === 0) issue({ rule: 'changeEmpty', facts: { example } });
      for (const [index, name] of ((change['remove'] ?? []) as string[]).entries())
        if (given.includes(name)) issue({ rule: 'repeated', facts: {} }, ['remove', index]);
    });
  const list = z
    .array(entry)
    .max(50)
    .default([])
    .meta({
      description:
        'Fields with a new value from a day on; until then nobody sees it. The oldest entry first.',
      example: `[{ validFrom: 2026-12-24, ${example} }]`,
    });
  // The fields of an entry are known only here, so their types are stated.
  return list as unknown as z.ZodDefault<z.ZodArray<z.ZodType<Change<z.output<z.ZodObject<Shape>>>>>>;
}

/** Whether a field may go. One that always has a value, such as a state, can only get another. */
const isOptional = (field: unknown) =>
  field instanceof z.ZodOptional || (field instanceof z.ZodDefault && field.unwrap() instanceof z.ZodArray);

/** A field of an entry. Without it the former value stays; an empty list would look the same in a form. */
function changed(field: z.ZodType): z.ZodType {
  if (!(field instanceof z.ZodDefault)) return field.optional();
  const list = field.unwrap();
  return (list instanceof z.ZodArray ? list.min(1) : (list as z.ZodType)).optional().meta(metaOf(field));
}
