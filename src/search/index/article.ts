/** What the search takes from the page of a release. */
export type IndexedPage = {
  language: string;
  /** The text with its structure; of attributes only those that speak to Pagefind are left. */
  markup: string;
  text: string;
  /** Facts that the page states for the search, such as `topic` and `year`, each with its values. */
  facts: ReadonlyMap<string, readonly string[]>;
};

const tagPattern = /<(\/?)([a-z][a-z0-9-]*)((?:[^>"]|"[^"]*")*)>|<!--[\s\S]*?-->/gi;
const voidTags = new Set(['br', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr', 'area']);
/** What is no text, although words may stand in it. */
const leftOut = new Set([
  'script',
  'style',
  'svg',
  'template',
  'button',
  'picture',
  'img',
  'source',
  'iframe',
]);
/** The words on a link that enlarges its picture say nothing about the release. */
const forNobody = /\sdata-(?:pagefind-ignore|enlarge)\b/;
/** Within a line, a tag does not end a word. */
const inline = new Set([
  'a',
  'abbr',
  'b',
  'em',
  'i',
  'ins',
  'mark',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
  'wbr',
]);

/**
 * The searchable part of a page as the build wrote it: the element marked `data-pagefind-body` without what is
 * marked `data-pagefind-ignore`. Undefined when the page asks not to be searched.
 */
export function articleOf(html: string): IndexedPage | undefined {
  const start = /<[a-z]+[^>]*\sdata-pagefind-body[\s=>]/.exec(html)?.index;
  if (start === undefined) return undefined;
  const pieces: string[] = [];
  const words: string[] = [];
  let depth = 0;
  // The depth below which everything is left out.
  let skippedFrom = 0;
  let facts = '';
  let last = start;
  for (const match of html.slice(start).matchAll(tagPattern)) {
    const [whole, slash, name = '', attributes = ''] = match;
    const at = start + match.index;
    if (!skippedFrom && at > last) {
      pieces.push(html.slice(last, at));
      words.push(withoutEntities(html.slice(last, at)));
    }
    last = at + whole.length;
    const tag = name.toLowerCase();
    if (!tag) continue;
    const isVoid = voidTags.has(tag) || attributes.endsWith('/');
    const isShown = () => !skippedFrom && !leftOut.has(tag);
    if (slash) {
      depth -= 1;
      if (isShown()) pieces.push(`</${tag}>`);
      if (skippedFrom > depth) skippedFrom = 0;
    } else {
      if (depth === 0) facts = /\sdata-search-facts="([^"]*)"/.exec(attributes)?.[1] ?? '';
      const isSkipped = leftOut.has(tag) || forNobody.test(attributes);
      if (!isVoid) depth += 1;
      if (isSkipped && !isVoid && !skippedFrom) skippedFrom = depth;
      else if (isShown()) pieces.push(`<${tag}${forPagefind(attributes)}>`);
    }
    if (!inline.has(tag)) {
      words.push(' ');
      if (!skippedFrom) pieces.push(' ');
    }
    if (depth === 0) break;
  }
  return {
    language: /<html[^>]*\slang="([^"]+)"/.exec(html)?.[1] ?? 'unknown',
    markup: pieces.join(''),
    text: words.join('').replace(/\s+/g, ' ').trim(),
    facts: factsIn(withoutEntities(facts)),
  };
}

const forPagefind = (attributes: string) =>
  (attributes.match(/\sdata-pagefind-(?:meta|weight)="[^"]*"/g) ?? []).join('');

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** A text of HTML, or the value of an attribute, as its reader sees it. */
export function withoutEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, decimal?: string, name = '') => {
      const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
      return hex || decimal ? String.fromCodePoint(code) : (entities[name as string] ?? whole);
    },
  );
}

/** `topic:energy topic:research year:2026` as a map. */
function factsIn(written: string): IndexedPage['facts'] {
  const facts = new Map<string, string[]>();
  for (const pair of written.split(' ').filter(Boolean)) {
    const [key = '', ...rest] = pair.split(':');
    facts.set(key, [...(facts.get(key) ?? []), rest.join(':')]);
  }
  return facts;
}
