import type { Element, Root } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { DrawingFlaw } from '../../faults/picture-flaws.ts';
import { fragment } from '../text/xml.ts';
import { drawnCount } from './drawn-count.ts';
import { svgNamespace } from './elements.ts';
import { plainElement } from './plain-element.ts';

/** A place in a drawing that cannot be shipped. Line and column count from 1. */
export type DrawingFault = { flaw: DrawingFlaw; line: number; column: number; found?: string | undefined };

/** A drawing as it is shipped, or everything that is wrong with it. */
export type Drawing = { text: string } | { faults: DrawingFault[] };

/** Far more than a logo has. In bytes, and in elements as a browser draws them. */
const longest = 2_000_000;
const mostDrawn = 50_000;

const top = { line: 1, column: 1 };
/** The document types of SVG that programs write. They declare nothing that a browser reads. */
const usual = /^-\/\/W3C\/\/DTD SVG (?:1\.[01]|20010904)/;

/**
 * Reads an SVG as XML and prints it again with only what a still drawing needs. The elements, attributes, styles and forms
 * of addresses are allow-lists. What programs note for themselves is left out, anything that runs or loads is a fault.
 */
export function readDrawing(bytes: Uint8Array): Drawing {
  const text = decoded(bytes);
  if (text === undefined) return { faults: [{ flaw: 'notUtf8', ...top }] };
  if (bytes.length > longest) return { faults: [{ flaw: 'tooLarge', ...top }] };
  let tree: Root;
  try {
    tree = fromXml(text);
  } catch (error) {
    return { faults: [unreadable(error)] };
  }
  const faults = strangeAround(tree, text);
  const root = tree.children.find((node) => node.type === 'element');
  if (root?.name !== 'svg' || root.attributes['xmlns'] !== svgNamespace)
    faults.push({
      flaw: root?.name.endsWith(':svg') ? 'prefix' : 'notSvg',
      ...placeOf(root),
      found: root?.name,
    });
  if (faults.length > 0 || !root) return { faults };
  if (!(drawnCount(root) <= mostDrawn)) return { faults: [{ flaw: 'tooLarge', ...top }] };
  const plain = plainElement(root, {}, (flaw, node, found) => faults.push({ flaw, ...placeOf(node), found }));
  if (faults.length > 0 || !plain) return { faults };
  return { text: `${fragment([withNamespaces(plain)])}\n` };
}

/** The text of a UTF-8 file. Undefined when it has, or declares, another encoding. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const [, encoding = 'utf-8'] = /^<\?xml\s[^>]*?encoding\s*=\s*["']([^"']*)/.exec(text) ?? [];
    return text.includes('\0') || encoding.toLowerCase() !== 'utf-8' ? undefined : text;
  } catch {
    return undefined;
  }
}

function unreadable(error: unknown): DrawingFault {
  const { line, column, cause } = error as { line?: number; column?: number; cause?: Error };
  // The parser has no words for an endless nest.
  if (line === undefined || column === undefined) return { flaw: 'tooLarge', ...top };
  const [reason = ''] = (cause?.message ?? '').split(' (line');
  return /entity/i.test(reason)
    ? { flaw: 'entity', line, column }
    : { flaw: 'notXml', line, column, found: reason };
}

/** What stands beside the root: entities, and instructions, such as style sheets. */
function strangeAround({ children }: Root, text: string): DrawingFault[] {
  return children.flatMap((node): DrawingFault[] => {
    const { start, end } = node.position ?? {};
    if (node.type === 'instruction' && node.name !== 'xml')
      return [{ flaw: 'instruction', ...placeOf(node), found: node.name }];
    if (node.type !== 'doctype') return [];
    const declared = text.slice(start?.offset, end?.offset);
    const isUsual =
      !declared.includes('[') &&
      (node.public === undefined || node.public === null || usual.test(node.public));
    return isUsual ? [] : [{ flaw: 'entity', ...placeOf(node), found: '<!DOCTYPE' }];
  });
}

/** The root with the namespaces that are used. */
function withNamespaces(root: Element): Element {
  const isLinked = (element: Element): boolean =>
    'xlink:href' in element.attributes ||
    element.children.some((child) => child.type === 'element' && isLinked(child));
  const xlink = isLinked(root) ? { 'xmlns:xlink': 'http://www.w3.org/1999/xlink' } : {};
  return { ...root, attributes: { xmlns: svgNamespace, ...xlink, ...root.attributes } };
}

const placeOf = (node: { position?: Root['position'] } | undefined) => ({
  line: node?.position?.start.line ?? 1,
  column: node?.position?.start.column ?? 1,
});
