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
  return chunks.flatMap((chunk) => {
    const lines = chunk.split('\n');
    return blocksIn(lines, chunks.length > 1 || isFilled(lines));
  });
}

/** The least length of a line that a program has broken because it was full. */
const fullLine = 45;

/** Whether lines end where they were full, as those of a PDF file, and not where a sentence does. */
function isFilled(lines: readonly string[]): boolean {
  const broken = lines.slice(0, -1).map((line) => line.trim());
  const ended = broken.filter((line) => /[.!?:;…]["”“’»)]*$/.test(line));
  return broken.every(({ length }) => length >= fullLine) && ended.length * 3 <= broken.length;
}

/** `Nord-` and `und Südhafen` are two words, `eröff-` and `net` are one. */
const broken = /(?<=\p{Ll})[-\u00ad\u2010]\n(?!(?:und|oder|bzw|sowie|bis|and|or|to|et|ou)\b)(?=\p{Ll})/gu;

const joinedLines = (lines: readonly string[]): string =>
  lines
    .join('\n')
    .replace(broken, '')
    .replace(/\s*\n\s*/g, ' ');

function blocksIn(lines: readonly string[], isWrapped: boolean): Node[] {
  const isList = lines.filter((line) => point.test(line)).length > 1;
  const lastPoint = isList ? lines.findLastIndex((line) => point.test(line)) : -1;
  const groups: { kind: 'ordered' | 'bullet' | 'words'; lines: string[]; start: number }[] = [];
  for (const [at, line] of lines.entries()) {
    const [sign = ''] = (isList && point.exec(line)) || [];
    const kind = sign ? (/\d/.test(sign) ? 'ordered' : 'bullet') : 'words';
    const last = groups.at(-1);
    // A line between two points goes on with the first of them.
    const goesOn = kind === 'words' && last && last.kind !== 'words' && at < lastPoint;
    if (goesOn) last.lines.push(joinedLines([last.lines.pop() ?? '', line.trim()]));
    else if (last?.kind === kind) last.lines.push(line.slice(sign.length).trim());
    else groups.push({ kind, lines: [line.slice(sign.length).trim()], start: parseInt(sign, 10) });
  }
  return groups.flatMap((group): Node[] => {
    if (group.kind !== 'words') {
      const type = group.kind === 'ordered' ? nodes.ordered_list : nodes.bullet_list;
      return [
        type.create(
          group.kind === 'ordered' ? { start: group.start } : null,
          group.lines.map((line) => nodes.list_item.create(null, paragraph(line))),
        ),
      ];
    }
    // A text without an empty line has a paragraph a line; in others, lines are wrapped.
    return (isWrapped ? [joinedLines(group.lines)] : group.lines).filter(Boolean).map(paragraph);
  });
}

const paragraph = (text: string): Node => nodes.paragraph.create(null, text ? proseSchema.text(text) : null);
