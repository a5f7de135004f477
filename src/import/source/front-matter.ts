import { parse as parseToml } from 'smol-toml';
import { parseDocument } from 'yaml';

/** A Markdown file of a site generator: its data, and the line on which its text begins. */
export type FrontMatter = { data: Readonly<Record<string, unknown>>; body: string; problem?: string };

/** A value as people wrote it: dates of YAML and TOML stay texts, with the offset that they have or have not. */
function plain(value: unknown): unknown {
  if (value instanceof Date)
    return value.toString().includes('Invalid')
      ? ''
      : String((value as { toISOString(): string }).toISOString());
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, one]) => [key.toLowerCase(), plain(one)]));
  return value;
}

const asRecord = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (plain(value) as Record<string, unknown>)
    : {};

/** The end of an object that begins a text. */
function endOfObject(text: string): number {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    if (isText) {
      if (sign === '\\') at += 1;
      else if (sign === '"') isText = false;
    } else if (sign === '"') isText = true;
    else if (sign === '{') depth += 1;
    else if (sign === '}' && (depth -= 1) === 0) return at + 1;
  }
  return -1;
}

/** Splits a Markdown file with frontmatter in YAML (`---`), TOML (`+++`) or JSON (`{`). Keys are in small letters. */
export function frontMatterOf(source: string): FrontMatter {
  const text = source.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const [whole = '', mark = '', head = ''] =
    /^(---|\+\+\+)[ \t]*\n([^]*?\n)?\1[ \t]*(?:\n|$)/.exec(text) ?? [];
  try {
    if (mark === '---') {
      // Anchors that multiply would fill the memory.
      const document = parseDocument(head ?? '', { schema: 'core', strict: false, uniqueKeys: false });
      return {
        data: asRecord(document.toJS({ maxAliasCount: 100 })),
        body: text.slice(whole.length),
        ...(document.errors[0] && { problem: document.errors[0].message }),
      };
    }
    if (mark) return { data: asRecord(parseToml(head ?? '')), body: text.slice(whole.length) };
    if (/^\{\s*"/.test(text)) {
      const end = endOfObject(text);
      if (end > 0) return { data: asRecord(JSON.parse(text.slice(0, end))), body: text.slice(end) };
    }
  } catch (error) {
    return {
      data: {},
      body: text.slice(whole.length),
      problem: error instanceof Error ? error.message : String(error),
    };
  }
  return { data: {}, body: text };
}
