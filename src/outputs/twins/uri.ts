const letter = String.raw`[\w.~:/@!$&'()*+,;=-]|%[\da-f]{2}`;
/** Without brackets, which only an address of IPv6 may have, and with something before the query. */
const allowed = new RegExp(
  `^[a-z][a-z\\d+.-]*:(?:${letter})+(?:\\?(?:${letter}|\\?)*)?(?:#(?:${letter}|\\?)*)?$`,
  'i',
);

/** Whether a text is written as a URI is: https://www.rfc-editor.org/rfc/rfc3986 */
export const isUri = (text: string): boolean => allowed.test(text) && URL.canParse(text);

/** An address of the web, which may have letters of any script, as a URI. */
export function uriOf(address: string): string {
  const [before = '', ...after] = new URL(address).href.split('#');
  const escaped = (text: string) =>
    text.replace(/[^\w.~:/?@!$&'()*+,;=%-]|%(?![\da-f]{2})/gi, (sign) => encodeURIComponent(sign));
  return [before, ...(after.length ? [after.join('%23')] : [])].map(escaped).join('#');
}
