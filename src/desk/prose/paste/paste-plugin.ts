import { Fragment, type Node as ProseNode, Slice } from 'prosemirror-model';
import { type EditorState, Plugin, type Transaction } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { proseSchema } from '../document/schema.ts';
import { putBlock } from '../editor/commands.ts';
import type { Host } from '../host.ts';
import { cleanedHtml, nothingLeft } from './cleaned-html.ts';
import { leftWords } from './left-words.ts';
import { pastedDateline } from '../../../model/pasted/dateline.ts';
import { pastedText } from './pasted-text.ts';

const { nodes } = proseSchema;
const picture = /^image\/(?:png|jpeg|webp|avif|gif|tiff)$/;

/** Takes what is pasted or dropped into a text, and says what it has left out. A picture becomes a figure. */
export const pasting = (host: Host, say: (words: string) => void): Plugin =>
  new Plugin({
    props: {
      transformPastedHTML(html, view) {
        // A piece of this editor itself is right as it is.
        if (/<[^>]+data-pm-slice/.test(html)) return html;
        const { html: clean, left } = cleanedHtml(html, !view.state.doc.textContent.trim());
        say(leftWords(left, host.words.paste));
        return clean;
      },
      transformPasted: (slice, view) => withFreeNotes(slice, view.state.doc),
      clipboardTextParser: (text, _context, _plain, view) => {
        const dateline = view.state.doc.textContent.trim() ? '' : pastedDateline(text);
        say(leftWords({ ...nothingLeft, dateline: dateline !== '' }, host.words.paste));
        return Slice.maxOpen(Fragment.fromArray(pastedText(text.slice(dateline.length))));
      },
      handlePaste(view, event) {
        const files = picturesIn(event.clipboardData);
        // Office programs put a picture of the text beside the text.
        const html = event.clipboardData?.getData('text/html') ?? '';
        const hasWords = new DOMParser().parseFromString(html, 'text/html').body.textContent.trim() !== '';
        if (!files.length || hasWords || !host.components.length) return false;
        void putFigures(view, files, host, say);
        return true;
      },
      handleDrop(view, event) {
        const files = picturesIn(event.dataTransfer);
        if (!files.length || !host.components.length) return false;
        event.preventDefault();
        void putFigures(view, files, host, say);
        return true;
      },
    },
    appendTransaction: (transactions, before, after) =>
      transactions.some((one) => one.getMeta('paste')) ? notesLast(before, after) : null,
  });

const picturesIn = (data: DataTransfer | null): File[] =>
  [...(data?.files ?? [])].filter(({ type }) => picture.test(type));

/** Puts a figure for each picture at the cursor, and leads to the field that says what it shows. */
async function putFigures(
  view: EditorView,
  files: readonly File[],
  { addFile, words }: Host,
  say: (words: string) => void,
): Promise<void> {
  for (const file of files) {
    const src = await addFile(file);
    putBlock(nodes.Figure.create({ values: { src } }))(view.state, view.dispatch, view);
  }
  say(words.paste.describe);
  const box = view.nodeDOM(view.state.selection.from);
  if (box instanceof HTMLElement)
    box.querySelector<HTMLElement>(':is(input, textarea):not([data-filled])')?.focus();
}

/** Pasted footnotes with numbers that the text has not yet. */
function withFreeNotes(slice: Slice, doc: ProseNode): Slice {
  const taken = new Set<string>();
  doc.descendants(({ type, attrs }) => {
    if (type === nodes.footnote) taken.add(String(attrs['id']));
  });
  const own = new Map<string, string>();
  slice.content.descendants(({ type, attrs }) => {
    if (type !== nodes.footnote || own.has(String(attrs['id']))) return;
    let number = 1;
    while (taken.has(String(number))) number += 1;
    taken.add(String(number));
    own.set(String(attrs['id']), String(number));
  });
  if (!own.size) return slice;
  const renamed = (node: ProseNode): ProseNode => {
    const id = own.get(String(node.attrs['id'] ?? ''));
    const isNote = node.type === nodes.footnote || node.type === nodes.footnote_ref;
    if (isNote && id !== undefined) return node.type.create({ id }, node.content, node.marks);
    return node.isLeaf ? node : node.copy(Fragment.fromArray(node.children.map(renamed)));
  };
  const content = Fragment.fromArray(slice.content.content.map(renamed));
  return new Slice(content, slice.openStart, slice.openEnd);
}

/** The texts of pasted footnotes at the end of the body, where those of others are. */
function notesLast(before: EditorState, after: EditorState): Transaction | null {
  const old = new Set(before.doc.children);
  const places: { node: ProseNode; at: number }[] = [];
  after.doc.forEach((node, at) => {
    if (node.type === nodes.footnote && !old.has(node)) places.push({ node, at });
  });
  if (!places.length) return null;
  const { tr } = after;
  for (const { node, at } of places.toReversed()) tr.delete(at, at + node.nodeSize);
  return tr.insert(
    tr.doc.content.size,
    places.map(({ node }) => node),
  );
}
