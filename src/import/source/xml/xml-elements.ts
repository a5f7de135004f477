import { SaxesParser } from 'saxes';
import type { UnreadPiece } from '../source-item.ts';

/** An element of XML with everything in it. Names keep their prefix, as programs write it. */
export type XmlElement = {
  name: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
  children: XmlElement[];
  /** Texts and children in their order, for markup within XML. */
  mixed: (string | XmlElement)[];
  line: number;
};

/** What a source may hold at most in one element, in characters: a text of any length that people write. */
const longestText = 5_000_000;
const deepestElement = 200;

/** A text by itself. A part of a longer one keeps all of that in memory, as long as anybody remembers the part. */
const byItself = (text: string): string => Buffer.from(text).toString();

/**
 * The elements of an XML text with one of the given names, one at a time, so that a file of any size is read in little memory;
 * within them, others of these names are children. Entities that a document declares itself are never expanded. What is not
 * well formed is told with its place, and the rest goes on.
 * @param chunks the text in pieces
 */
export async function* xmlElements(
  chunks: AsyncIterable<string> | Iterable<string>,
  names: ReadonlySet<string>,
): AsyncGenerator<XmlElement | UnreadPiece> {
  const parser = new SaxesParser({ position: true });
  const open: XmlElement[] = [];
  let size = 0;
  const ready: (XmlElement | UnreadPiece)[] = [];
  const told = new Set<string>();
  const tell = (detail: string, code: 'malformed' | 'tooLarge' = 'malformed') => {
    // A broken file can have a fault on every line.
    if (told.size >= 50 || told.has(detail)) return;
    told.add(detail);
    ready.push({ unread: { code, detail }, place: String(parser.line) });
  };
  parser.on('error', (error) => tell(error.message.replace(/^\d+:\d+:\s*/, '')));
  parser.on('doctype', (doctype) => {
    if (/<!ENTITY/i.test(doctype)) tell('<!ENTITY>');
  });
  parser.on('opentag', ({ name, attributes }) => {
    const parent = open.at(-1);
    if (!parent && !names.has(name)) return;
    if (open.length > deepestElement) return;
    const element: XmlElement = {
      name,
      attributes: Object.fromEntries(
        Object.entries(attributes as Record<string, string>).map(([key, value]) => [key, byItself(value)]),
      ),
      text: '',
      children: [],
      mixed: [],
      line: parser.line,
    };
    parent?.children.push(element);
    parent?.mixed.push(element);
    open.push(element);
  });
  const add = (part: string) => {
    const holder = open.at(-1);
    if (!holder) return;
    const text = byItself(part);
    size += text.length;
    if (size > longestText) tell(open[0]?.name ?? '', 'tooLarge');
    else {
      holder.text += text;
      holder.mixed.push(text);
    }
  };
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('closetag', ({ name }) => {
    if (open.at(-1)?.name !== name) return;
    const element = open.pop();
    if (open.length || !element) return;
    size = 0;
    ready.push(element);
  });
  for await (const chunk of chunks) {
    parser.write(chunk);
    yield* ready.splice(0);
  }
  try {
    parser.close();
  } catch (error) {
    tell(error instanceof Error ? error.message : String(error));
  }
  yield* ready.splice(0);
}

/** The text of the first child with one of these names, trimmed. Empty without one. */
export const childText = (element: XmlElement, ...names: string[]): string =>
  names
    .map((name) => element.children.find((child) => child.name === name)?.text.trim() ?? '')
    .find(Boolean) ?? '';

export const childrenNamed = (element: XmlElement, ...names: string[]): XmlElement[] =>
  element.children.filter(({ name }) => names.includes(name));
