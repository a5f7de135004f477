import { type Node } from 'prosemirror-model';
import { type Command, NodeSelection } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { wrapIn } from 'prosemirror-commands';
import type { ComponentName } from '../../../body/vocabulary.ts';
import { toFirstField } from '../boxes/first-field.ts';
import { proseSchema } from '../document/schema.ts';
import { newTable, putBlock, putFootnote } from '../editor/commands.ts';
import type { Host } from '../host.ts';
import { askForFact, askForSubject } from './link-dialogs.ts';
import type { MenuItem } from './menu.ts';

const { nodes } = proseSchema;

/** The components that are a box of their own. The others stand in a sentence. */
type BoxName = Exclude<ComponentName, 'OrgLink' | 'Fact'>;

const icons: Readonly<Record<BoxName, string>> = {
  Quote: 'format_quote',
  FactBox: 'inventory_2',
  Figure: 'image',
  Gallery: 'photo_library',
  Video: 'movie',
  Audio: 'volume_up',
  Download: 'download',
  EventCard: 'event',
};

/** What can be put into a text, with the components that this one may have. */
export function insertions(view: EditorView, host: Host): readonly MenuItem[] {
  const { insert } = host.words;
  const run = (command: Command) => () => {
    command(view.state, view.dispatch, view);
    view.focus();
  };
  const boxes = host.components.flatMap(({ name, label }): MenuItem[] =>
    name === 'OrgLink' || name === 'Fact'
      ? []
      : [{ label, icon: icons[name], act: () => void putComponent(view, host, name) }],
  );
  return [
    ...boxes,
    { label: insert.table, icon: 'table', act: run(putBlock(newTable())) },
    { label: insert.footnote, icon: 'superscript', act: run(putFootnote) },
    ...(host.components.length
      ? [
          {
            label: insert.organisation,
            icon: 'apartment',
            act: () => void askForSubject(view, host, 'organisations'),
          },
          { label: insert.person, icon: 'person', act: () => void askForSubject(view, host, 'people') },
          { label: insert.fact, icon: 'tag', act: () => void askForFact(view, host) },
        ]
      : []),
    { label: insert.quotation, icon: 'format_indent_increase', act: run(wrapIn(nodes.blockquote)) },
    { label: insert.rule, icon: 'horizontal_rule', act: run(putBlock(nodes.rule.create())) },
    { label: insert.code, icon: 'code_blocks', act: run(putBlock(nodes.code_block.create())) },
    {
      label: insert.comment,
      icon: 'comment',
      act: run(putBlock(nodes.source.create({ source: '{/*  */}' }))),
    },
  ];
}

/** Puts a component at the cursor. A picture and a file are chosen first, so that no box begins empty. */
async function putComponent(view: EditorView, host: Host, name: BoxName): Promise<void> {
  const field = { Figure: 'src', Gallery: 'src', Audio: 'src', Download: 'file' }[name as string];
  if (field === undefined) return put(view, componentNode(name, {}));
  const isFile = name === 'Audio' || name === 'Download';
  const form = host.components.find((one) => one.name === (isFile ? name : 'Figure'));
  const accept = form?.fields.find((one) => one.name === field) as { accept?: string } | undefined;
  const file = await host.pickFile(isFile ? 'file' : 'image', accept?.accept ?? '');
  if (file !== undefined) put(view, componentNode(name, { [field]: file }));
}

function componentNode(name: BoxName, values: Record<string, string>): Node {
  if (name === 'Gallery') return nodes.Gallery.create(null, nodes.Figure.create({ values }));
  return nodes[name].createAndFill({ values }) ?? nodes[name].create({ values });
}

function put(view: EditorView, node: Node): void {
  putBlock(node)(view.state, view.dispatch, view);
  const { selection } = view.state;
  const isWhole = selection instanceof NodeSelection;
  toFirstField(view, isWhole ? selection.from : selection.$from.before(1));
}
