import { split, withoutMark } from '../../body/reading/fences.ts';
import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import { withoutEnd, withoutEnds } from './blank-ends.ts';
import { readSheet } from '../../manuscript/yaml/yaml-sheet.ts';

/** The key of an entry's original source. */
export const origin = '$source';

/** A text in which every line ends as all parsers have it. */
export const withPlainEnds = (text: string): string => text.replaceAll('\r\n', '\n');

/** A text whose lines end as those of another: as on Windows, if all of them do there. */
export const withEndsOf = (other: string, text: string): string =>
  /\r\n/.test(other) && !/(?<!\r)\n/.test(other) ? withPlainEnds(text).replaceAll('\n', '\r\n') : text;

/** The values of a content file for the forms of the CMS, with the source, so that a save keeps its bytes. */
export function valuesOf(text: string, kind: 'prose' | 'data'): Values {
  const source = `${withoutEnd(withPlainEnds(withoutMark(text)))}\n`;
  const { head = '', body = '' } = split(source) ?? {};
  const sheet = readSheet(kind === 'prose' ? head : source);
  if (sheet.problems.length) throw new Error(`Line ${sheet.problems[0]?.line ?? 1} is not YAML.`);
  const data = isMap(sheet.data) ? sheet.data : {};
  return {
    ...data,
    ...(kind === 'prose' && { body: withoutEnds(body) }),
    [origin]: withEndsOf(text, source),
  };
}

/** The key in a form of a name that is the same in all languages. No language has one so long. */
export const inAll = 'inAll';

/** The lists whose items are a name in all languages, or one in each. */
const namesOf = new Set(['alsoKnownAs']);

/**
 * The same values for the form, where a beginning has a field for each of its kinds, and a name that is the same in all
 * languages one of its own. `fileText` accepts both.
 */
export function inForm(value: Values): Values;
export function inForm(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => inForm(item as Values));
  if (!isMap(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => {
      if (key === 'validFrom' && typeof inner === 'string')
        return [key, { [inner.includes('T') ? 'instant' : 'day']: inner }];
      if (namesOf.has(key) && Array.isArray(inner))
        return [
          key,
          inner.map((name) => (typeof name === 'string' ? { [inAll]: name } : inForm(name as Values))),
        ];
      return [key, inForm(inner as Values)];
    }),
  );
}
