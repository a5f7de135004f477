import type { Element, Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** Characters that XML 1.0 forbids: https://www.w3.org/TR/xml/#charsets */
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** Removes characters that XML does not allow. */
export const legal = (text: string): string => text.replace(forbidden, '');

/** Elements as XML, without a declaration and without characters that XML does not allow. */
export function fragment(elements: Nodes[]): string {
  const root: Nodes = { type: 'root', children: elements as Element[] };
  const xml = toXml(root, { closeEmptyElements: true, tightClose: true });
  // Named references are shorter, and the text of a feed has thousands of them.
  return legal(
    xml
      .replaceAll(']]>', ']]&gt;')
      .replace(/&#x(26|3C|3E|22);/g, (_reference, code: keyof typeof named) => named[code]),
  );
}
const named = { '26': '&amp;', '3C': '&lt;', '3E': '&gt;', '22': '&quot;' };

/** A whole document in UTF-8. `style` is the address of a style sheet for browsers. */
export function xmlDocument(root: Element, style?: string): string {
  return `${declaration}${style === undefined ? '' : styledBy(style)}${fragment([root])}\n`;
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>';

/** The processing instruction of a style sheet: https://www.w3.org/TR/xml-stylesheet/ */
const styledBy = (style: string): string => `<?xml-stylesheet type="text/css" href="${encodeURI(style)}"?>`;
