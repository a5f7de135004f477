import { isMap, parseDocument, type Pair, type Scalar } from 'yaml';
import { split } from '../../src/body/reading/fences.ts';

/** The bytes of each key of a file's facts, from its line to the end of its value. */
function keysOf(text: string, kind: 'prose' | 'data'): Map<string, string> {
  const yaml = kind === 'prose' ? (split(text)?.head ?? '') : text;
  const { contents } = parseDocument(yaml, { version: '1.2', schema: 'core' });
  const pairs = isMap(contents) ? (contents.items as Pair<Scalar>[]) : [];
  const starts = pairs.map(({ key }) => yaml.lastIndexOf('\n', (key.range?.[0] ?? 0) - 1) + 1);
  return new Map(
    pairs.map(({ key, value }, index) => {
      const end = (value as Scalar | null)?.range?.[1] ?? key.range?.[1] ?? 0;
      return [String(key.value), yaml.slice(starts[index], end).trimEnd()];
    }),
  );
}

/** The keys that an edit of others has written anew or dropped: there must be none. */
export function disturbed(
  before: string,
  after: string,
  kind: 'prose' | 'data',
  touched: readonly string[],
): string[] {
  const [old, now] = [keysOf(before, kind), keysOf(after, kind)];
  const inOrder = (from: Map<string, string>, other: Map<string, string>) =>
    [...from.keys()].filter((key) => other.has(key) && !touched.includes(key));
  const kept = [...old].flatMap(([key, bytes]) =>
    touched.includes(key) || now.get(key) === bytes ? [] : [`${bytes}\n→\n${now.get(key) ?? ''}`],
  );
  const moved = inOrder(old, now).join() === inOrder(now, old).join() ? [] : ['The order of the keys'];
  const fresh = [...now.keys()].filter((key) => !old.has(key) && !touched.includes(key));
  return [...kept, ...moved, ...fresh];
}
