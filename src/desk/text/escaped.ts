import type { Nodes } from 'mdast';
import { htmlTagNames } from 'html-tag-names';
import { parse, postprocess, preprocess } from 'micromark';
import { gfm } from 'micromark-extension-gfm';
import { mdxMd } from 'micromark-extension-mdx-md';
import { components, tags } from '../../body/vocabulary.ts';
import { isSentence, withEscapedStart } from '../../body/reading/markers.ts';
import { nearest } from '../../faults/nearest.ts';
import { markdownIn } from './mdx.ts';

const names = [...Object.keys(components), ...Object.keys(tags)];
const attributes = `(?:"[^"]*"|'[^']*'|\\{[^{}]*\\}|[^<>"'{}])*`;
const knownTag = new RegExp(`</?(?:${names.join('|')})(?![\\w.-])${attributes}>`, 'y');
const anyTag = new RegExp(`</?([A-Za-z][\\w.-]*)${attributes}>`, 'y');
const comment = /\{\/\*[\s\S]*?\*\/\}/y;
const autolink = /<(https?:\/\/[^\s<>]+)>/y;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/**
 * Escapes typed braces and angle brackets in a body: `{` and `<` in words get a backslash. The parser knows which text
 * is words, so code is not changed. Components, raw tags and comments stay as they are, and so do their misspellings,
 * so that the check reports them. A sign at the beginning of a line that would be lost gets a backslash too.
 */
export function escaped(body: string): string {
  return withSentences(withEscapedBrackets(body));
}

/** A body in which a line that would lose its first sign to a list (`+ 12 Prozent`) stays a sentence. */
function withSentences(body: string): string {
  let blocks: Nodes[];
  try {
    blocks = markdownIn(body).children;
  } catch {
    return body;
  }
  return blocks.reduceRight((text, { position, ...block }) => {
    const [from, to] = [position?.start.offset ?? 0, position?.end.offset ?? 0];
    const line = text.slice(from, to);
    const isOne = block.type === 'list' && block.children.length === 1;
    if (!isOne || block.children[0]?.checked != null || !isSentence(line)) return text;
    return text.slice(0, from) + withEscapedStart(line) + text.slice(to);
  }, body);
}

function withEscapedBrackets(body: string): string {
  const text = body.replace(/\r\n?/g, '\n');
  const signs = signsIn(text);
  let result = '';
  let done = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (!signs.has(at)) continue;
    const whole = sign === '<' ? matchAt(knownTag, text, at) : matchAt(comment, text, at);
    const link = sign === '<' ? matchAt(autolink, text, at) : null;
    if (whole) at += whole[0].length - 1;
    else if (link) {
      result += text.slice(done, at) + (link[1] ?? '');
      at += link[0].length - 1;
      done = at + 1;
    } else if (!(sign === '<' && isMeant(text, at))) {
      result += `${text.slice(done, at)}\\`;
      done = at;
    }
  }
  return result + text.slice(done);
}

/** Whether a sign without a known tag looks as if a tag was meant. */
function isMeant(text: string, at: number): boolean {
  const [whole = '', name = ''] = matchAt(anyTag, text, at) ?? [];
  if (name) {
    const opened = new RegExp(`<${name.replaceAll('.', '\\.')}\\s+[\\w-]+=`);
    return (
      htmlTagNames.includes(name) ||
      opened.test(whole.startsWith('</') ? text : whole) ||
      (/^[A-Z]/.test(name) && !!nearest(name, names))
    );
  }
  // An unclosed tag of the vocabulary.
  return names.some((known) =>
    new RegExp(`^</?${known}(?![\\w.-])`).test(text.slice(at, at + known.length + 3)),
  );
}

/** The places of braces and angle brackets in words, without code, addresses and escaped ones. */
function signsIn(text: string): Set<number> {
  const options = { extensions: [gfm(), mdxMd()] };
  const events = postprocess(
    parse(options)
      .document()
      .write(preprocess()(text, 'utf8', true)),
  );
  const signs = new Set<number>();
  let addresses = 0;
  for (const [step, token] of events) {
    if (token.type === 'resource' || token.type === 'definition') addresses += step === 'enter' ? 1 : -1;
    if (step !== 'enter' || token.type !== 'data' || addresses > 0) continue;
    for (let at = token.start.offset; at < token.end.offset; at += 1)
      if (text[at] === '<' || text[at] === '{') signs.add(at);
  }
  return signs;
}
