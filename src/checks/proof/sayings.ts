import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { rawAttributes } from '../../body/attributes.ts';
import { clean } from '../../body/clean.ts';
import { parse } from '../../body/parse.ts';
import { isJsx, type Node } from '../../body/tree.ts';
import type { ReleaseText } from '../../desk/desk.ts';

const attribute = /\s[\w-]+="([^"]*)"/g;

/** Every string in a value, however deep. */
export function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(stringsIn);
}

/**
 * What the body of a release says: each of its blocks, and each attribute of its components. `nameOf` gives the name of an
 * organisation, which stands where the body only points at it.
 */
export function bodyOf(
  { source, language }: Pick<ReleaseText, 'source' | 'language'>,
  nameOf: (organisation: string) => string,
): string[] {
  const parsed = parse(source, language);
  if ('tree' in parsed) {
    visit(parsed.tree as Node, (node) => {
      if (!isJsx(node) || node.name !== 'OrgLink' || node.children.length) return;
      node.children = [{ type: 'text', value: nameOf(String(rawAttributes(node)['id'])) }];
    });
  }
  const blocks = 'tree' in parsed ? clean(parsed.tree).children.map((block) => toString(block)) : [];
  const [, , body = ''] = source.split(/^---$/m);
  return [...blocks, ...[...body.matchAll(attribute)].map(([, words = '']) => words)];
}
