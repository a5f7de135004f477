import type { Element, ElementContent } from 'xast';
import type { DrawingFlaw } from '../../faults/picture-flaws.ts';
import { cleaned } from '../picture/cleaned.ts';
import {
  attributes,
  elements,
  isSilentNamespace,
  properties,
  svgNamespace,
  textual,
  xlink,
} from './elements.ts';
import { isPlainValue, plainDeclarations, plainSheet, StyleFlaw } from './style.ts';

type Scope = Element['attributes'];
type Report = (flaw: DrawingFlaw, node: Element, found?: string) => void;

/** Deeper than any program nests groups. Printing is recursive. */
const deepest = 200;
/** More than any program declares. */
const mostNamespaces = 100;

/** An element with only what a still drawing needs. Undefined when it shows nothing, or is reported. */
export function plainElement(element: Element, outer: Scope, report: Report, depth = 0): Element | undefined {
  const scope = scopeOf(element, outer);
  if (Object.keys(scope).length > mostNamespaces) {
    report('tooLarge', element);
    return undefined;
  }
  const [local = '', prefix] = element.name.split(':').reverse();
  const space = scope[prefix === undefined ? 'xmlns' : `xmlns:${prefix}`] ?? '';
  if (space !== svgNamespace) {
    if (!isSilentNamespace(space)) report('element', element, `<${element.name}>`);
    return undefined;
  }
  if (prefix !== undefined) report('prefix', element, `<${element.name}>`);
  else if (local === 'metadata') return undefined;
  else if (!elements.has(local) || depth > deepest) report('element', element, `<${element.name}>`);
  else {
    const attributesKept = plainAttributes(element, scope, report);
    const children = local === 'style' ? styled(element, report) : inside(element, scope, report, depth);
    return { type: 'element', name: local, attributes: attributesKept, children };
  }
  return undefined;
}

/** The namespaces that hold within an element, by the attributes that declare them. */
function scopeOf({ attributes: own }: Element, outer: Scope): Scope {
  const declared = Object.entries(own).filter(([key]) => key.startsWith('xmlns'));
  return declared.length > 0 ? { ...outer, ...Object.fromEntries(declared) } : outer;
}

function inside(element: Element, scope: Scope, report: Report, depth: number): ElementContent[] {
  return element.children.flatMap((child): ElementContent[] => {
    if (child.type === 'element') {
      const plain = plainElement(child, scope, report, depth + 1);
      return plain ? [plain] : [];
    }
    if (child.type === 'instruction') report('instruction', element, child.name);
    const isText = child.type === 'text' || child.type === 'cdata';
    return isText && textual.has(element.name) ? [{ type: 'text', value: child.value }] : [];
  });
}

function styled(element: Element, report: Report): ElementContent[] {
  const text = element.children.map((child) => ('value' in child ? child.value : '<')).join('');
  const value = orReported(() => plainSheet(text), element, report);
  return value === '' ? [] : [{ type: 'text', value }];
}

function plainAttributes(element: Element, scope: Scope, report: Report): Scope {
  const kept: Scope = {};
  for (const [key, given] of Object.entries(element.attributes)) {
    const value = given ?? '';
    const [name = '', prefix] = key.split(':').reverse();
    const space = prefix === undefined ? '' : (scope[`xmlns:${prefix}`] ?? '');
    const isLink = name === 'href' && (prefix === undefined || space === xlink);
    if (isLink) {
      const address = plainAddress(element.name, value);
      if (address === undefined) report('address', element, `${key}="${value.slice(0, 60)}"`);
      else kept[prefix === undefined ? 'href' : 'xlink:href'] = address;
    } else if (key === 'xml:space' || key === 'xml:lang') kept[key] = value;
    else if (prefix !== undefined || key === 'xmlns') continue;
    else if (/^on/i.test(key)) report('handler', element, key);
    else if (key === 'style') {
      const style = orReported(() => plainDeclarations(value), element, report);
      if (style !== '') kept['style'] = style;
    } else if (properties.has(key)) {
      if (isPlainValue(value)) kept[key] = value;
      else report('address', element, `${key}="${value.slice(0, 60)}"`);
    } else if (attributes.has(key)) kept[key] = value;
  }
  return kept;
}

const pictureData = /^data:image\/(?:png|jpe?g|webp);base64,([A-Za-z0-9+/=\s]+)$/;

/** A reference within the drawing, or a picture that it brings along, cleaned. Undefined for any other address. */
function plainAddress(name: string, value: string): string | undefined {
  if (/^#[^\s"'()\\<>]+$/.test(value)) return value;
  const [head = ''] = value.split(',', 1);
  const [, data] = (name === 'image' && pictureData.exec(value)) || [];
  if (data === undefined) return undefined;
  const { bytes, untouched } = cleaned(new Uint8Array(Buffer.from(data, 'base64')));
  return untouched ? undefined : `${head},${Buffer.from(bytes).toString('base64')}`;
}

function orReported(make: () => string, element: Element, report: Report): string {
  try {
    return make();
  } catch (error) {
    if (!(error instanceof StyleFlaw)) throw error;
    report('style', element, error.message);
    return '';
  }
}
