import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import { rdf } from './xmp-names.ts';

type Attributes = Element['attributes'];
/** The elements around the properties of a picture. Properties deeper down describe a picture it was made from. */
const around = ['adobe:ns:meta/xmpmeta', 'adobe:ns:meta/xapmeta', `${rdf}RDF`, `${rdf}Description`];

/**
 * The texts of the wanted properties of an XMP packet, by name: namespace and local name in one. Empty when the packet
 * cannot be read.
 */
export function xmpProperties(packet: Uint8Array, wanted: readonly string[]): Map<string, string[]> {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(packet).replace(/\0+$/, '');
    const found = new Map<string, string[]>();
    for (const [name, texts] of propertiesAmong(fromXml(text).children.filter(isElement), {})) {
      if (wanted.includes(name)) found.set(name, [...(found.get(name) ?? []), ...texts]);
    }
    return found;
  } catch {
    return new Map();
  }
}

function propertiesAmong(elements: readonly Element[], outer: Attributes): [name: string, texts: string[]][] {
  return elements.flatMap((element): [string, string[]][] => {
    const scope = { ...outer, ...element.attributes };
    const name = expanded(element.name, scope);
    if (!around.includes(name)) return [[name, listed(element, scope)]];
    const short = Object.entries(element.attributes).map(([key, value]): [string, string[]] => [
      expanded(key, scope),
      [value ?? ''],
    ]);
    return [...short, ...propertiesAmong(element.children.filter(isElement), scope)];
  });
}

/** The items of a list, or the single text or address that some programs write instead of a list. */
function listed(property: Element, scope: Attributes): string[] {
  const lists = property.children.filter(isElement);
  if (lists.length > 0) return lists.flatMap((list) => list.children.filter(isElement).map(textOf));
  const address = Object.entries(property.attributes).find(
    ([key]) => expanded(key, { ...scope, ...property.attributes }) === `${rdf}resource`,
  );
  return [address?.[1] ?? textOf(property)];
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
