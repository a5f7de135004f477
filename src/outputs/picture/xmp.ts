import type { Element } from 'xast';
import { x } from 'xastscript';
import { fragment } from '../xml.ts';
import type { PictureFacts } from './facts.ts';

/** The namespace of the properties that all kinds of works share (Dublin Core). */
export const dc = 'http://purl.org/dc/elements/1.1/';
const namespaces = {
  'xmlns:dc': dc,
  'xmlns:photoshop': 'http://ns.adobe.com/photoshop/1.0/',
  'xmlns:xmpRights': 'http://ns.adobe.com/xap/1.0/rights/',
  'xmlns:Iptc4xmpCore': 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  'xmlns:plus': 'http://ns.useplus.org/ldf/xmp/1.0/',
};

/** The RDF namespace. The descriptions of an XMP packet are in it. */
export const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** The facts of a picture as an RDF description with the properties of the IPTC Photo Metadata Standard. */
function description(facts: PictureFacts, creators: readonly string[]): Element {
  const { captions, credit, source, terms, termsUrl, page } = facts;
  const only = (text: string) => alternatives([['x-default', text]]);
  const told = (of: (one: PictureFacts['captions'][number]) => string) =>
    alternatives([
      ...captions.slice(0, 1).map((first): [string, string] => ['x-default', of(first)]),
      ...captions.map((one): [string, string] => [one.language, of(one)]),
    ]);
  return x('rdf:Description', { 'rdf:about': '', 'xmlns:rdf': rdf, ...namespaces }, [
    x('dc:title', [only(facts.title)]),
    ...(creators.length > 0 ? [x('dc:creator', [sequence(creators)])] : []),
    x('dc:description', [told(({ caption }) => caption)]),
    x('dc:rights', [only(credit)]),
    x('Iptc4xmpCore:AltTextAccessibility', [told(({ alt }) => alt)]),
    x('photoshop:Credit', credit),
    x('photoshop:Source', source),
    x('xmpRights:UsageTerms', [only(terms)]),
    x('xmpRights:WebStatement', termsUrl ?? page),
    x('plus:Licensor', [
      x('rdf:Seq', [
        x('rdf:li', { 'rdf:parseType': 'Resource' }, [
          x('plus:LicensorName', source),
          x('plus:LicensorURL', page),
        ]),
      ]),
    ]),
  ]);
}

/** A complete XMP packet with the facts of a picture and the names of its makers. */
export function xmpPacket(facts: PictureFacts, creators: readonly string[]): Uint8Array {
  const packet = x('x:xmpmeta', { 'xmlns:x': 'adobe:ns:meta/' }, [
    x('rdf:RDF', { 'xmlns:rdf': rdf }, [description(facts, creators)]),
  ]);
  return new TextEncoder().encode(
    `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>${fragment([packet])}<?xpacket end="w"?>`,
  );
}

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
