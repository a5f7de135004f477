import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { dc, rdf } from './xmp.ts';

type Attributes = Element['attributes'];
const creator = `${dc}creator`;
/** The elements around the properties of a picture. Properties deeper down describe a picture it was made from. */
const around = ['adobe:ns:meta/xmpmeta', 'adobe:ns:meta/xapmeta', `${rdf}RDF`, `${rdf}Description`];

/** The makers of a picture from an XMP packet. Empty when the packet cannot be read. */
export function xmpCreators(packet: Uint8Array): string[] {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(packet).replace(/\0+$/, '');
    return creatorsAmong(fromXml(text).children.filter(isElement), {});
  } catch {
    return [];
  }
}

function creatorsAmong(elements: readonly Element[], outer: Attributes): string[] {
  return elements.flatMap((element) => {
    const scope = { ...outer, ...element.attributes };
    const name = expanded(element.name, scope);
    if (name === creator) return listed(element);
    if (!around.includes(name)) return [];
    const short = Object.entries(element.attributes).filter(([key]) => expanded(key, scope) === creator);
    return [
      ...short.map(([, value]) => value ?? ''),
      ...creatorsAmong(element.children.filter(isElement), scope),
    ];
  });
}

/** The items of a list, or the single text that some programs write instead of a list. */
function listed(property: Element): string[] {
  const lists = property.children.filter(isElement);
  if (lists.length === 0) return [textOf(property)];
  return lists.flatMap((list) => list.children.filter(isElement).map(textOf));
}

/** A name with its prefix replaced by the namespace. */
function expanded(name: string, scope: Attributes): string {
  const [local = '', prefix] = name.split(':').reverse();
  return `${scope[prefix === undefined ? 'xmlns' : `xmlns:${prefix}`] ?? ''}${local}`;
}

function textOf(node: Nodes): string {
  if (node.type === 'text' || node.type === 'cdata') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

const isElement = (node: { type: string }): node is Element => node.type === 'element';
