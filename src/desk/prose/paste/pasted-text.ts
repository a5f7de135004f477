import type { Node } from 'prosemirror-model';
import { proseSchema } from '../document/schema.ts';

const { nodes } = proseSchema;
const point = /^\s*(?:[•·▪‣◦–*-]|\d{1,3}[.)])[\t \u00a0]+/;

/**
 * Plain text as blocks: empty lines part paragraphs, and two lines or more that begin with the sign of a list are one. A
 * year at the begin of a line is no number of a list.
 */
export function pastedText(text: string): Node[] {
  const chunks = text
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n[ \t]*\n+/);
  const isWrapped = chunks.length > 1;
  return chunks.flatMap((chunk) => blocksIn(chunk.split('\n'), isWrapped));
}

function blocksIn(lines: readonly string[], isWrapped: boolean): Node[] {
  const isList = lines.filter((line) => point.test(line)).length > 1;
  const groups: { kind: 'ordered' | 'bullet' | 'words'; lines: string[] }[] = [];
  for (const line of lines) {
    const [sign = ''] = (isList && point.exec(line)) || [];
    const kind = sign ? (/\d/.test(sign) ? 'ordered' : 'bullet') : 'words';
    const last = groups.at(-1);
    if (last?.kind === kind) last.lines.push(line.slice(sign.length).trim());
    else groups.push({ kind, lines: [line.slice(sign.length).trim()] });
  }
  return groups.flatMap((group): Node[] => {
    if (group.kind !== 'words') {
      const type = group.kind === 'ordered' ? nodes.ordered_list : nodes.bullet_list;
      return [
        type.create(
          null,
          group.lines.map((line) => nodes.list_item.create(null, paragraph(line))),
        ),
      ];
    }
    // A text without an empty line has a paragraph a line; in others, lines are wrapped.
    return (isWrapped ? [group.lines.join(' ')] : group.lines).filter(Boolean).map(paragraph);
  });
}

const paragraph = (text: string): Node => nodes.paragraph.create(null, text ? proseSchema.text(text) : null);
