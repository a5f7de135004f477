import { visit } from 'unist-util-visit';
import { hasWords, wordsIn } from '../i18n/words.ts';
import { split } from './reading/fences.ts';
import { parse } from './reading/parse.ts';
import { plainSigns } from './reading/signs.ts';
import { unescapedSigns } from './policy/unescaped-signs.ts';
import type { Node, Text } from './tree.ts';

/** Abbreviations that need a no-break space between their parts. */
const abbreviations = /\b(e|z|d|u|i|o)\. ?(V|B|h|a|d|Ä|R|g)\./g;
const known = new Set(['e.V', 'z.B', 'd.h', 'u.a', 'i.d', 'o.Ä', 'i.R', 'o.g']);
const quotation = /(^|[\s([{–—])"([^\s"](?:[^"]*[^\s"])?)"(?![\p{L}\p{N}"])/gu;
/**
 * Bold marks around quotation marks or brackets that stand in a word (`**‘세계’**를`): Markdown leaves them as signs.
 * Within the quotation marks they are marks.
 */
const outerBold = /\*\*([\p{Ps}\p{Pi}"'])([^*\n]+)([\p{Pe}\p{Pf}\p{Pi}"'])\*\*/gu;
const proseKeys = /^(\s*(?:- )?(?:title|summary|kicker|alt|caption|note|reason|dateline):\s+)(\S.*)$/gm;

/** Sets the quotation marks and spaces of a text by the rules of a language. */
function set(words: string, language: string): string {
  if (!hasWords(language)) return words;
  const { quoteOpen: open, quoteClose: close } = wordsIn(language);
  const quoted = words.replace(
    quotation,
    (_, before: string, inside: string) => `${before}${open}${inside}${close}`,
  );
  if (language !== 'de') return quoted;
  return quoted.replace(abbreviations, (whole, first: string, last: string) =>
    known.has(`${first}.${last}`) ? `${first}.\u00A0${last}.` : whole,
  );
}

/**
 * Corrects a release's file where no decision is needed: composed letters, spaces at the ends of lines (two make a line
 * break in Markdown and stay), quotation marks in pairs, `e. V.` and similar, a full stop after the title, stars and
 * tildes that are no marks, bold marks outside of quotation marks. Code, attributes and addresses are not changed, nor is
 * a text with a syntax error.
 */
export function typeset(source: string, language: string): string {
  const composed = source.normalize('NFC').replace(/(\S)[ \t]$/gm, '$1');
  const parsed = parse(composed, language);
  if ('problem' in parsed) return source;
  const edits: { start: number; end: number; text: string }[] = [];
  visit(parsed.tree as Node, 'text', (node: Text, _index: number | undefined, parent: Node | undefined) => {
    const [start, end] = [node.position?.start.offset, node.position?.end.offset];
    if (start === undefined || end === undefined || isCode(parent)) return;
    const written = composed.slice(start, end);
    // If escapes make the text longer in the file than in the tree, it is skipped.
    if (written !== node.value) return;
    const text = set(written, language).replace(outerBold, '$1**$2**$3');
    if (text !== written) edits.push({ start, end, text });
  });
  const body = edits
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), composed);
  return withFrontmatter(withEscapedSigns(body, language), (head) =>
    head.replace(proseKeys, (_, key: string, value: string) => `${key}${setValue(key, value, language)}`),
  );
}

const isCode = (parent: Node | undefined) => parent?.type === 'element' && parent.tagName === 'code';

function withFrontmatter(source: string, change: (head: string) => string): string {
  const found = split(source);
  if (!found) return source;
  const at = source.indexOf('\n') + 1;
  return source.slice(0, at) + change(found.head) + source.slice(at + found.head.length);
}

/** In YAML, straight quotation marks around a value are not part of it. */
function setValue(key: string, value: string, language: string): string {
  if (/^["'|>[{&*!]/.test(value)) return value;
  const text = set(value, language);
  return key.trim() === 'title:' && /[\p{L}\p{N}“”]\.$/u.test(text) && !/\p{Lu}\.$/u.test(text)
    ? text.slice(0, -1)
    : text;
}

/**
 * A file with a backslash before each such sign, so that every reader of Markdown sees the same text. Unchanged if it has
 * a syntax error.
 */
export function withEscapedSigns(source: string, language: string): string {
  if (plainSigns(source).length === 0) return source;
  const parsed = parse(source, language);
  if ('problem' in parsed) return source;
  const places = unescapedSigns(parsed.tree, source);
  return [0, ...places].map((place, index) => source.slice(place, places[index])).join('\\');
}
