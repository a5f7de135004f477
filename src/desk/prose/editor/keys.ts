import {
  baseKeymap,
  chainCommands,
  createParagraphNear,
  exitCode,
  setBlockType,
  toggleMark,
} from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list';
import type { Command, Plugin } from 'prosemirror-state';
import { goToNextCell } from 'prosemirror-tables';
import { proseSchema } from '../document/schema.ts';
import { breakInCell, breakLine } from './commands.ts';

const { nodes, marks } = proseSchema;
const heading = (level: number): Command => setBlockType(nodes.heading, { level });

/** What keys do. Outside of lists and tables, Tab leaves the text; Alt+F10 goes to the buttons above it. */
export const proseKeys = (toToolbar: () => void): Plugin[] => [
  keymap({
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-b': toggleMark(marks.strong),
    'Mod-i': toggleMark(marks.em),
    'Mod-,': toggleMark(marks.sub),
    'Mod-.': toggleMark(marks.sup),
    Enter: chainCommands(breakInCell, splitListItem(nodes.list_item)),
    'Shift-Enter': chainCommands(exitCode, breakLine),
    'Mod-Enter': chainCommands(exitCode, createParagraphNear),
    Tab: chainCommands(sinkListItem(nodes.list_item), goToNextCell(1)),
    'Shift-Tab': chainCommands(liftListItem(nodes.list_item), goToNextCell(-1)),
    'Mod-Alt-0': setBlockType(nodes.paragraph),
    'Mod-Alt-2': heading(2),
    'Mod-Alt-3': heading(3),
    'Mod-Alt-4': heading(4),
    'Alt-F10': () => {
      toToolbar();
      return true;
    },
  }),
  keymap(baseKeymap),
];
