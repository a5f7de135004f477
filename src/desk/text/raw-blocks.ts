import type { EditorComponentDefinition } from '@sveltia/cms';
import type { DeskWords } from '../../i18n/shapes/desk.ts';

/**
 * Source without a form is shown as a small block, so that the rich text editor never parses it and rewrites it in its
 * own style. The order matters: the first pattern that matches is used.
 */
const patterns: Readonly<Record<Exclude<keyof DeskWords['guards'], 'source'>, RegExp>> = {
  comment: /^\{\/\*[\s\S]*?\*\/\}$/m,
  table: /^\|[^\n]*\|[ \t]*\n\|[-: |]+\|[ \t]*(?:\n\|[^\n]*\|[ \t]*)*$/m,
  // The editor would show the line as text and join it with its neighbours.
  linkTarget: /^\[(?!\^)[^\]\n]+\]:[ \t]+\S[^\n]*$/m,
  // The editor knows only fences of backticks, and takes every fence out of a list.
  code: /^~{3,}[^\n]*\n(?:[^\n]*\n)*?~{3,}[ \t]*$/m,
  list: listWithCode(),
  component: /^<(?<tag>[A-Za-z][\w.]*)\b(?:(?:[^<>{}]|\{[^{}]*\})*\/>|[\s\S]*?<\/\k<tag>>)$/m,
};
export const guardNames = Object.keys(patterns) as (keyof typeof patterns)[];

/** The blocks, with labels in the language of the desk. */
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
    // The preview can show tables only.
    toPreview: ({ code }) => (name === 'table' && typeof code === 'string' ? code : ''),
  }));
}

/** A list with code in an item. Its lines are items or indented, with empty lines between. It follows an empty line. */
function listWithCode(): RegExp {
  const item = '(?:[-*+]|\\d{1,9}[.)])[ \\t][^\\n]*';
  const line = `\\n+(?:${item}|[ \\t]+\\S[^\\n]*)`;
  const fence = '\\n+[ \\t]+(?:`{3,}|~{3,})[^\\n]*';
  return new RegExp(`^(?<!\\S\\n)${item}(?:${line})*?${fence}(?:${line})*$`, 'm');
}
