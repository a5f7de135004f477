import type { NodeSpec } from 'prosemirror-model';
import { components } from '../../../body/vocabulary.ts';
import { cell, component, note, source } from './node-specs.ts';

const list = (tag: 'ul' | 'ol', marker: string): NodeSpec => ({
  group: 'block',
  content: 'list_item+',
  attrs: {
    ...(tag === 'ol' && { start: { default: 1 } }),
    tight: { default: true },
    marker: { default: marker },
  },
  toDOM: ({ attrs: { start, tight, marker: sign } }) => [
    tag,
    { start: start === 1 ? null : start, 'data-loose': tight ? null : '', 'data-marker': sign },
    0,
  ],
  parseDOM: [
    {
      tag,
      getAttrs: (dom) => ({
        ...(tag === 'ol' && { start: Number(dom.getAttribute('start') ?? 1) }),
        tight: dom.dataset['loose'] === undefined,
        marker: dom.dataset['marker'] ?? marker,
      }),
    },
  ],
});

/** The blocks and signs of a body. A component of the vocabulary has the name of its tag. */
export const nodes = {
  doc: { content: 'block+' },
  paragraph: { group: 'block', content: 'inline*', toDOM: () => ['p', 0], parseDOM: [{ tag: 'p' }] },
  heading: {
    group: 'block',
    content: 'inline*',
    defining: true,
    attrs: { level: { default: 2 } },
    toDOM: ({ attrs: { level } }) => [`h${String(level)}`, 0],
    parseDOM: [1, 2, 3, 4, 5, 6].map((level) => ({ tag: `h${level}`, attrs: { level } })),
  },
  bullet_list: list('ul', '-'),
  ordered_list: list('ol', '.'),
  list_item: {
    content: 'paragraph block*',
    defining: true,
    attrs: { checked: { default: null } },
    toDOM: ({ attrs: { checked } }) => [
      'li',
      { 'data-checked': checked === null ? null : String(checked) },
      0,
    ],
    parseDOM: [
      {
        tag: 'li',
        getAttrs: ({ dataset: { checked } }) => ({
          checked: checked === undefined ? null : checked === 'true',
        }),
      },
    ],
  },
  blockquote: {
    group: 'block',
    content: 'block+',
    defining: true,
    toDOM: () => ['blockquote', 0],
    parseDOM: [{ tag: 'blockquote' }],
  },
  code_block: {
    group: 'block',
    content: 'text*',
    marks: '',
    code: true,
    defining: true,
    attrs: { lang: { default: null }, meta: { default: null } },
    toDOM: ({ attrs: { lang, meta } }) => ['pre', { 'data-lang': lang, 'data-meta': meta }, ['code', 0]],
    parseDOM: [
      {
        tag: 'pre',
        preserveWhitespace: 'full',
        getAttrs: ({ dataset: { lang, meta } }) => ({ lang: lang ?? null, meta: meta ?? null }),
      },
    ],
  },
  rule: { group: 'block', toDOM: () => ['hr'], parseDOM: [{ tag: 'hr' }] },
  table: {
    group: 'block',
    content: 'table_row+',
    tableRole: 'table',
    isolating: true,
    toDOM: () => ['table', ['tbody', 0]],
    parseDOM: [{ tag: 'table' }],
  },
  table_row: {
    content: '(table_cell | table_header)*',
    tableRole: 'row',
    toDOM: () => ['tr', 0],
    parseDOM: [{ tag: 'tr' }],
  },
  table_cell: cell('td'),
  table_header: cell('th'),
  Quote: component('Quote', components.Quote),
  FactBox: component('FactBox', components.FactBox),
  Gallery: component('Gallery', components.Gallery),
  Figure: component('Figure', components.Figure),
  Video: component('Video', components.Video),
  Audio: component('Audio', components.Audio),
  Download: component('Download', components.Download),
  EventCard: component('EventCard', components.EventCard),
  footnote: note,
  /** What has no form: comments, link targets, components nobody knows. */
  source: source('pre', 'block'),
  text: { group: 'inline' },
  hard_break: {
    group: 'inline',
    inline: true,
    selectable: false,
    attrs: { tag: { default: false } },
    toDOM: ({ attrs: { tag } }) => ['br', { 'data-tag': tag ? '' : null }],
    parseDOM: [{ tag: 'br', getAttrs: (dom) => ({ tag: dom.dataset['tag'] !== undefined }) }],
  },
  OrgLink: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { id: { default: '' }, words: { default: '' } },
    toDOM: ({ attrs: { id, words } }) => [
      'span',
      { 'data-org': id, 'data-words': words },
      String(words || id),
    ],
    parseDOM: [
      {
        tag: 'span[data-org]',
        getAttrs: ({ dataset: { org, words } }) => ({ id: org ?? '', words: words ?? '' }),
      },
    ],
  },
  footnote_ref: {
    group: 'inline',
    inline: true,
    atom: true,
    attrs: { id: { default: '' } },
    toDOM: ({ attrs: { id } }) => ['sup', { 'data-note': id }, String(id)],
    parseDOM: [
      { tag: 'sup[data-note]', priority: 60, getAttrs: ({ dataset }) => ({ id: dataset['note'] ?? '' }) },
    ],
  },
  inline_source: source('code', 'inline'),
} satisfies Record<string, NodeSpec>;
