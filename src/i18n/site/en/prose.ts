import type { ProseWords } from '../de/prose.ts';

/** What stands in a text: marks, pictures, videos, tables, notes. */
export const proseWords: ProseWords = {
  colon: ':',
  quoteOpen: '“',
  quoteClose: '”',
  credit: (source) => source,
  table: 'Table',
  gallery: 'Gallery',
  fileSize: (size, kind) => `${kind}, ${size}`,
  picture: {
    enlarge: 'Enlarge picture',
    close: 'Close',
    original: (format, width, height, size) => `Original: ${format}, ${width} × ${height} pixels, ${size}`,
  },
  video: {
    watch: (host) => `Watch at ${host}`,
    play: 'Play here',
    notice: (host) => `Nothing is sent to ${host} until you click.`,
  },
  footnotes: { label: 'Footnotes', back: 'Back to reference {reference}' },
};
