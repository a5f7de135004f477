import { stringify } from 'yaml';
import type { z } from 'zod';
import { readSheet } from '../../desk/sheet.ts';
import { escaped } from './escaped.ts';
import { kept } from './kept.ts';
import { patched } from './patched.ts';
import { isMap, tidied } from './values.ts';

type Values = Record<string, unknown>;

/** The key under which an entry carries the text it was read from. */
export const origin = '$source';

const parts = /^---[ \t]*\n([\s\S]*?)^---[ \t]*(?:\n|$)([\s\S]*)$/m;

/** What a file of the content says, for the forms of the CMS; with it the text itself, so that a save keeps its bytes. */
export function valuesOf(text: string, kind: 'prose' | 'data'): Values {
  const source = `${text.replace(/\r\n?/g, '\n').trimEnd()}\n`;
  const [, head = '', body = ''] = (source.startsWith('---') && parts.exec(source)) || [];
  const sheet = readSheet(kind === 'prose' ? head : source);
  if (sheet.problems.length) throw new Error(`Line ${sheet.problems[0]?.line ?? 1} is not YAML.`);
  const data = isMap(sheet.data) ? sheet.data : {};
  return { ...data, ...(kind === 'prose' && { body: body.trim() }), [origin]: source };
}

/**
 * The text of a file that says what a form holds. Of the text it was read from all that means the same keeps its
 * bytes: comments, quotation marks, the order of keys, every block of the body.
 */
export function textOf(values: Values, schema: z.ZodObject, kind: 'prose' | 'data'): string {
  const { [origin]: source, body, ...form } = values;
  const old = typeof source === 'string' ? valuesOf(source, kind) : {};
  const { [origin]: _, body: oldBody, ...oldData } = old;
  const data = tidied(schema, form, oldData) as Values;
  if (kind === 'data') {
    const text = typeof source === 'string' ? patched(source, data) : stringify(data, { lineWidth: 0 });
    return `${text.trimEnd()}\n`;
  }
  const [, head = '', rest = ''] = (typeof source === 'string' && parts.exec(source)) || [];
  const yaml = head ? patched(head, data) : stringify(data, { version: '1.2', schema: 'core', lineWidth: 0 });
  const words = escaped(typeof body === 'string' ? body.trim() : '');
  const isOld = typeof oldBody === 'string' && oldBody !== '';
  const text = isOld ? kept(oldBody, words) : words;
  const gap = isOld ? (/^\n*/.exec(rest)?.[0] ?? '\n') : '\n';
  return `---\n${yaml.trimEnd()}\n---\n${gap}${text.trim()}\n`;
}
