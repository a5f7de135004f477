import { split, withoutMark } from '../../body/reading/fences.ts';
import { isMap, type Values } from '../../manuscript/yaml-map.ts';
import { readSheet } from '../../manuscript/yaml-sheet.ts';

/** The key of an entry's original source. */
export const origin = '$source';

/** The values of a content file for the forms of the CMS, with the source, so that a save keeps its bytes. */
export function valuesOf(text: string, kind: 'prose' | 'data'): Values {
  const source = `${withoutMark(text).replaceAll('\r\n', '\n').trimEnd()}\n`;
  const { head = '', body = '' } = split(source) ?? {};
  const sheet = readSheet(kind === 'prose' ? head : source);
  if (sheet.problems.length) throw new Error(`Line ${sheet.problems[0]?.line ?? 1} is not YAML.`);
  const data = isMap(sheet.data) ? sheet.data : {};
  return { ...data, ...(kind === 'prose' && { body: body.trim() }), [origin]: source };
}
