import type { Element, ElementContent } from 'xast';
import { fromXml } from 'xast-util-from-xml';
import type { PictureFacts } from './facts.ts';
import { description, rdf, xmpPacket } from './xmp.ts';
import { fragment } from '../xml.ts';

/** Namespaces by their prefix. */
type Scope = ReadonlyMap<string, string>;
type Cut = readonly [from: number, to: number];

/**
 * The XMP packet for a picture that has these: ours alone where there is none, else the one there is, byte for byte,
 * with ours in place of the properties that we write. Undefined when that cannot be done without loss.
 */
export function xmpFor(older: readonly Uint8Array[], facts: PictureFacts): Uint8Array | undefined {
  const [packet, ...more] = older;
  if (!packet) return xmpPacket(facts);
  if (more.length > 0) return undefined;
  try {
    // The parser counts ends of lines as one character, as XML has it.
    return merged(new TextDecoder('utf-8', { fatal: true }).decode(packet).replace(/\r\n?/g, '\n'), facts);
  } catch {
    return undefined;
  }
}

function merged(text: string, facts: PictureFacts): Uint8Array | undefined {
  const found = rdfIn(fromXml(text).children.filter(isElement), new Map());
  if (!found || text.includes('<!DOCTYPE')) return undefined;
  const { element, scope } = found;
  const described = element.children.filter(isElement).map((one) => read(one, scope, text));
  if (described.some(({ isReadable }) => !isReadable)) return undefined;
  const kept = described.filter(({ isOurs }) => !isOurs);
  if (kept.length === 0) return xmpPacket(facts);
  const abouts = new Set(kept.map(({ about }) => about));
  const [about = ''] = abouts;
  if (abouts.size > 1) return undefined;
  const end = text.lastIndexOf('</', endOf(element));
  const ours = fragment([description(facts, about)]);
  const cuts = described.flatMap((one) => one.cuts);
  return new TextEncoder().encode(`${without(text.slice(0, end), cuts)}${ours}${text.slice(end)}`);
}

/** The one `rdf:RDF` of a packet, with the namespaces around it. */
function rdfIn(elements: readonly Element[], outer: Scope): { element: Element; scope: Scope } | undefined {
  const [element, ...others] = elements;
  if (!element || others.length > 0) return undefined;
  const scope = within(outer, element);
  if (expanded(element.name, scope) === `${rdf}RDF`) return { element, scope };
  return rdfIn(element.children.filter(isElement), scope);
}

/** What a description says, and where in the text that which we say ourselves. */
function read(element: Element, outer: Scope, text: string) {
  const scope = within(outer, element);
  const attributes = attributesOf(element, text).filter(({ name }) => !/^xmlns(?::|$)/.test(name));
  const isAbout = ({ name }: { name: string }) => name === 'about' || expanded(name, scope) === `${rdf}about`;
  const told = attributes.filter((one) => !isAbout(one));
  const properties = element.children.filter(isElement);
  const replaced = [
    ...told.filter(({ name }) => ours.has(expanded(name, scope))),
    ...properties
      .filter((one) => ours.has(expanded(one.name, within(scope, one))))
      .map((one) => ({ cut: [startOf(one), endOf(one)] as const })),
  ];
  // One that says nothing else is replaced as a whole, or every build would leave an empty one.
  const isOurs = replaced.length === told.length + properties.length;
  return {
    isReadable: expanded(element.name, scope) === `${rdf}Description`,
    isOurs,
    about: Object.entries(element.attributes).find(([name]) => isAbout({ name }))?.[1] ?? '',
    cuts: isOurs ? [[startOf(element), endOf(element)] as const] : replaced.map(({ cut }) => cut),
  };
}

/** The attributes of a start tag and where they stand in the text, each with the space before it. */
function attributesOf(element: Element, text: string): { name: string; cut: Cut }[] {
  const start = startOf(element) + 1 + element.name.length;
  const found = text.slice(start, endOf(element)).matchAll(/\s+([^\s=/>]+)\s*=\s*(?:"[^"]*"|'[^']*')/g);
  return [...found].slice(0, Object.keys(element.attributes).length).map((match) => ({
    name: match[1] ?? '',
    cut: [start + match.index, start + match.index + match[0].length],
  }));
}

const within = (outer: Scope, { attributes }: Element): Scope =>
  new Map([
    ...outer,
    ...Object.entries(attributes).flatMap(([name, value]): [string, string][] =>
      name.startsWith('xmlns:')
        ? [[name.slice(6), value ?? '']]
        : name === 'xmlns'
          ? [['', value ?? '']]
          : [],
    ),
  ]);

/** A name with its namespace in place of its prefix. */
function expanded(name: string, scope: Scope): string {
  const [local = '', prefix = ''] = name.split(':').reverse();
  return `${scope.get(prefix) ?? ''}${local}`;
}

function without(text: string, cuts: readonly Cut[]): string {
  const places = [...cuts].sort(([a], [b]) => a - b);
  return [...places, [text.length, text.length] as const]
    .map(([from], index) => text.slice(places[index - 1]?.[1] ?? 0, from))
    .join('');
}

const isElement = (node: ElementContent | { type: string }): node is Element => node.type === 'element';
const startOf = ({ position }: Element) => offset(position?.start.offset);
const endOf = ({ position }: Element) => offset(position?.end.offset);

function offset(place: number | undefined): number {
  if (place === undefined) throw new RangeError('The parser did not say where an element stands.');
  return place;
}

/** The properties that we write. */
const ours: ReadonlySet<string> = propertiesOf();

function propertiesOf() {
  const none = { title: '', captions: [], credit: '', source: '', terms: '', page: '' };
  const element = description(none, '');
  const scope = within(new Map(), element);
  return new Set(element.children.filter(isElement).map(({ name }) => expanded(name, scope)));
}
