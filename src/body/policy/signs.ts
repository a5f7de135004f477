import type { Node, Root } from '../tree.ts';
import { unescapedSigns } from './unescaped-signs.ts';
import type { Policy } from './breach.ts';

/** Names stars and tildes that other programs take for marks: once for a text, at the first. */
export function checkSigns(tree: Root, policy: Policy): void {
  const { source } = policy;
  const places = unescapedSigns(tree, source);
  const [first] = places;
  if (first === undefined) return;
  const before = source.slice(0, first).split('\n');
  const point = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
  const [head = ''] = /\S*$/.exec(source.slice(Math.max(0, first - 20), first)) ?? [];
  const [tail = ''] = /^\S*/.exec(source.slice(first, first + 20)) ?? [];
  policy.report(
    { type: 'text', value: '', position: { start: point, end: point } } as Node,
    { rule: 'plainSigns', facts: { count: places.length, example: `${head}\\${tail}` } },
    '',
    head + tail,
    'warning',
  );
}
