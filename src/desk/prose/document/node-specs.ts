import type { NodeSpec } from 'prosemirror-model';
import type { Component } from '../../../body/vocabulary.ts';
import type { TagValues } from './values.ts';

const contents: Readonly<Record<Component['content'], string | undefined>> = {
  none: undefined,
  blocks: 'block+',
  figures: 'Figure+',
  words: 'inline*',
};

/** A component of the vocabulary as a block. Its attributes are data; what it holds is edited in it. */
export function component(name: string, { content }: Component): NodeSpec {
  const inside = contents[content];
  return {
    group: 'block',
    attrs: { values: { default: {} } },
    ...(inside ? { content: inside, defining: true } : { atom: true, draggable: true }),
    toDOM: ({ attrs: { values } }) => {
      const attributes = { 'data-component': name, 'data-values': JSON.stringify(values) };
      return inside ? ['div', attributes, 0] : ['div', attributes];
    },
    parseDOM: [
      {
        tag: `div[data-component=${name}]`,
        getAttrs: ({ dataset }) => ({ values: JSON.parse(dataset['values'] ?? '{}') as TagValues }),
      },
    ],
  };
}

/** A cell of a table. Its text is of one line: a table of Markdown has no blocks. */
export const cell = (tag: 'td' | 'th'): NodeSpec => ({
  content: 'inline*',
  attrs: {
    align: { default: null },
    // The commands of the grid ask for these; Markdown has no wide cells.
    colspan: { default: 1 },
    rowspan: { default: 1 },
    colwidth: { default: null },
  },
  tableRole: tag === 'th' ? 'header_cell' : 'cell',
  isolating: true,
  toDOM: ({ attrs: { align } }) => [tag, { 'data-align': align }, 0],
  parseDOM: [{ tag, getAttrs: ({ dataset }) => ({ align: dataset['align'] ?? null }) }],
});

/** The text of a footnote, with the label that its sign in the text has. */
export const note: NodeSpec = {
  group: 'block',
  content: 'block+',
  defining: true,
  attrs: { id: { default: '' } },
  toDOM: ({ attrs: { id } }) => ['section', { 'data-footnote': id }, 0],
  parseDOM: [
    { tag: 'section[data-footnote]', getAttrs: ({ dataset }) => ({ id: dataset['footnote'] ?? '' }) },
  ],
};

/** Text of the file that the editor shows as it is and writes back byte for byte. */
export const source = (tag: 'pre' | 'code', group: 'block' | 'inline'): NodeSpec => ({
  group,
  inline: group === 'inline',
  atom: true,
  attrs: { source: { default: '' } },
  toDOM: ({ attrs: { source: text } }) => [tag, { 'data-source': String(text) }, String(text)],
  parseDOM: [
    {
      tag: `${tag}[data-source]`,
      priority: 60,
      getAttrs: ({ dataset }) => ({ source: dataset['source'] ?? '' }),
    },
  ],
});
