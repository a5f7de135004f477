import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { Contents, Part } from './part.ts';
import { bufferOf } from './texts.ts';

/** A page without text that paints nothing is empty. One that paints may show words. */
type Page = { text: string; isRead: boolean };

/** Remarks that are files, which PDF.js does not hand out. */
const shut: ReadonlySet<string> = new Set(['FileAttachment', 'Sound', 'Movie', 'Screen', '3D', 'RichMedia']);
/** Larger pictures are not decoded. Nobody looks at them. In pixels. */
const maxImageSize = 1;
/** The share of letters from which on a font says nothing about what they mean. */
const mostForeign = 0.05;
/** A file that was saved again and again keeps each earlier state. */
const mostStates = 20;

/**
 * The text of a PDF, with everything in it that people can write: its description, bookmarks, remarks, forms, and the files
 * in it. Earlier states of the file are read as well, because saving often only appends. A page that shows something but has
 * no text (a scan), or letters whose meaning the file does not say, is not read.
 */
export async function readPdf(bytes: Uint8Array, name: string): Promise<Contents> {
  const ends = [...endsIn(bytes)];
  const last = ends.at(-1) ?? bytes.length;
  const whole = await stateOf(bytes, name);
  const earlier = await Promise.all(
    ends
      .slice(0, -1)
      .slice(-mostStates)
      .map((end) => stateOf(bytes.subarray(0, end), name)),
  );
  const rest = bytes.subarray(last);
  const isEmpty = rest.every((byte) => byte === 0 || byte === 0x0a || byte === 0x0d || byte === 0x20);
  return {
    texts: [whole, ...earlier].flatMap(({ texts = [] }) => texts),
    parts: [...(whole.parts ?? []), ...(isEmpty ? [] : [{ name: `${name}!`, bytes: rest }])],
    ...(whole.unread && { unread: whole.unread }),
  };
}

function* endsIn(bytes: Uint8Array): Generator<number> {
  const buffer = bufferOf(bytes);
  const mark = '%%EOF';
  for (let at = buffer.indexOf(mark); at >= 0; at = buffer.indexOf(mark, at + 1)) yield at + mark.length;
}

async function stateOf(bytes: Uint8Array, name: string): Promise<Contents> {
  const { getDocument, OPS } = await import('unpdf/pdfjs');
  const task = getDocument({
    // PDF.js takes the memory over.
    data: new Uint8Array(bytes),
    verbosity: 0,
    maxImageSize,
    useSystemFonts: false,
    disableFontFace: true,
  });
  try {
    return await contentOf(await task.promise, name, new Set([OPS.showText, OPS.showSpacedText]));
  } catch (error) {
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { unread: { kind: 'pdf', reason: isLocked ? 'locked' : 'damaged' } };
  } finally {
    await task.destroy();
  }
}

async function contentOf(
  pdf: PDFDocumentProxy,
  name: string,
  showing: ReadonlySet<number>,
): Promise<Contents> {
  const { info, metadata } = await pdf.getMetadata();
  const pages: Page[] = [];
  const said: unknown[] = [
    info,
    metadata?.getRaw(),
    await pdf.getOutline(),
    await pdf.getFieldObjects(),
    await pdf.getJSActions(),
    await pdf.getPageLabels(),
  ];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent({ includeMarkedContent: false });
    const { fnArray, argsArray } = await page.getOperatorList({ intent: 'any' });
    const text = items.map((item) => ('str' in item ? `${item.str} ` : '')).join('');
    const annotations = (await page.getAnnotations({ intent: 'any' })) as { subtype?: string }[];
    said.push(annotations, await page.getStructTree());
    const isRead = text.trim() ? !hasLost(fnArray, argsArray, showing) : fnArray.length === 0;
    pages.push({ text, isRead: isRead && !annotations.some(({ subtype = '' }) => shut.has(subtype)) });
    page.cleanup();
  }
  const files = await filesIn(pdf, name);
  const texts = [pages.map(({ text }) => text).join('\n'), ...stringsIn(said)];
  const isUnread =
    pages.length === 0 || pages.some(({ isRead }) => !isRead) || isForeign(texts[0] ?? '') || hasXfa(info);
  return {
    texts,
    parts: files,
    ...(isUnread && { unread: { kind: 'pdf', reason: 'noText' } as const }),
  };
}

/** The files in a PDF, with their names and what is said of them. */
async function filesIn(pdf: PDFDocumentProxy, name: string): Promise<Pick<Part, 'name' | 'bytes'>[]> {
  const attachments = ((await pdf.getAttachments()) ?? new Map()) as ReadonlyMap<string, object>;
  const found: Pick<Part, 'name' | 'bytes'>[] = [];
  for (const [key, about] of attachments) {
    found.push({ name: `${name}!`, bytes: Buffer.from([key, ...stringsIn(about)].join('\n')) });
    const content: unknown = await pdf.getAttachmentContent(key);
    if (content instanceof Uint8Array) found.push({ name: `${name}!${key}`, bytes: content });
  }
  return found;
}

/** Whether letters were shown of which PDF.js knows nothing: their font needs a table that the file does not hold. */
const hasLost = (
  operations: readonly number[],
  operands: readonly unknown[],
  showing: ReadonlySet<number>,
): boolean =>
  operations.some((operation, index) => {
    if (!showing.has(operation)) return false;
    const [letters] = operands[index] as [unknown];
    return Array.isArray(letters) && letters.length === 0;
  });

const isForeign = (text: string): boolean =>
  (text.match(/[\p{Co}\uFFFD]/gu)?.length ?? 0) > mostForeign * (text.match(/\S/g)?.length ?? 0);

/** A form that is XML of its own, and of which the pages only say that another program is needed. */
const hasXfa = (info: unknown): boolean =>
  typeof info === 'object' && info !== null && (info as { IsXFAPresent?: boolean }).IsXFAPresent === true;

/** Every text in a value, at any depth. */
function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return [];
  return value instanceof Map
    ? [...value.values()].flatMap(stringsIn)
    : Object.values(value).flatMap(stringsIn);
}
