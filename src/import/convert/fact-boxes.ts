import type { BlockContent, DefinitionContent, Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Loss } from '../report/loss.ts';
import { wordsOfMarkdown } from './words-of.ts';

/** Words above a list of facts, in the languages of a newsroom. Something may stand before those that name a glance. */
const names =
  /^(?:(?:(?:zahlen|daten)(?:\s*(?:,|und|&|\+|\/)\s*)+)+fakten|fakten|eckdaten|das wichtigste(?: in kürze| auf einen blick)?|(?:key |fast |quick )?facts(?: (?:and|&) figures| sheet)?|key figures|(?:les )?faits et chiffres|(?:les )?chiffres[- ]clés|팩트(?:\s?시트)?|주요\s?(?:사실|수치)|(?:.{2,50}\s)?(?:auf einen blick|at a glance|en un coup d[’']œil|한눈에\s?보기))$/iu;

/** Whether a line is the heading of a list of facts. */
export const isFactsLabel = (line: string): boolean => names.test(line.replace(/\s*[:：]\s*$/u, '').trim());

const longestTitle = 80;

/**
 * Blocks in which a list or a table below such a heading is a fact box. Whatever else stands below one stays a text, and is
 * told: where facts in sentences end, nobody knows.
 */
export function withFactBoxes(blocks: readonly RootContent[], note: (loss: Loss) => void): RootContent[] {
  const made: RootContent[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const [block, next] = [blocks[at] as RootContent, blocks[at + 1]];
    const title = labelIn(block);
    const facts = title === undefined || !next ? undefined : factsIn(next);
    if (title !== undefined) note({ code: facts ? 'factBox' : 'factsInText', detail: title });
    if (title !== undefined && facts) {
      const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'title', value: title }];
      made.push({ type: 'mdxJsxFlowElement', name: 'FactBox', attributes, children: [facts] });
      at += 1;
    } else made.push(block);
  }
  return made;
}

/** The words of a heading above facts, or of a line by itself that is one. */
function labelIn(block: RootContent): string | undefined {
  if (block.type !== 'heading' && !(block.type === 'paragraph' && isPlainLine(block))) return undefined;
  const text = wordsOfMarkdown(block)
    .join(' ')
    .replace(/\s*[:：]$/u, '');
  return text.length >= 2 && text.length <= longestTitle && isFactsLabel(text) ? text : undefined;
}

const isPlainLine = ({ children: [only, ...more] }: Paragraph): boolean =>
  !more.length && (only?.type === 'strong' || only?.type === 'text');

/** A list or a table of words alone. */
function factsIn(block: RootContent): BlockContent | DefinitionContent | undefined {
  if (block.type !== 'list' && block.type !== 'table') return undefined;
  return isOfWords(block) ? block : undefined;
}

const isOfWords = (node: Nodes | PhrasingContent): boolean =>
  node.type !== 'mdxJsxFlowElement' &&
  node.type !== 'heading' &&
  (!('children' in node) || (node.children as Nodes[]).every(isOfWords));
