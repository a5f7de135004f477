import { toString } from 'hast-util-to-string';
import { clean } from '../../body/clean.ts';
import { parse } from '../../body/parse.ts';
import type { ReleaseText } from '../../desk/desk.ts';

const attribute = /\s[\w-]+="([^"]*)"/g;

/** Every string in a value, however deep. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/** What the body of a release says: each of its blocks, and each attribute of its components. */
export function bodyOf({ source, language }: Pick<ReleaseText, 'source' | 'language'>): string[] {
  const parsed = parse(source, language);
  const blocks = 'tree' in parsed ? clean(parsed.tree).children.map((block) => toString(block)) : [];
  const [, , body = ''] = source.split(/^---$/m);
  return [...blocks, ...[...body.matchAll(attribute)].map(([, words = '']) => words)];
}
