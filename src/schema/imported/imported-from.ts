import { z } from 'zod';
import type { Problem } from '../../faults/fault.ts';
import { code, day, line } from '../kinds.ts';
import { metaAt } from '../schema-path.ts';

/** `importedFrom` of a release: where it was before, and that a program has brought it here. */
export const importedFrom = z
  .strictObject({
    name: line(2, 120).meta({
      description: 'Where the text stood before; readers are told.',
      example: 'www.example.org',
    }),
    on: day().meta({ description: 'The day on which it was taken over.', example: '2026-11-30' }),
    item: code(1, 500).meta({
      description: 'What the text is called there: its address, its id or its file.',
      example: 'https://www.example.org/2019/09/busan/',
    }),
    digest: code(8, 64).meta({
      description:
        'What the importer wrote, as a number; it tells whether somebody has edited the text since.',
      example: 'f3a1c05e9b7d2468',
    }),
  })
  .meta({
    description:
      'Set by `npm run import`. While it stands here, what the source did not have is a warning: an alternative text, a credit, the right length.',
    example: '{ name: www.example.org, on: 2026-11-30, … }',
  });

/** The rules that a text may break which had its life elsewhere. */
const pardoned: ReadonlySet<string> = new Set(['textTooShort', 'textTooLong', 'altMissing', 'creditMissing']);

/** The fields in which it may. The store of a build takes these as they are (`loaders/collections.ts`). */
const fields: ReadonlySet<PropertyKey | undefined> = new Set(['title', 'summary', 'image']);

/** Whether a problem of a field, or of a picture in a text, is only that a source lacks what this house asks for. */
export const isPardoned = ({
  rule,
  path,
}: Pick<Problem, 'rule'> & { path?: readonly PropertyKey[] }): boolean =>
  pardoned.has(rule) && (path === undefined || fields.has(path[0]));

/** The same for a component of a text, by the name that messages give its attributes. */
export const isPardonedIn = ({ rule, field }: Pick<Problem, 'rule'> & { field: string }): boolean =>
  pardoned.has(rule) && field.startsWith('<Figure ');

/** Whether the data of a text say that it was imported. */
export const isImported = (data: unknown): boolean =>
  importedFrom.safeParse((data as { importedFrom?: unknown } | null | undefined)?.importedFrom).success;

/**
 * Data that break only pardoned rules at some paths, parsed: what is too long or too short stays whole, what is missing is
 * an empty text. `data` is not changed.
 * @throws ZodError when the data break another rule
 */
export function parsedAsGiven<T>(
  schema: z.ZodType<T>,
  data: unknown,
  paths: readonly (readonly PropertyKey[])[],
): T {
  if (paths.length === 0) return schema.parse(data);
  const filled = structuredClone(data);
  for (const path of paths) put(filled, path, 'x'.repeat(metaAt(schema, path).limits?.min ?? 1));
  const result = schema.parse(filled);
  for (const path of paths) {
    const given = valueAt(data, path);
    put(result, path, typeof given === 'string' ? given.trim().normalize('NFC') : '');
  }
  return result;
}

type Held = Record<PropertyKey, unknown> | undefined;

const valueAt = (data: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (value as Held)?.[key], data);

function put(data: unknown, path: readonly PropertyKey[], value: string): void {
  const holder = valueAt(data, path.slice(0, -1)) as Held;
  const key = path.at(-1);
  if (typeof holder === 'object' && key !== undefined) holder[key] = value;
}
