import { z } from 'zod';

type Schema = z.core.$ZodType;

/** The schema without its wrappers (optional, default, pipe, nullable). */
function bare(schema: Schema): Schema {
  const { def } = schema._zod;
  if ('innerType' in def) return bare((def as { innerType: Schema }).innerType);
  if (def.type === 'pipe') return bare((def as unknown as { in: Schema }).in);
  return schema;
}

/** A file may have keys that every JavaScript object inherits (`toString`). */
const own = (shape: z.core.$ZodShape, key: PropertyKey): Schema | undefined =>
  Object.hasOwn(shape, key) ? shape[String(key)] : undefined;

/** The schema of one key of a map, list or record. */
function child(schema: Schema, key: PropertyKey): Schema | undefined {
  const inner = bare(schema);
  if (inner instanceof z.ZodObject) return own(inner.shape, key);
  if (inner instanceof z.ZodArray) return inner.element;
  if (inner instanceof z.ZodRecord) return inner.valueType;
  if (inner instanceof z.ZodUnion) {
    const map = mapIn(inner);
    return map && child(map, key);
  }
  return undefined;
}

/** The map among the forms of a value. */
const mapIn = ({ options }: z.ZodUnion): z.ZodObject | z.ZodRecord | undefined =>
  options.find((option) => option instanceof z.ZodObject || option instanceof z.ZodRecord);

/** The map of languages of a value that may also be one text, the same in all of them. */
export function orPerLanguage(schema: Schema): z.ZodRecord | undefined {
  const inner = bare(schema);
  const map = inner instanceof z.ZodUnion ? mapIn(inner) : undefined;
  return map instanceof z.ZodRecord ? map : undefined;
}

/** The schemas along a path, the root first. Shorter than the path if a key is unknown. */
export function schemasAlong(root: Schema, path: readonly PropertyKey[]): Schema[] {
  const along = [root];
  for (const key of path) {
    const next = child(along.at(-1) ?? root, key);
    if (!next) break;
    along.push(next);
  }
  return along;
}

/** The keys that a map accepts at a path. Empty when there is no map. */
export function keysAt(root: Schema, path: readonly PropertyKey[]): string[] {
  const inner = bare(schemasAlong(root, path)[path.length] ?? root);
  const map = inner instanceof z.ZodUnion ? mapIn(inner) : inner;
  return map instanceof z.ZodObject ? Object.keys(map.shape) : [];
}

const metas = new WeakMap<Schema, z.GlobalMeta>();

/** The metadata of a schema. Outer wrappers override inner ones. */
export function metaOf(schema: Schema): z.GlobalMeta {
  const known = metas.get(schema);
  if (known) return known;
  const meta = readMeta(schema);
  metas.set(schema, meta);
  return meta;
}

function readMeta(schema: Schema): z.GlobalMeta {
  const outer = z.globalRegistry.get(schema) ?? {};
  const { def } = schema._zod;
  const inner =
    'innerType' in def
      ? metaOf((def as { innerType: Schema }).innerType)
      : def.type === 'pipe'
        ? metaOf((def as unknown as { in: Schema }).in)
        : {};
  return { ...inner, ...outer };
}

export function metaAt(root: Schema, path: readonly PropertyKey[]): z.GlobalMeta {
  const along = schemasAlong(root, path);
  const schema = along[path.length];
  return schema ? metaOf(schema) : {};
}

/**
 * Every value below `data` whose schema satisfies `wanted`, with its path. Follows lists and maps of the schema, so a
 * new key that refers to a person or names a picture is found automatically.
 */
export function* valuesWhere(
  schema: Schema,
  data: unknown,
  wanted: (meta: z.GlobalMeta) => boolean,
  path: readonly PropertyKey[] = [],
): Generator<{ value: unknown; path: readonly PropertyKey[]; meta: z.GlobalMeta }> {
  if (data === undefined || data === null) return;
  const meta = metaOf(schema);
  if (wanted(meta)) yield { value: data, path, meta };
  const entries: [PropertyKey, unknown][] = Array.isArray(data)
    ? data.map((value, index) => [index, value])
    : typeof data === 'object'
      ? Object.entries(data)
      : [];
  for (const [key, value] of entries) {
    const next = child(schema, key);
    if (next) yield* valuesWhere(next, value, wanted, [...path, key]);
  }
}
