import type { Element } from 'xast';
import { x } from 'xastscript';
import { fragment } from '../text/xml.ts';
import type { Told } from './facts.ts';
import { namespaces, rdf } from './xmp-names.ts';

/** The facts of a picture as an RDF description with the properties of the IPTC Photo Metadata Standard. */
function description(told: Told): Element {
  const { title, creators, captions, rights, credit, source, terms, termsUrl, page, sourceType } = told;
  const only = (name: string, text: string | undefined) =>
    maybe(name, text && alternatives([['x-default', text]]));
  const inAll = (name: string, of: (one: Told['captions'][number]) => string) => {
    const texts = [
      ...captions.slice(0, 1).map((first): [string, string] => ['x-default', of(first)]),
      ...captions.map((one): [string, string] => [one.language, of(one)]),
    ];
    return texts.length > 0 ? [x(name, [alternatives(texts)])] : [];
  };
  const prefixes = Object.fromEntries(
    Object.entries(namespaces).map(([name, uri]) => [`xmlns:${name}`, uri]),
  );
  return x('rdf:Description', { 'rdf:about': '', 'xmlns:rdf': rdf, ...prefixes }, [
    ...only('dc:title', title),
    ...(creators.length > 0 ? [x('dc:creator', [sequence(creators)])] : []),
    ...inAll('dc:description', ({ caption }) => caption),
    ...only('dc:rights', rights),
    ...inAll('Iptc4xmpCore:AltTextAccessibility', ({ alt }) => alt),
    ...maybe('Iptc4xmpExt:DigitalSourceType', sourceType),
    ...maybe('photoshop:Credit', credit),
    ...maybe('photoshop:Source', source),
    ...only('xmpRights:UsageTerms', terms),
    ...maybe('xmpRights:WebStatement', termsUrl ?? page),
    ...(page === undefined || source === undefined ? [] : [licensor(source, page)]),
  ]);
}

const licensor = (name: string, page: string) =>
  x('plus:Licensor', [
    x('rdf:Seq', [
      x('rdf:li', { 'rdf:parseType': 'Resource' }, [
        x('plus:LicensorName', name),
        x('plus:LicensorURL', page),
      ]),
    ]),
  ]);

/** A complete XMP packet with everything told of a picture. */
export function xmpPacket(told: Told): Uint8Array {
  const packet = x('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [
    x('rdf:RDF', { 'xmlns:rdf': rdf }, [description(told)]),
  ]);
  return new TextEncoder().encode(
    `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>${fragment([packet])}<?xpacket end="w"?>`,
  );
}

const maybe = (name: string, content: Element | string | undefined): Element[] =>
  content === undefined || content === '' ? [] : [x(name, [content])];

const alternatives = (texts: readonly (readonly [language: string, text: string])[]) =>
  x(
    'rdf:Alt',
    texts.map(([language, text]) => x('rdf:li', { 'xml:lang': language }, text)),
  );

const sequence = (texts: readonly string[]) =>
  x(
    'rdf:Seq',
    texts.map((text) => x('rdf:li', text)),
  );
