import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { lengthInLetters } from '../../schema/length/text-length.ts';
import { wordsOfMarkdown } from '../convert/words-of.ts';
import { contactIn } from './contact-block.ts';
import type { SourcePerson } from '../source/source-item.ts';

/** The lines of a block: breaks part them. */
export function linesOf(block: Nodes): string[] {
  let text = '';
  const walk = (node: Nodes): void => {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (node.type === 'html' || node.type === 'break') text += '\n';
    if ('children' in node) (node.children as Nodes[]).forEach(walk);
    if (['paragraph', 'heading', 'listItem'].includes(node.type)) text += '\n';
  };
  walk(block);
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter(Boolean);
}

export const blockText = (block: Nodes): string => wordsOfMarkdown(block).join(' ');

const contactLabel =
  /^(?:ihre?\s+)?(?:ansprechpartner(?:in|:in|\*in|innen)?|presse-?kontakt|medien-?kontakt|kontakt(?:\s+für\s+(?:die\s+)?(?:presse|medien|rückfragen|journalist\S*))?|press(?:e| and media)?\s+contact|media contact|contacts?(?:\s+presse)?|보도자료\s*문의|문의처?)\s*(?:[:：]|$)\s*/iu;
const aboutLabel =
  /^(?:über|about|à propos d[eu’']\s*|à propos de)\s+(?:den |die |das |uns$|us$|the )?(.*)$/iu;
const linksLabel =
  /^(?:weiterführende links|weitere informationen|links|further links|related links|liens|관련 링크)\s*:?$/iu;
const creditLabel =
  /^(?:fotos?|bild(?:er|quelle|nachweis)?|photos?|picture|image|crédit photo|사진)\s*(?:[:：©]|credit:)\s*(.{2,100})$/iu;

/** What stands behind the text of a release, taken apart. `rest` is the text without what was lifted. */
export type Tail = {
  rest: RootContent[];
  contacts: SourcePerson[];
  /** “About” texts, with the name in their heading. The index is that of the first block. */
  abouts: { name: string; paragraphs: string[] }[];
  credit?: string | undefined;
  links: { label: string; href: string }[];
  /** The words of everything lifted, by what it was. */
  lifted: string[];
};

/** Whether a line begins something else than what stands before it, or is none. */
const isOther = (line: string): boolean =>
  !line || [contactLabel, aboutLabel, linksLabel, creditLabel].some((label) => label.test(line));

const isShort = (text: string): boolean => text.length <= 90 && !/[.!?…]$/u.test(text);

/** Whether a block is a heading, or a paragraph that is one by its looks. */
function headingIn(block: RootContent | undefined): string | undefined {
  if (block?.type === 'heading') return blockText(block);
  const [only, ...more] = block?.type === 'paragraph' ? block.children : [];
  if (!block || block.type !== 'paragraph' || !only || !isShort(blockText(block))) return undefined;
  return (only.type === 'strong' && !more.length) || aboutLabel.test(blockText(block))
    ? blockText(block)
    : undefined;
}

/**
 * Takes apart what stands behind a text: the contact, the “About” texts that `isBoilerplate` accepts, the credit of the picture
 * if there is one, and a list of links. Whatever is not wholly understood stays in the text.
 */
export function tailOf(
  tree: Root,
  known: {
    isOrganisation(name: string): boolean;
    isBoilerplate(name: string, paragraphs: readonly string[], isLabelled: boolean): boolean;
    hasPicture: boolean;
  },
): Tail {
  const tail: Tail = { rest: [], contacts: [], abouts: [], links: [], lifted: [] };
  const blocks = tree.children;
  for (let at = 0; at < blocks.length;) {
    const block = blocks[at] as RootContent;
    const taken =
      at === 0
        ? 0
        : contactAt(blocks, at, tail, known) ||
          aboutAt(blocks, at, tail, known) ||
          linksAt(blocks, at, tail) ||
          creditAt(block, tail, known.hasPicture);
    if (!taken) tail.rest.push(block);
    else tail.lifted.push(...blocks.slice(at, at + taken).map(blockText));
    at += Math.max(1, taken);
  }
  return tail;
}

function contactAt(
  blocks: readonly RootContent[],
  at: number,
  tail: Tail,
  known: { isOrganisation(name: string): boolean },
): number {
  const block = blocks[at];
  if (!block || (block.type !== 'paragraph' && block.type !== 'heading')) return 0;
  const [first = '', ...others] = linesOf(block);
  if (!contactLabel.test(first)) return 0;
  let lines = [first.replace(contactLabel, ''), ...others].filter(Boolean);
  for (let size = 1; size <= 5; size += 1) {
    const person = lines.length ? contactIn(lines, known.isOrganisation) : undefined;
    const next = blocks[at + size];
    const more = next?.type === 'paragraph' ? linesOf(next) : [];
    // A block that goes on with another number belongs to the same contact.
    const isWhole = isOther(more[0] ?? '') || !contactIn([...lines, ...more], known.isOrganisation);
    if (person && isWhole) {
      tail.contacts.push(person);
      return size;
    }
    if (next?.type !== 'paragraph' || isOther(more[0] ?? '')) return 0;
    lines = [...lines, ...more];
  }
  return 0;
}

function aboutAt(
  blocks: readonly RootContent[],
  at: number,
  tail: Tail,
  known: { isBoilerplate(name: string, paragraphs: readonly string[], isLabelled: boolean): boolean },
): number {
  const heading = headingIn(blocks[at]);
  if (heading === undefined) return 0;
  const name = (aboutLabel.exec(heading)?.[1] ?? heading).replace(/[:：]\s*$/u, '').trim();
  let end = at + 1;
  while (
    blocks[end]?.type === 'paragraph' &&
    headingIn(blocks[end]) === undefined &&
    !contactLabel.test(linesOf(blocks[end] as RootContent)[0] ?? '') &&
    !creditLabel.test(blockText(blocks[end] as RootContent))
  )
    end += 1;
  // The longest run of paragraphs that is one: what follows may be something else.
  for (; end > at + 1; end -= 1) {
    const paragraphs = blocks.slice(at + 1, end).map(blockText);
    if (!known.isBoilerplate(name, paragraphs, aboutLabel.test(heading))) continue;
    tail.abouts.push({ name, paragraphs });
    return end - at;
  }
  return 0;
}

function linksAt(blocks: readonly RootContent[], at: number, tail: Tail): number {
  const block = blocks[at];
  if (!block || !linksLabel.test(blockText(block))) return 0;
  const list = blocks[at + 1];
  const holders =
    list?.type === 'list'
      ? list.children.map((item) => item.children)
      : list?.type === 'paragraph'
        ? [[list]]
        : [];
  const found = holders.map((children) => {
    const [only, ...more] = children;
    const parts = only?.type === 'paragraph' && !more.length ? (only.children as PhrasingContent[]) : [];
    const [link, ...rest] = parts.filter((part) => part.type !== 'text' || part.value.trim());
    if (link?.type === 'link' && !rest.length && /^https?:/.test(link.url))
      return { label: blockText(link), href: link.url };
    // `To the working group: https://…`
    const [address, ...others] = rest;
    const isNamed = link?.type === 'text' && address?.type === 'link' && !others.length;
    return isNamed && blockText(address) === address.url
      ? { label: link.value.replace(/\s*[:–—-]?\s*$/u, '').trim(), href: address.url }
      : undefined;
  });
  const links = found.filter((one) => one !== undefined);
  if (
    !links.length ||
    links.length !== found.length ||
    links.length > 20 ||
    links.some(({ label }) => label.length > 120 || lengthInLetters(label) < 8)
  )
    return 0;
  tail.links.push(...links);
  return 2;
}

function creditAt(block: RootContent, tail: Tail, hasPicture: boolean): number {
  if (!hasPicture || tail.credit !== undefined || block.type !== 'paragraph') return 0;
  const text = blockText(block);
  if (!creditLabel.test(text) || text.length > 120) return 0;
  tail.credit = text;
  return 1;
}
