import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EditorState } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { proseSchema } from '../document/schema.ts';
import { writeBody } from '../markdown/write-body.ts';
import { typingRules } from './typing-rules.ts';

/** What stands in the file after a text was typed, and the words of it that are links. */
function typed(text: string): { written: string; links: string[] } {
  const plugin = typingRules();
  const { nodes } = proseSchema;
  const doc = nodes.doc.create(null, nodes.paragraph.create());
  const view = {
    state: EditorState.create({ doc, plugins: [plugin] }),
    dispatch: (change: EditorState['tr']) => (view.state = view.state.apply(change)),
    composing: false,
  };
  for (const sign of text) {
    const { from, to } = view.state.selection;
    const insert = () => view.state.tr.insertText(sign, from, to);
    if (!plugin.props.handleTextInput?.call(plugin, view as unknown as EditorView, from, to, sign, insert))
      view.dispatch(insert());
  }
  const links: string[] = [];
  view.state.doc.descendants(({ marks, text: words = '' }) => {
    if (marks.some(({ type }) => type.name === 'link')) links.push(words);
  });
  return { written: writeBody(view.state.doc, []), links };
}

const cases: [text: string, written: string, links: string[]][] = [
  ['https://example.org/a--b/c ', 'https://example.org/a--b/c', ['https://example.org/a--b/c']],
  ['https://example.org/a...b---c ', 'https://example.org/a...b---c', ['https://example.org/a...b---c']],
  ['npm run x --help ', 'npm run x --help', []],
  ['1986--1990 und -- ja --- so---da a... b', '1986–1990 und – ja — so—da a… b', []],
  ['(https://a.de/x). ', '(https://a.de/x).', ['https://a.de/x']],
  ['Mail an a@b.de, danke', 'Mail an a@b.de, danke', ['a@b.de']],
  [
    'siehe https://de.wikipedia.org/wiki/Kai_(Hafen) dort',
    'siehe https://de.wikipedia.org/wiki/Kai_(Hafen) dort',
    ['https://de.wikipedia.org/wiki/Kai_(Hafen)'],
  ],
  ['(siehe https://a.de/x_(y)) ', '(siehe https://a.de/x_(y))', ['https://a.de/x_(y)']],
  ['„https://a.de/x“ ', '„https://a.de/x“', ['https://a.de/x']],
];
for (const [text, written, links] of cases)
  test(`typing means what it says: ${text}`, () => assert.deepEqual(typed(text), { written, links }));
