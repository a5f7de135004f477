import type { PhrasingContent, RootContent } from 'mdast';
import { dayInWords } from '../../model/text/dates.ts';
import { pastedDateline } from '../../model/pasted/dateline.ts';
import { lengthInLetters } from '../../schema/length/text-length.ts';
import { blockText } from './tail.ts';

/** The day before the first sentence, as it stands there. Undefined when a text has none. */
export const dayOfDateline = (text: string): string | undefined =>
  /,\s*(?:den\s+)?([^,]*\d.*?)\s*[–—:-]\s*$/u.exec(pastedDateline(text))?.[1];

const signs = /[.*+?^${}()|[\]\\]/g;

/**
 * The place before the first sentence (`Dresden, 11. September 2019 – `), if the day is that of the release, which a page
 * prints by itself; and the blocks without it. Undefined when the text has none.
 */
export function withoutDateline(
  blocks: readonly RootContent[],
  { language, publishedAt, timeZone }: { language: string; publishedAt: string; timeZone: string },
): { place: string; blocks: RootContent[] } | undefined {
  const at = blocks.findIndex(({ type }) => type === 'paragraph');
  const first = blocks[at];
  if (first?.type !== 'paragraph') return undefined;
  const text = blockText(first);
  const day = dayInWords(language, timeZone, publishedAt).replace(signs, '\\$&').replace(/\s+/gu, '\\s+');
  const [whole = '', place = ''] =
    new RegExp(
      `^(\\p{L}[\\p{L} .'’/()-]{1,58}?),?\\s+(?:den\\s+)?${day}\\s*(?:[–—:-]\\s*|\\.\\s+(?=\\p{Lu}))`,
      'u',
    ).exec(text) ?? [];
  if (!place || lengthInLetters(place) > 60) return undefined;
  const rest = { ...first, children: cut(first.children, whole.replace(/\s+/gu, '').length) };
  const changed = [...blocks];
  changed[at] = rest;
  return { place, blocks: changed };
}

/** Words without their first signs, white space not counted. */
function cut(nodes: readonly PhrasingContent[], count: number): PhrasingContent[] {
  let left = count;
  const over = (node: PhrasingContent): PhrasingContent[] => {
    if (left <= 0) return [node];
    if (node.type === 'text') {
      let end = 0;
      while (end < node.value.length && left > 0) {
        if (!/\s/u.test(node.value[end] ?? '')) left -= 1;
        end += 1;
      }
      const value = node.value.slice(end).trimStart();
      return value ? [{ ...node, value }] : [];
    }
    if (!('children' in node)) return left > 0 ? [] : [node];
    const children = node.children.flatMap(over);
    return children.length ? [{ ...node, children } as PhrasingContent] : [];
  };
  const result = nodes.flatMap(over);
  const [first, ...others] = result;
  return first?.type === 'text' ? [{ ...first, value: first.value.trimStart() }, ...others] : result;
}
