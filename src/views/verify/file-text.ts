/** The text of an HTML page or fragment: of its article, if it has one. Nothing of it is run or loaded: a parsed document is not shown. */
function textOfHtml(html: string): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const unseen of page.querySelectorAll(
    'script, style, template, noscript, head, nav, footer, aside, button',
  ))
    unseen.remove();
  for (const block of page.querySelectorAll('p, h1, h2, h3, h4, li, div, br, td, blockquote'))
    block.append('\n');
  const article = page.querySelector('article') ?? page.querySelector('main');
  return (article ?? page.body).textContent;
}

/** A Markdown text without its head and the addresses of its links. */
const textOfMarkdown = (text: string): string =>
  text.replace(/^---\n[^]*?\n---\n/, '').replace(/\]\([^)\s]*\)/g, ']');

/** The text of a document of Word: its paragraphs, a line each. */
async function textOfWord(bytes: Uint8Array): Promise<string> {
  const { strFromU8, unzipSync } = await import('fflate');
  const found = unzipSync(bytes, { filter: ({ name }) => name === 'word/document.xml' });
  const document = found['word/document.xml'];
  if (!document) throw new Error('This is no document of Word.');
  const tree = new DOMParser().parseFromString(strFromU8(document), 'application/xml');
  return Array.from(tree.getElementsByTagNameNS('*', 'p'), (paragraph) =>
    Array.from(paragraph.getElementsByTagNameNS('*', '*'), ({ localName, textContent }) =>
      localName === 't' ? textContent : ['tab', 'br', 'cr'].includes(localName) ? ' ' : '',
    ).join(''),
  ).join('\n');
}

const readers: readonly [ending: RegExp, read: (bytes: Uint8Array) => string | Promise<string>][] = [
  [/\.docx$/i, textOfWord],
  [/\.html?$/i, (bytes) => textOfHtml(inUtf8(bytes))],
  [/\.(?:md|markdown)$/i, (bytes) => textOfMarkdown(inUtf8(bytes))],
  [/\.(?:txt|text)$/i, inUtf8],
];

/** @throws for bytes that are no UTF-8 */
function inUtf8(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

/** Whether a file of this name is read as a text. */
export const isTextFile = (name: string): boolean => readers.some(([ending]) => ending.test(name));

/**
 * The words of a file, by the ending of its name.
 * @throws for a file that is not what its name says
 */
export async function wordsOfFile(name: string, bytes: Uint8Array): Promise<string> {
  const [, read] = readers.find(([ending]) => ending.test(name)) ?? [];
  if (!read) throw new Error(`${name} is no text.`);
  return read(bytes);
}

/** The SHA-256 of bytes in hexadecimal digits. */
export async function digestInBrowser(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
