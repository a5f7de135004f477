const letter = String.raw`[\w.~:/@!$&'()*+,;=-]|%[\da-f]{2}`;
/** Without brackets, which only IPv6 addresses may have, and not empty before the query. */
const allowed = new RegExp(
  `^[a-z][a-z\\d+.-]*:(?:${letter})+(?:\\?(?:${letter}|\\?)*)?(?:#(?:${letter}|\\?)*)?$`,
  'i',
);

/** Whether a text has the form of a URI: https://www.rfc-editor.org/rfc/rfc3986 */
export const isUri = (text: string): boolean => allowed.test(text) && URL.canParse(text);

/** A web address, which may have letters of any script, as a URI. */
export function uriOf(address: string): string {
  const [before = '', ...after] = new URL(address).href.split('#');
  const escaped = (text: string) =>
    text.replace(/[^\w.~:/?@!$&'()*+,;=%-]|%(?![\da-f]{2})/gi, (sign) => encodeURIComponent(sign));
  return [before, ...(after.length ? [after.join('%23')] : [])].map(escaped).join('#');
}
