import { type Attrs, Fragment, type MarkType } from 'prosemirror-model';
import { TextSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { proseSchema } from '../document/schema.ts';
import type { LinkedSubject } from '../../../model/address/subject-link.ts';
import type { Host } from '../host.ts';
import { askFor } from './ask.ts';

const { marks } = proseSchema;

/** The words around the cursor that have the same mark, and its attributes. */
function marked(view: EditorView, type: MarkType): { from: number; to: number; attrs: Attrs } | undefined {
  const { selection, doc } = view.state;
  const { $from, from, to, empty } = selection;
  const mark = type.isInSet($from.marks()) ?? type.isInSet(doc.nodeAt(from)?.marks ?? []);
  if (!mark) return undefined;
  if (!empty) return { from, to, attrs: mark.attrs };
  const [start, parts] = [$from.start(), $from.parent];
  let found: { from: number; to: number } | undefined;
  let isOpen = true;
  parts.forEach((node, offset) => {
    const [begin, end] = [start + offset, start + offset + node.nodeSize];
    if (!mark.isInSet(node.marks)) isOpen &&= !found || found.to < from;
    else if (found && found.to === begin && isOpen) found = { from: found.from, to: end };
    else if (begin <= from && end >= from) found = { from: begin, to: end };
    else if (!found || found.to < from) found = { from: begin, to: end };
  });
  return found && { ...found, attrs: mark.attrs };
}

/** The name of a file beside the text, which people type without its `./`. */
const fileName = /^[^/]+\.(?:pdf|docx?|xlsx?|pptx?|zip|jpe?g|png|svg|webp|html?|txt|csv|mp[34])$/i;
const host = /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:[/?#]\S*)?$/u;

/**
 * An address as people type it (`www.example.org/report`), with the scheme that it needs to leave this site. A mailbox
 * becomes a link to it. Everything else stays as it is.
 */
export function wholeAddress(typed: string): string {
  if (/^[^\s/:@]+@[^\s/:@]+\.\p{L}{2,}$/u.test(typed)) return `mailto:${typed}`;
  return host.test(typed) && !fileName.test(typed) ? `https://${typed}` : typed;
}

/** Gives words a mark with one value that somebody types, changes it, or takes it away. */
async function askForMark(
  view: EditorView,
  host: Host,
  type: MarkType,
  title: string,
  question: { name: string; label: string; isUrl?: true },
): Promise<void> {
  const old = marked(view, type);
  const { from, to, empty } = view.state.selection;
  const value = String(old?.attrs[question.name] ?? '');
  const answer = await askFor(
    view.dom.parentElement ?? document.body,
    title,
    [
      { name: 'value', label: question.label, value, ...(question.isUrl && { type: 'url' as const }) },
      ...(old || !empty ? [] : [{ name: 'words', label: host.words.ask.words, value: '' }]),
    ],
    host,
    { isRemovable: old !== undefined },
  );
  if (answer !== undefined) {
    const { tr, schema } = view.state;
    const place = old ?? { from, to };
    const words = answer === 'removed' ? '' : (answer['words'] ?? '');
    const typed = answer === 'removed' ? '' : (answer['value'] ?? '');
    const given = question.isUrl ? wholeAddress(typed) : typed;
    if (old) tr.removeMark(place.from, place.to, type);
    if (given) {
      const mark = type.create({
        ...old?.attrs,
        [question.name]: given,
        ...(question.isUrl && { ref: null, literal: false }),
      });
      if (old || !empty) tr.addMark(place.from, place.to, mark);
      else tr.replaceWith(from, to, schema.text(words || given, [mark]));
    }
    view.dispatch(tr.removeStoredMark(type));
  }
  view.focus();
}

export const askForLink = (view: EditorView, host: Host): Promise<void> =>
  askForMark(view, host, marks.link, host.words.marks.link, {
    name: 'href',
    label: host.words.ask.address,
    isUrl: true,
  });

export const askForMeaning = (view: EditorView, host: Host): Promise<void> =>
  askForMark(view, host, marks.abbr, host.words.marks.abbreviation, {
    name: 'title',
    label: host.words.ask.meaning,
  });

export const askForLanguage = (view: EditorView, host: Host): Promise<void> =>
  askForMark(view, host, marks.span, host.words.marks.foreign, {
    name: 'lang',
    label: host.words.ask.language,
  });

/** Names an organisation or a person in the sentence, as an ordinary link to the page. */
export async function askForSubject(
  view: EditorView,
  host: Host,
  collection: LinkedSubject['collection'],
): Promise<void> {
  const { from, to, empty } = view.state.selection;
  const choices = await host.choicesOf(collection);
  const { ask: words, insert } = host.words;
  const kind = collection === 'people' ? 'person' : 'organisation';
  const answer = await askFor(
    view.dom.parentElement ?? document.body,
    insert[kind],
    [
      { name: 'id', label: words[kind], value: '', choices },
      ...(empty ? [{ name: 'words', label: words.words, value: '' }] : []),
    ],
    host,
  );
  if (answer !== undefined && answer !== 'removed' && answer['id']) {
    const { tr, schema } = view.state;
    const id = answer['id'];
    const link = marks.link.create({ href: `/${collection}/${id}/` });
    const name = answer['words'] || (choices.find((one) => one.id === id)?.name ?? id);
    if (empty) tr.replaceWith(from, to, Fragment.from(schema.text(name, [link])));
    else tr.addMark(from, to, link);
    const end = empty ? from + name.length : to;
    view.dispatch(tr.setSelection(TextSelection.create(tr.doc, end)).removeStoredMark(marks.link));
  }
  view.focus();
}

/** Puts a number of the fact sheet into the sentence: the page prints its value on the day of the release. */
export async function askForFact(view: EditorView, host: Host): Promise<void> {
  const choices = await host.choicesOf('facts');
  const { ask: words, insert } = host.words;
  const answer = await askFor(
    view.dom.parentElement ?? document.body,
    insert.fact,
    [{ name: 'id', label: words.fact, value: '', choices }],
    host,
  );
  if (answer !== undefined && answer !== 'removed' && answer['id']) {
    const { schema, selection, tr } = view.state;
    const node = schema.nodes['inline_source']?.create({ source: `<Fact id="${answer['id']}" />` });
    if (node) view.dispatch(tr.replaceWith(selection.from, selection.to, node));
  }
  view.focus();
}
