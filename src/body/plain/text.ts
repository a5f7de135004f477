import { toText } from 'hast-util-to-text';
import type { Element, ElementContent, Root } from '../tree.ts';
import { withRaisedSigns, withStruckTold } from './without-marks.ts';

/**
 * A plain tree as plain text: paragraphs, headings, tables and lists separated by an empty line, list items marked and
 * indented, exponents as Unicode characters, struck words in brackets, NFC, no trailing white space. `language` is that
 * of the text.
 */
export function plainTextOf(tree: Root, language: string): string {
  const { children } = withRaisedSigns(withStruckTold(tree, language));
  return toText({ type: 'root', children: (children as ElementContent[]).map((child) => spaced(child)) })
    .normalize('NFC')
    .replace(new RegExp(`^${indent}+`, 'gm'), (all) => ' '.repeat(all.length))
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** A placeholder for the indentation of nested list items, which a renderer would remove. */
const indent = '\ue000';
const isHeading = /^h[1-6]$/;
const isList = /^[uo]l$/;
const standsApart = /^(?:figure|pre|table)$/;

/** Text renderers separate only paragraphs, so other separate blocks become paragraphs. */
function spaced(node: ElementContent, depth = 0): ElementContent {
  if (node.type !== 'element') return node;
  if (isList.test(node.tagName)) return list(node, depth);
  const children = withoutBreaks(node.children).map((child) => spaced(child, depth));
  if (isHeading.test(node.tagName)) return { ...node, tagName: 'p', children };
  if (!standsApart.test(node.tagName)) return { ...node, children };
  return { type: 'element', tagName: 'p', properties: {}, children: [{ ...node, children }] };
}

/** The source has a line break after each `<br>`, which a renderer would turn into a space. */
const withoutBreaks = (nodes: readonly ElementContent[]): ElementContent[] =>
  nodes.filter((node, place) => {
    const before = nodes[place - 1];
    const isAfterBreak = before?.type === 'element' && before.tagName === 'br';
    return !isAfterBreak || node.type !== 'text' || node.value.trim() !== '';
  });

function list(node: Element, depth: number): Element {
  const first = Number(node.properties['start'] ?? 1);
  const points = node.children.filter((child): child is Element => child.type === 'element');
  const marked = points.map((point, place) => {
    const mark = node.tagName === 'ol' ? `${first + place}. ` : '– ';
    const value = indent.repeat(2 * depth) + mark;
    return { ...point, children: [{ type: 'text' as const, value }, ...pointOf(point, depth)] };
  });
  return { ...node, tagName: depth > 0 ? 'div' : 'p', properties: {}, children: marked };
}

/** A list item with its first paragraph beside its mark, not below it. */
function pointOf(point: Element, depth: number): ElementContent[] {
  const inside = point.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  const [first, ...others] = inside;
  const isParagraph = (node: ElementContent | undefined): node is Element =>
    node?.type === 'element' && node.tagName === 'p';
  const lines = others.map((one) => (isParagraph(one) ? { ...one, tagName: 'div' } : one));
  const all = isParagraph(first) ? [...first.children, ...lines] : point.children;
  return withoutBreaks(all).map((child) => spaced(child, depth + 1));
}
