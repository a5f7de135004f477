import type { EditorComponentDefinition } from '@sveltia/cms';
import type { DeskWords } from '../i18n/shapes/desk.ts';

/**
 * What has no form stands in the text as a small sign with its source, so that the editor of the CMS, which would
 * write it in its own way, never reads it. The order counts: the first pattern that fits has the line.
 */
const patterns: Readonly<Record<Exclude<keyof DeskWords['guards'], 'source'>, RegExp>> = {
  comment: /^\{\/\*[\s\S]*?\*\/\}$/m,
  table: /^\|[^\n]*\|[ \t]*\n\|[-: |]+\|[ \t]*(?:\n\|[^\n]*\|[ \t]*)*$/m,
  // The editor would show the line as words, one paragraph with the next.
  linkTarget: /^\[(?!\^)[^\]\n]+\]:[ \t]+\S[^\n]*$/m,
  component: /^<(?<tag>[A-Za-z][\w.]*)\b(?:(?:[^<>{}]|\{[^{}]*\})*\/>|[\s\S]*?<\/\k<tag>>)$/m,
};
export const guardNames = Object.keys(patterns) as (keyof typeof patterns)[];

/** The guards in the words of the desk. */
export function guardsIn(words: DeskWords): EditorComponentDefinition[] {
  return guardNames.map((name) => ({
    id: name,
    label: words.guards[name],
    mode: 'dialog',
    summary: `${words.guards[name]}: {{code}}`,
    fields: [{ name: 'code', label: words.guards.source, widget: 'text' }],
    pattern: patterns[name],
    fromBlock: ([code]) => ({ code }),
    toBlock: ({ code }) => (typeof code === 'string' ? code : ''),
    // The preview knows tables; the rest has no place in it.
    toPreview: ({ code }) => (name === 'table' && typeof code === 'string' ? code : ''),
  }));
}
