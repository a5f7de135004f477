import type { Node } from 'prosemirror-model';
import { linksIn } from '../../../body/links.ts';
import { eventCards, mentions } from '../../../body/mentions.ts';
import { breaches } from '../../../body/policy/policy.ts';
import type { Parsed } from '../../../body/reading/parse.ts';
import type { Root } from '../../../body/tree.ts';
import type { Fault, Level } from '../../../faults/fault.ts';
import type { FaultWords } from '../../../faults/fault-words.ts';
import { sentence } from '../../../faults/sentence.ts';
import { plainFileName } from '../../../model/file-name.ts';
import { wrongKindsInBody } from '../../../rules/files/named-files.ts';
import { faultAt } from '../../../rules/fault-at.ts';
import { linkedSubject } from '../../../model/address/subject-link.ts';
import type { Remark } from '../../../manuscript/parsed-file.ts';
import { type MissingName, nameRemarks } from '../../draft/draft-faults.ts';
import type { LinkProblem } from '../../draft/links-now.ts';
import { parseHere } from '../../text/mdx.ts';
import type { BlockOrigin } from '../markdown/read-body.ts';
import { placedBody, type PlacedBlock } from '../markdown/write-body.ts';

/**
 * A fault at its place in a document, in the words of the editor. `isUnfinished` says that something is not filled in yet,
 * as in every box when it is new.
 */
export type BodyFault = { from: number; to: number; level: Level; text: string; isUnfinished: boolean };

/** The name of a file whose name nobody knows, which no file has that somebody uploads. It is not judged. */
const nameless = 'file-without-a-name-so-far.png';

const unfinished: readonly Fault['rule'][] = [
  'missingAttribute',
  'contentMissing',
  'altMissing',
  'creditMissing',
  'captionMissing',
];

/** How a body is judged: its language, its components, and the words for what is wrong. */
export type Judging = {
  language: string;
  allowed: readonly string[];
  words: FaultWords;
  /** The label of a component, or of one of its attributes (`Quote.speaker`). */
  labelOf: (path: string) => string | undefined;
};

/** A file that is not saved yet has an address of the browser. */
const unsaved = /(?<=")blob:[^"]+(?=")/g;

/** What is known of the names and links of a body. Whatever is not looked up yet counts as good. */
export type KnownNames = {
  missing: MissingName;
  events: readonly string[];
  links: ReadonlyMap<string, LinkProblem | undefined>;
};

/** A document as its text, with the place of every block in it, and what the parser says. */
export type ReadDocument = { text: string; source: string; blocks: readonly PlacedBlock[]; parsed: Parsed };

/** Reads a document as the text that it is written as. `nameOf` gives the name of a file that is not saved yet, if it is known. */
export function readDocument(
  doc: Node,
  origins: readonly BlockOrigin[],
  language: string,
  nameOf: (file: string) => string = () => '',
): ReadDocument {
  const { text, blocks } = placedBody(doc, origins);
  const named = (file: string) => `./${plainFileName(nameOf(file) || nameless)}`;
  const source = `${text.replace(unsaved, named)}\n`;
  return { text, source, blocks, parsed: parseHere(source, language) };
}

/**
 * The faults of a document, judged as one text: the order of headings, footnotes and link targets need the whole. These
 * are what the check finds in the body, warnings included, and the names and links that lead nowhere, as far as `known`.
 */
export function faultsInBody(
  { text, source, blocks, parsed }: ReadDocument,
  judging: Judging,
  known?: KnownNames,
): BodyFault[] {
  const found: Remark[] =
    'problem' in parsed
      ? [{ ...parsed, ...parsed.problem, field: '' }]
      : [
          ...breaches(parsed.tree, source, judging.allowed),
          ...wrongKindsInBody(mentions(parsed.tree).filter(({ value }) => value !== `./${nameless}`)),
          ...(known ? lookedUp(parsed.tree, known) : []),
        ];
  const starts = lineStarts(text);
  return found.flatMap((breach): BodyFault[] => {
    const at = (starts[breach.line - 1] ?? 0) + breach.column - 1;
    const end = starts[breach.line] ?? text.length;
    const block = blocks.findLast(({ start }) => start <= Math.min(at, end));
    if (!block) return [];
    const { line, column, field, found: words, level = 'error' } = breach;
    const fault = faultAt(breach, { file: '', line, column, field, found: words }, level);
    const isUnfinished = unfinished.includes(fault.rule);
    return [{ ...placeIn(block, words ?? ''), level, text: told(fault, judging), isUnfinished }];
  });
}

/** The names and links of a body that lead nowhere. Links to people and organisations are names. */
function lookedUp(tree: Root, { missing, events, links }: KnownNames): Remark[] {
  const nowhere = linksIn(tree).flatMap(({ href, ...place }): Remark[] => {
    const problem = linkedSubject(href) ? undefined : links.get(href);
    return problem ? [{ ...problem, ...place, field: 'link', found: href }] : [];
  });
  return [
    ...nameRemarks({ mentions: mentions(tree), eventCards: eventCards(tree) }, missing, events),
    ...nowhere,
  ];
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
  // An address is not among the words, and neither is who a chip names.
  const isNamed = (part: Node): boolean =>
    part.marks.some(({ attrs: { href } }) => href === found || linkedSubject(String(href))?.id === found) ||
    (part.isInline && Object.values((part.attrs['values'] ?? {}) as object).includes(found));
  if (found)
    node.descendants((part, offset) => {
      if (!place && isNamed(part)) place = { from: at + 1 + offset, to: at + 1 + offset + part.nodeSize };
    });
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
