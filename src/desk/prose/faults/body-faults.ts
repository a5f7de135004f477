import type { Node } from 'prosemirror-model';
import { breaches } from '../../../body/policy/policy.ts';
import type { Fault, Level } from '../../../faults/fault.ts';
import type { FaultWords } from '../../../faults/fault-words.ts';
import { sentence } from '../../../faults/sentence.ts';
import { faultAt } from '../../../rules/fault-at.ts';
import { parseHere } from '../../text/mdx.ts';
import type { BlockOrigin } from '../markdown/read-body.ts';
import { placedBody, type PlacedBlock } from '../markdown/write-body.ts';

/** A fault at its place in a document, in the words of the editor. */
export type BodyFault = { from: number; to: number; level: Level; text: string };

/** How a body is judged: its language, its components, and the words for what is wrong. */
export type Judging = {
  language: string;
  allowed: readonly string[];
  words: FaultWords;
  /** The label of a component, or of one of its attributes (`Quote.speaker`). */
  labelOf: (path: string) => string | undefined;
};

/** A picture that is not saved yet has an address of the browser, and no name. */
const unsaved = /(?<=")blob:[^"]+(?=")/g;

/**
 * The faults of a document, judged as one text: the order of headings, footnotes and link targets need the whole. These
 * are what the check finds in the body, warnings included.
 */
export function faultsInBody(doc: Node, origins: readonly BlockOrigin[], judging: Judging): BodyFault[] {
  const { text, blocks } = placedBody(doc, origins);
  const source = `${text.replace(unsaved, './picture.png')}\n`;
  const parsed = parseHere(source, judging.language);
  const found =
    'problem' in parsed
      ? [{ ...parsed, ...parsed.problem, field: '' }]
      : breaches(parsed.tree, source, judging.allowed);
  const starts = lineStarts(text);
  return found.flatMap((breach): BodyFault[] => {
    const at = (starts[breach.line - 1] ?? 0) + breach.column - 1;
    const end = starts[breach.line] ?? text.length;
    const block = blocks.findLast(({ start }) => start <= Math.min(at, end));
    if (!block) return [];
    const { line, column, field, found: words } = breach;
    const level = 'level' in breach ? (breach.level ?? 'error') : 'error';
    const fault = faultAt(breach, { file: '', line, column, field, found: words }, level);
    return [{ ...placeIn(block, words ?? ''), level, text: told(fault, judging) }];
  });
}

const lineStarts = (text: string): number[] => [
  0,
  ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1),
];

function told(fault: Fault, { words, labelOf }: Judging): string {
  const [, component = '', attribute] = /^<(\w+)(?: (\w+))?>$/.exec(fault.field) ?? [];
  const [box, label] = [labelOf(component), attribute && labelOf(`${component}.${attribute}`)];
  const facts = {
    ...fault.facts,
    ...('component' in fault.facts && box && { component: box }),
    ...('attribute' in fault.facts && label && { attribute: label }),
  };
  const said = sentence({ ...fault, facts } as Fault, words);
  const where = [box, label].filter((one) => one && !said.includes(one)).join(' › ');
  return where ? `${where}: ${said}` : said;
}

/** The words that a fault names, or else the whole block. */
function placeIn({ node, at }: PlacedBlock, found: string): { from: number; to: number } {
  const words = found
    .replace(/…$/, '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .trim();
  let place: { from: number; to: number } | undefined;
  const look = (block: Node, start: number): void => {
    if (place || !block.isTextblock) return;
    const index = block.textBetween(0, block.content.size, undefined, '\ufffc').indexOf(words);
    if (index >= 0) place = { from: start + index, to: start + index + words.length };
  };
  if (words) {
    look(node, at + 1);
    node.descendants((child, offset) => look(child, at + offset + 2));
  }
  return place ?? { from: at, to: at + node.nodeSize };
}
