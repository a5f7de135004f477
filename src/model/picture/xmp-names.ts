/** The namespace of RDF. The descriptions of an XMP packet are in it. */
export const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

/** The namespaces of the properties that we read and write, by their usual prefixes. */
export const namespaces = {
  dc: 'http://purl.org/dc/elements/1.1/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  Iptc4xmpCore: 'http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/',
  Iptc4xmpExt: 'http://iptc.org/std/Iptc4xmpExt/2008-02-29/',
  plus: 'http://ns.useplus.org/ldf/xmp/1.0/',
} as const;

/** The properties that belong to the makers of a picture. */
export const belongings = {
  creators: `${namespaces.dc}creator`,
  rights: `${namespaces.dc}rights`,
  credit: `${namespaces.photoshop}Credit`,
  source: `${namespaces.photoshop}Source`,
  terms: `${namespaces.xmpRights}UsageTerms`,
  termsUrl: `${namespaces.xmpRights}WebStatement`,
  sourceType: `${namespaces.Iptc4xmpExt}DigitalSourceType`,
} as const;
