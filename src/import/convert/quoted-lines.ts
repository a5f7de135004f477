import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Loss } from '../report/loss.ts';
import { closingMark, openingMark, speaker } from './quotations.ts';
import type { Surroundings } from './surroundings.ts';
import { wordsOfMarkdown } from './words-of.ts';

const dash = /^[–—―-]\s*/u;

/**
 * Paragraphs that are a quotation, with a line below that names a person of the newsroom behind a dash, as quotations of ours.
 * With any other name they stay as they are, and are told. “…”, says somebody, is a sentence of the text.
 */
export function withQuotedLines(
  blocks: readonly RootContent[],
  personNamed: Surroundings['personNamed'],
  note: (loss: Loss) => void,
): RootContent[] {
  const made: RootContent[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const [block, next] = [blocks[at] as RootContent, blocks[at + 1]];
    const found = quotedIn(block, next);
    const person = found && personNamed(found.name);
    if (found && !person) note({ code: 'quotation', detail: found.line });
    if (!found || !person) {
      made.push(block);
      continue;
    }
    const { role } = found;
    const attributes = Object.entries({ speaker: person.id, ...(role && role !== person.role && { role }) });
    made.push({
      type: 'mdxJsxFlowElement',
      name: 'Quote',
      attributes: attributes.map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
      children: [{ type: 'paragraph', children: found.words }],
    });
    if (found.isInNext) at += 1;
  }
  return made;
}

type Quoted = {
  words: PhrasingContent[];
  line: string;
  name: string;
  role?: string | undefined;
  isInNext: boolean;
};

/** The quotation that a paragraph is, and who said it, in its own last line or in the next paragraph. */
function quotedIn(block: RootContent, next: RootContent | undefined): Quoted | undefined {
  if (block.type !== 'paragraph') return undefined;
  const at = block.children.findLastIndex(({ type }) => type === 'html' || type === 'break');
  const own = at < 0 ? undefined : lineOf(block.children.slice(at + 1));
  const isInNext = own === undefined;
  const line = own ?? (next?.type === 'paragraph' ? lineOf(next.children) : undefined);
  if (line === undefined || !dash.test(line)) return undefined;
  const said = isInNext ? block.children : block.children.slice(0, at);
  const words = unmarked(said);
  const [, name = '', role] = speaker.exec(line) ?? [];
  return words && name ? { words, line: line.replace(dash, ''), name, role, isInNext } : undefined;
}

const lineOf = (children: PhrasingContent[]): string =>
  wordsOfMarkdown({ type: 'paragraph', children } satisfies Paragraph).join(' ');

/** Words without the marks of the quotation around them, if there is one pair. */
function unmarked(children: readonly PhrasingContent[]): PhrasingContent[] | undefined {
  const text = lineOf([...children]);
  const [first, last] = [children[0], children.at(-1)];
  if (first?.type !== 'text' || last?.type !== 'text' || !openingMark.test(text) || !closingMark.test(text))
    return undefined;
  const inside = text.slice(1, -1);
  // „Ja“ und „Nein“ are two.
  if (/[„«「『]/u.test(inside) || /[“”"»]/u.test(inside)) return undefined;
  return children.map((one) => {
    if (one.type !== 'text') return one;
    const begun = one === first ? one.value.replace(openingMark, '') : one.value;
    return { ...one, value: one === last ? begun.replace(closingMark, '') : begun };
  });
}
