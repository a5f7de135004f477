import { stringify } from 'yaml';
import type { z } from 'zod';
import { split } from '../../body/reading/fences.ts';
import { withoutEnd, withoutEnds } from './blank-ends.ts';
import { patched } from './patch-yaml.ts';
import { origin, valuesOf, withEndsOf, withPlainEnds } from './read-file.ts';
import { tidied } from './values.ts';
import type { Values } from '../../manuscript/yaml/yaml-map.ts';

/**
 * The text of a file with the values of a form. Parts with the same meaning as in the original text keep their bytes:
 * comments, quotation marks, the order of keys. The body is written as it is. Lines end as they did in the original.
 */
export function fileText(values: Values, schema: z.ZodObject, kind: 'prose' | 'data'): string {
  const { [origin]: given, body, ...form } = values;
  const file = typeof given === 'string' ? given : '';
  const source = typeof given === 'string' ? withPlainEnds(given) : undefined;
  const old = typeof source === 'string' ? valuesOf(source, kind) : {};
  const { [origin]: _, body: oldBody, ...oldData } = old;
  const data = tidied(schema, form, oldData) as Values;
  if (kind === 'data') {
    const text = typeof source === 'string' ? patched(source, data) : stringify(data, { lineWidth: 0 });
    return withEndsOf(file, `${withoutEnd(text)}\n`);
  }
  const { head = '', body: rest = '' } = (typeof source === 'string' && split(source)) || {};
  const yaml = head ? patched(head, data) : stringify(data, { version: '1.2', schema: 'core', lineWidth: 0 });
  const text = typeof body === 'string' ? withoutEnds(body) : '';
  const isOld = typeof oldBody === 'string' && oldBody !== '';
  const gap = isOld ? (/^\n*/.exec(rest)?.[0] ?? '\n') : '\n';
  return withEndsOf(file, `---\n${withoutEnd(yaml)}\n---\n${gap}${text}\n`);
}
