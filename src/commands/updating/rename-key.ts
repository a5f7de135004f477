import { isMap, isScalar, parseDocument } from 'yaml';
import { split, withoutMark } from '../../body/reading/fences.ts';

/**
 * A YAML file, or the frontmatter of a text, with another name for the key at a path (`['image', 'credit']`). Every other
 * byte stays. Where the key is not there, the new one is already, or the file cannot be read, it comes back as it was.
 */
export function renameKey(source: string, path: readonly string[], name: string): string {
  const text = withoutMark(source);
  const found = split(text);
  const yaml = found?.head ?? text;
  const document = parseDocument(yaml);
  const key = path.at(-1);
  const map = path.length > 1 ? document.getIn(path.slice(0, -1)) : document.contents;
  if (document.errors.length || !isMap(map) || map.has(name)) return source;
  const pair = map.items.find((item) => isScalar(item.key) && item.key.value === key);
  const range = pair && isScalar(pair.key) ? pair.key.range : undefined;
  if (!range) return source;
  const offset = found ? source.indexOf('\n') + 1 : source.length - text.length;
  return source.slice(0, offset + range[0]) + name + source.slice(offset + range[1]);
}
