import type { Nodes, Paragraph, Parents, PhrasingContent, Root, RootContent } from 'mdast';
import { toMarkdown } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';
import { blocksIn } from '../../body/blocks.ts';
import { breaches } from '../../body/policy/policy.ts';
import type { Parsed } from '../../body/reading/parse.ts';
import { releaseComponents } from '../../body/vocabulary.ts';
import { carefulStyle, markdownStyle } from '../../body/written/markdown-style.ts';
import { inLink, starred } from '../../body/written/starred.ts';
import { unfitInBody } from '../../manuscript/unfit-texts.ts';
import { isPardonedIn } from '../../schema/imported/imported-from.ts';
import { firstDifference, wordsOfBody, wordsOfComponent, wordsOfMarkdown } from './words-of.ts';

/** The parser of the build makes dashes of two hyphens and an ellipsis of three points. */
const usualStyle: typeof markdownStyle = {
  ...markdownStyle,
  unsafe: [
    ...(markdownStyle.unsafe ?? []),
    { character: '-', before: '-', inConstruct: 'phrasing' },
    { character: '.', before: '\\.', inConstruct: 'phrasing' },
  ],
};

/** Reads a text, as the build or as the desk does. */
type Parse = (source: string, language: string) => Parsed;

/** A written body, and each block whose form had to go, or whose words differ all the same. */
export type WrittenBody = { text: string; plain: string[]; different: string[] };

/**
 * A tree of our vocabulary as the text of a file. Of several ways to write a block, the first is taken that the reader of the
 * build reads back with the same words and that the check accepts: as people write, with every sign escaped, with every sign as
 * a reference, and in the end as plain paragraphs.
 */
export function writtenBody(given: Root, language: string, parse: Parse): WrittenBody {
  const tree = rooted(withLevels(given.children, 1).blocks);
  const isRight = (text: string, wanted: Root): boolean =>
    differenceOf(parse(text, language), text, wanted) === undefined;
  const first = written(tree.children, usualStyle);
  if (isRight(first, tree)) return { text: first, plain: [], different: [] };
  const [plain, different]: [string[], string[]] = [[], []];
  let level = 1;
  const texts = withListsTogether(tree.children).map((group) => {
    // A heading before may have become a paragraph.
    const { blocks, last } = withLevels(group, level);
    const company = blocks.flatMap((block) => companyOf(block, tree));
    const whole = rooted([...blocks, ...company]);
    for (const text of ways(blocks)) {
      const all = [text, written(company, markdownStyle)].filter(Boolean).join('\n\n');
      if (isRight(all, whole)) {
        level = last;
        return text;
      }
    }
    const flat = blocks.flatMap(flattened);
    const careful = written(flat, carefulStyle);
    const isEnough = isRight(careful, rooted(blocks));
    const text = isEnough ? careful : written(referenced(flat), markdownStyle);
    const difference = differenceOf(parse(text, language), text, rooted(blocks));
    (difference === undefined ? plain : different).push(
      difference ?? wordsOfMarkdown(rooted(blocks)).slice(0, 6).join(' '),
    );
    return text;
  });
  return { text: texts.filter(Boolean).join('\n\n'), plain, different };
}

/** Blocks with no heading skipped behind one of the level `before`, whatever holds it, and the level of their last one. */
function withLevels(blocks: readonly RootContent[], before: number): { blocks: RootContent[]; last: number } {
  let last = before;
  const levelled = <Any extends Nodes>(node: Any): Any => {
    if (node.type === 'heading') {
      last = Math.min(node.depth, last + 1);
      return { ...node, depth: last };
    }
    return 'children' in node
      ? ({ ...node, children: (node.children as Nodes[]).map(levelled) } as Any)
      : node;
  };
  return { blocks: blocks.map(levelled), last };
}

/** What a block refers to, and what refers to it: without it, a note and its sign would be words. */
function companyOf(block: RootContent, { children }: Root): RootContent[] {
  if (block.type === 'footnoteDefinition') {
    const { identifier } = block;
    const sign = { type: 'footnoteReference' as const, identifier, label: identifier };
    return [{ type: 'paragraph', children: [{ type: 'text', value: 'x' }, sign] }];
  }
  const signs = new Set<string>();
  visit(block, 'footnoteReference', ({ identifier }) => void signs.add(identifier));
  return children.filter((one) => one.type === 'footnoteDefinition' && signs.has(one.identifier));
}

const rooted = (children: RootContent[]): Root => ({ type: 'root', children });

function* ways(blocks: RootContent[]): Generator<string> {
  yield written(blocks, usualStyle);
  yield written(blocks, carefulStyle);
  yield written(referenced(blocks), markdownStyle);
}

/** Blocks that can be written one by one. Lists next to each other cannot: readers of Markdown would make one of them. */
function withListsTogether(blocks: readonly RootContent[]): RootContent[][] {
  const groups: RootContent[][] = [];
  for (const block of blocks) {
    const before = groups.at(-1);
    if (block.type === 'list' && before?.at(-1)?.type === 'list') before.push(block);
    else groups.push([block]);
  }
  return groups;
}

const written = (blocks: RootContent[], style: typeof markdownStyle): string =>
  toMarkdown(withStars(rooted(blocks)), style)
    .replace(/(?<=[\p{L}\p{N}\p{M}])\\(_)(?=[\p{L}\p{N}])/gu, '$1')
    .replace(/\\&(?!#?\w+;)/g, '&')
    .replace(/[ \n]+$/, '');

const phrasingParents = new Set(
  'paragraph heading emphasis strong delete link tableCell mdxJsxTextElement'.split(' '),
);

function withStars<Any extends Nodes>(node: Any): Any {
  if (!('children' in node)) return node;
  const children = (node.children as Nodes[]).map(withStars);
  return {
    ...node,
    children: phrasingParents.has(node.type)
      ? starred(children as PhrasingContent[], node.type === 'link' ? inLink : undefined)
      : children,
  } as Any;
}

/** What a reader of the text would find otherwise than in the tree. */
function differenceOf(parsed: Parsed, text: string, tree: Root): string | undefined {
  if ('problem' in parsed) return parsed.problem.rule;
  // What stands above a block by itself is not in its text; no heading of the tree is skipped.
  const breach = breaches(parsed.tree, text, releaseComponents).find(
    (one) => one.level !== 'warning' && !isPardonedIn(one) && one.rule !== 'headingSkipped',
  );
  if (breach) return breach.rule;
  // A reference (`&#7;`) in the words would be read as its sign.
  const [unfit] = unfitInBody(text, blocksIn(parsed.tree));
  if (unfit) return unfit.rule;
  return firstDifference(notesLast(tree), wordsOfBody(parsed.tree));
}

/** The words of a tree in the order of a page, where notes are last. */
const notesLast = ({ children }: Root): string[] => {
  const isNote = ({ type }: RootContent) => type === 'footnoteDefinition';
  const sorted = [...children.filter((one) => !isNote(one)), ...children.filter(isNote)];
  return wordsOfMarkdown(rooted(sorted));
};

/** The same with every sign that is no letter, digit or space as a reference, so that none can mean anything. */
function referenced(blocks: RootContent[]): RootContent[] {
  const over = (node: Nodes): Nodes[] => {
    if (node.type === 'text')
      return (node.value.match(/[\p{L}\p{N}\p{M}\s]+|[^\p{L}\p{N}\p{M}\s]/gu) ?? []).map((part) =>
        /^[\p{L}\p{N}\p{M}\s]/u.test(part)
          ? { type: 'text', value: part }
          : { type: 'html', value: `&#x${(part.codePointAt(0) ?? 0).toString(16).toUpperCase()};` },
      );
    if (!('children' in node)) return [node];
    return [{ ...node, children: (node.children as Nodes[]).flatMap(over) } as Parents];
  };
  return blocks.flatMap(over) as RootContent[];
}

/** A block as paragraphs of words, each innermost block one. */
function flattened(block: RootContent): Paragraph[] {
  const found: Paragraph[] = [];
  const walk = (node: Nodes): void => {
    const shown = wordsOfComponent(node);
    if (shown) found.push({ type: 'paragraph', children: [{ type: 'text', value: shown }] });
    if ('children' in node && !isPhrasingHolder(node)) for (const child of node.children) walk(child);
    else {
      const value = wordsOfMarkdown(node).join(' ');
      if (value) found.push({ type: 'paragraph', children: [{ type: 'text', value }] });
    }
  };
  walk(block);
  return found;
}

const isPhrasingHolder = ({ type }: Nodes): boolean => phrasingParents.has(type);
