import type { MarkSpec } from 'prosemirror-model';

const plain = (tag: string, more: readonly string[] = []): MarkSpec => ({
  toDOM: () => [tag, 0],
  parseDOM: [tag, ...more].map((name) => ({ tag: name })),
});

/** What words of a sentence can be. The order is that of the nesting where two reach equally far: first is outside. */
export const marks = {
  link: {
    attrs: {
      href: { default: '' },
      title: { default: null },
      /** The label of the link target in the text. */
      ref: { default: null },
      /** The address stands in the text by itself, without brackets. */
      literal: { default: false },
    },
    inclusive: false,
    toDOM: ({ attrs: { href, title, ref, literal } }) => [
      'a',
      { href, title, 'data-ref': ref, 'data-literal': literal ? '' : null },
      0,
    ],
    parseDOM: [
      {
        tag: 'a[href]',
        getAttrs: (dom) => ({
          href: dom.getAttribute('href'),
          title: dom.getAttribute('title'),
          ref: dom.dataset['ref'] ?? null,
          literal: dom.dataset['literal'] !== undefined,
        }),
      },
    ],
  },
  em: plain('em', ['i']),
  strong: plain('strong', ['b']),
  strike: plain('del', ['s']),
  sub: plain('sub'),
  sup: plain('sup'),
  abbr: {
    attrs: { title: { default: '' } },
    inclusive: false,
    toDOM: ({ attrs: { title } }) => ['abbr', { title }, 0],
    parseDOM: [{ tag: 'abbr[title]', getAttrs: (dom) => ({ title: dom.title }) }],
  },
  /** Words of another language. */
  span: {
    attrs: { lang: { default: '' }, dir: { default: null } },
    inclusive: false,
    excludes: '',
    toDOM: ({ attrs: { lang, dir } }) => ['span', { lang, dir, 'data-language': '' }, 0],
    parseDOM: [
      {
        tag: 'span[data-language]',
        getAttrs: (dom) => ({ lang: dom.lang, dir: dom.getAttribute('dir') }),
      },
    ],
  },
  code: { code: true, ...plain('code') },
  /** A line break of the file, which a page shows as a space. */
  soft: {
    inclusive: false,
    toDOM: () => ['span', { 'data-soft': '' }, 0],
    parseDOM: [{ tag: 'span[data-soft]' }],
  },
} satisfies Record<string, MarkSpec>;
