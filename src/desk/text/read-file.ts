import { split, withoutMark } from '../../body/reading/fences.ts';
import { isMap, type Values } from '../../manuscript/yaml-map.ts';
import { readSheet } from '../../manuscript/yaml-sheet.ts';

/** The key under which an entry carries the text it was read from. */
export const origin = '$source';

/** What a file of the content says, for the forms of the CMS; with it the text itself, so that a save keeps its bytes. */
export function valuesOf(text: string, kind: 'prose' | 'data'): Values {
  const source = `${withoutMark(text).replaceAll('\r\n', '\n').trimEnd()}\n`;
  const { head = '', body = '' } = split(source) ?? {};
  const sheet = readSheet(kind === 'prose' ? head : source);
  if (sheet.problems.length) throw new Error(`Line ${sheet.problems[0]?.line ?? 1} is not YAML.`);
  const data = isMap(sheet.data) ? sheet.data : {};
  return { ...data, ...(kind === 'prose' && { body: body.trim() }), [origin]: source };
}
