import { z } from 'zod';
import { schemas } from '../../src/desk/collections.ts';
import { components } from '../../src/body/vocabulary.ts';
import { metaOf } from '../../src/schema/schema-path.ts';

type Schema = z.core.$ZodType;

/** What stands around the schema of a value. */
function unwrapped(schema: Schema): { inner: Schema; isRequired: boolean; preset?: unknown } {
  if (schema instanceof z.ZodOptional) return { ...unwrapped(schema.unwrap()), isRequired: false };
  if (schema instanceof z.ZodDefault)
    return { ...unwrapped(schema.unwrap()), isRequired: false, preset: schema.def.defaultValue };
  return { inner: schema, isRequired: true };
}

/** What may be written, in a few words. */
function formOf(schema: Schema): string {
  const { inner } = unwrapped(schema);
  const limits = z.toJSONSchema(inner, { io: 'input', unrepresentable: 'any' });
  const range = (min: number | undefined, max: number | undefined, what: string) =>
    min !== undefined && max !== undefined
      ? `${min}–${max} ${what}`
      : max !== undefined
        ? `up to ${max} ${what}`
        : '';
  if (inner instanceof z.ZodEnum) return inner.options.map((option) => `\`${option}\``).join(', ');
  if (inner instanceof z.ZodBoolean) return '`true` or `false`';
  if (inner instanceof z.ZodNumber)
    return (
      range(
        limits.minimum,
        limits.maximum === Number.MAX_SAFE_INTEGER ? undefined : limits.maximum,
        '',
      ).trim() || 'a number'
    );
  if (inner instanceof z.ZodArray)
    return ['list', range(limits.minItems, limits.maxItems, 'entries')].filter(Boolean).join(', ');
  if (inner instanceof z.ZodUnion) return 'day; date, time, offset; or `{ with: <folder> }`';
  if (inner instanceof z.ZodObject) return 'map';
  if (inner instanceof z.ZodRecord) return `per language: ${formOf(inner.valueType)}`;
  const { refersTo, names, input, limits: length } = metaOf(inner);
  if (refersTo) return `id in \`${refersTo}/\``;
  if (names === 'brand') return 'file in `content/brand/`';
  if (names) return `${names} beside the file`;
  if (input) return inputs[input];
  return range(length?.min, length?.max, 'characters') || 'text';
}

const inputs = {
  instant: 'date, time, offset',
  day: 'day',
  email: 'e-mail address',
  language: 'language of the newsroom',
  colour: 'colour, as `#rgb` or `#rrggbb`',
} as const;

const cell = (text: string) => text.replaceAll('|', '\\|').replace(/\s+/g, ' ').trim();

function rowsOf(schema: z.ZodObject, above: string): string[][] {
  return Object.entries(schema.shape).flatMap(([key, value]) => {
    const one = value as Schema;
    const { inner, isRequired, preset } = unwrapped(one);
    const { description = '', example = '', shared } = metaOf(one);
    const name = `${above}${key}`;
    const needed = isRequired
      ? 'required'
      : preset === undefined || Array.isArray(preset)
        ? ''
        : `\`${String(preset)}\``;
    const row = [`\`${name}\``, needed, shared ? 'shared' : '', formOf(one), description, `\`${example}\``];
    const item = inner instanceof z.ZodArray ? unwrapped(inner.element).inner : inner;
    const below = item instanceof z.ZodObject ? rowsOf(item, `${name}${inner === item ? '.' : '[].'}`) : [];
    return [row, ...below];
  });
}

function tableOf(schema: z.ZodObject): string {
  const head = ['field', 'needed', 'languages', 'form', 'meaning', 'example'];
  const rows = [head, head.map(() => '---'), ...rowsOf(schema, '')];
  return rows.map((row) => `| ${row.map(cell).join(' | ')} |`).join('\n');
}

const places: Readonly<Record<keyof typeof schemas, string>> = {
  releases: 'content/releases/<yyyy-mm-dd-slug>/index.<language>.mdx',
  organisations: 'content/organisations/<id>.yaml',
  people: 'content/people/<id>.yaml',
  topics: 'content/topics/<id>.yaml',
  places: 'content/places/<id>.yaml',
  facts: 'content/facts/<id>.yaml',
  events: 'content/events/<id>.yaml',
  pages: 'content/pages/<id>/index.<language>.mdx',
  newsroom: 'content/newsroom.yaml',
  brand: 'content/brand.yaml',
};

/** The reference page of all fields, made from the schemas. */
export function fieldsPage(): string {
  const collections = Object.entries(schemas).map(
    ([name, schema]) => `## ${name}\n\n\`${places[name as keyof typeof schemas]}\`\n\n${tableOf(schema)}`,
  );
  const attributes = Object.entries(components)
    .filter(([, { attributes: schema }]) => Object.keys(schema.shape).length)
    .map(([name, { attributes: schema }]) => `### \`<${name}>\`\n\n${tableOf(schema)}`);
  return (
    [
      '# Fields',
      'Every field of every file, made from `src/schema/` by `npm run fields`. Where “needed” names a value, that is the default. A “shared” field says the same in all language files of a release.',
      'Lengths are in letters of an alphabet. A Hangul syllable, a kana and an ideograph count as two and a half: a title of 20–110 characters has 8–44 syllables. Messages of the check count in the characters of the text.',
      ...collections,
      '## Components of a text',
      ...attributes,
    ].join('\n\n') + '\n'
  );
}
