import { joinBackward, lift, setBlockType, splitBlock, toggleMark, wrapIn } from 'prosemirror-commands';
import type { Node } from 'prosemirror-model';
import { type Command, EditorState, TextSelection } from 'prosemirror-state';
import { wrapInList } from 'prosemirror-schema-list';
import { proseSchema } from '../../src/desk/prose/document/schema.ts';
import { newTable, putBlock, putFootnote } from '../../src/desk/prose/editor/commands.ts';
import { joinedLists } from '../../src/desk/prose/editor/joined-lists.ts';
import { lastParagraph, withLastParagraph } from '../../src/desk/prose/editor/last-paragraph.ts';
import { readBody } from '../../src/desk/prose/markdown/read-body.ts';
import { writeBody } from '../../src/desk/prose/markdown/write-body.ts';
import type { Chance } from '../newsroom/chance.ts';
import { line } from '../random/words.ts';
import type { Choices } from './form-value.ts';

const { nodes, marks } = proseSchema;

/** A body after an edit, and the blocks of its file that nobody touched, in their new order. */
export type EditedBody = { text: string; untouched: string[] };

const typed = [
  ...[
    'Wort ',
    '*',
    '_',
    '~',
    '{',
    '<',
    '#',
    '# ',
    '+ ',
    '- ',
    '1986. ',
    '> ',
    '`',
    '[x](y)',
    '| a |',
    '***',
    '---',
  ],
  ...[
    '</p>',
    '{/* x */}',
    '<OrgLink id="x" />',
    'import x',
    '&amp;',
    '\\',
    '한국어',
    '😀',
    ' ',
    '\u00a0',
    'a*b*c',
  ],
];

/** One edit of a text in the editor of the desk, at a place drawn by chance. */
export function editBody(by: Chance, body: string, choices: Choices): EditedBody {
  const { doc, origins } = readBody(body);
  const plugins = [joinedLists(), lastParagraph()];
  let state = EditorState.create({ doc: withLastParagraph(doc), plugins });
  state = state.apply(state.tr.setSelection(selectionIn(by, state.doc)));
  const command = by.one(commands)(by, choices);
  command(state, (transaction) => (state = state.apply(transaction)));
  state.doc.check();
  const sources = new Map(origins.map(({ node, source }) => [node, source]));
  return {
    text: writeBody(state.doc, origins),
    untouched: state.doc.children.flatMap((node) => sources.get(node) ?? []),
  };
}

/** Some of the words of one block. */
function selectionIn(by: Chance, doc: Node): TextSelection {
  const places: [at: number, size: number][] = [];
  doc.descendants((node, at) => void (node.isTextblock && places.push([at + 1, node.content.size])));
  if (!places.length) return TextSelection.atStart(doc) as TextSelection;
  const [at, size] = by.one(places);
  const [from, to] = [by.between(0, size), by.between(0, size)];
  return TextSelection.create(doc, at + Math.min(from, to), at + Math.max(from, to));
}

type Draw = (by: Chance, choices: Choices) => Command;

const atPlace =
  (act: (state: EditorState) => EditorState['tr']): Command =>
  (state, dispatch) => {
    dispatch?.(act(state));
    return true;
  };

const words = (by: Chance, { language }: Choices, least = 12) => line(by, language, least, 60);
const said = (by: Chance, choices: Choices) =>
  nodes.paragraph.create(null, proseSchema.text(words(by, choices, 30)));

const boxes: ((by: Chance, choices: Choices) => Node)[] = [
  (by, all) => nodes.Quote.create({ values: { speaker: by.one(all.ids['people'] ?? ['x']) } }, said(by, all)),
  (by, all) => nodes.FactBox.create({ values: { title: words(by, all, 8) } }, said(by, all)),
  (by, all) => nodes.EventCard.create({ values: { title: words(by, all) } }),
  (by, all) => nodes.Video.create({ values: { href: 'https://vimeo.com/123456', title: words(by, all) } }),
  (by, all) => {
    const file = all.files.length ? `./${by.one(all.files)}` : '';
    return by.happens(0.5)
      ? nodes.Download.create({ values: { file, title: words(by, all) } })
      : nodes.Figure.create({ values: { src: file, alt: words(by, all), credit: 'Foto: "Ada" & <Co>' } });
  },
  () => nodes.rule.create(),
  () => newTable(),
];

const commands: Draw[] = [
  (by) => atPlace(({ tr }) => tr.insertText(by.one(typed))),
  (by, all) => atPlace(({ tr }) => tr.insertText(words(by, all))),
  (by) => atPlace(({ tr, selection: { from } }) => tr.insertText(by.one(typed), from)),
  () => atPlace(({ tr }) => tr.deleteSelection()),
  () => splitBlock,
  () => joinBackward,
  (by) => toggleMark(by.one([marks.strong, marks.em, marks.sub, marks.sup, marks.code, marks.strike])),
  (by) => toggleMark(marks.link, { href: by.one(['https://example.com/a_b*c*', '/impressum/', 'nirgends']) }),
  (by) => setBlockType(nodes.heading, { level: by.one([2, 3, 4]) }),
  () => setBlockType(nodes.paragraph),
  (by) => wrapInList(by.one([nodes.bullet_list, nodes.ordered_list])),
  () => wrapIn(nodes.blockquote),
  () => lift,
  (by, all) => putBlock(by.one(boxes)(by, all)),
  (by, all) => putBlock(by.one(boxes)(by, all)),
  () => putFootnote,
  (by) => atPlace(({ tr, doc }) => withoutOne(by, tr, doc)),
  (by) => atPlace(({ tr, doc }) => withOneMoved(by, tr, doc)),
];

function withoutOne(by: Chance, tr: EditorState['tr'], doc: Node): EditorState['tr'] {
  if (doc.childCount < 2) return tr;
  const at = startOf(doc, by.between(0, doc.childCount - 1));
  return tr.delete(at, at + (doc.nodeAt(at)?.nodeSize ?? 0));
}

function withOneMoved(by: Chance, tr: EditorState['tr'], doc: Node): EditorState['tr'] {
  const index = by.between(0, doc.childCount - 1);
  const [node, at] = [doc.child(index), startOf(doc, index)];
  if (doc.childCount < 2) return tr;
  tr.delete(at, at + node.nodeSize);
  return tr.insert(startOf(tr.doc, by.between(0, tr.doc.childCount)), node);
}

const startOf = (doc: Node, index: number): number =>
  doc.children.slice(0, index).reduce((sum, { nodeSize }) => sum + nodeSize, 0);
