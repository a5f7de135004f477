/** One input made to cost much: the files of a newsroom in which it stands, by their path in the content. */
export type HostileInput = {
  name: string;
  files: () => Record<string, string>;
  /** Files that were committed before. */
  past?: () => Record<string, string>;
  /** Whether the parser of the desk reads it too. */
  asDesk?: true;
};

const many = (text: string, count: number) => text.repeat(count);
const numbered = <T>(count: number, say: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => say(index));

const folder = 'releases/2026-01-15-erste-meldung';

/** A release without a fault, with other lines in its frontmatter or another body. */
function release(body: string, lines: Record<string, string> = {}): string {
  const all: Record<string, string> = {
    title: 'Ein Titel, der lang genug ist',
    summary: 'Eine Zusammenfassung, die sagt, was geschehen ist, und lang genug ist, um in Listen zu stehen.',
    publishedAt: '2026-01-15T10:00:00+01:00',
    topics: '[news]',
    kind: 'statement',
    ...lines,
  };
  const head = Object.entries(all).map(([key, value]) => `${key}: ${value}`);
  return `---\n${head.join('\n')}\n---\n\n${body}\n`;
}

const body = (name: string, text: () => string): HostileInput => ({
  name,
  files: () => ({ [`${folder}/index.de.mdx`]: release(text()) }),
});
const head = (name: string, key: string, value: () => string): HostileInput => ({
  name,
  files: () => ({ [`${folder}/index.de.mdx`]: release('Ein Satz.', { [key]: value() }) }),
});
const data = (name: string, text: () => string): HostileInput => ({
  name,
  files: () => ({ 'topics/hafen.yaml': text() }),
});

const path = `${folder}/index.de.mdx`;
/** A text that had another body before. */
const former = (name: string, before: () => string, after = () => 'Ein Satz.'): HostileInput => ({
  name,
  past: () => ({ [path]: release(before()) }),
  files: () => ({ [path]: release(after()) }),
});
const desk = (name: string, text: () => string): HostileInput => ({ ...body(name, text), asDesk: true });

const letters = (index: number) =>
  index.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '');
const words = (word: string, size: number) =>
  numbered(size / 9, (index) => `${word}${index}`)
    .join(' ')
    .slice(0, size);

/** Under the limit of a body. */
const full = 99_000;
const fill = (text: string, size = full) => many(text, Math.ceil(size / text.length)).slice(0, size);

export const hostileInputs: readonly HostileInput[] = [
  body('480 KB of entities', () => fill('&amp;', 480_000)),
  body('entities', () => fill('&amp;')),
  body('numeric entities', () => fill('&#38;')),
  body('100,000 brackets', () => many('[', 100_000)),
  body('brackets', () => fill('[')),
  body('closed brackets', () => fill('[]')),
  body('images', () => fill('![')),
  body('brackets around brackets', () => many('[', 49_000) + many(']', 49_000)),
  body('open links', () => fill('[a](')),
  body('open links with words', () => fill('[a](<b')),
  body('links', () => fill('[a](https://example.org/) ')),
  body('asterisks', () => fill('*')),
  body('spaced asterisks', () => fill('*a ')),
  body('underscores', () => fill('_')),
  body('open emphasis', () => fill('*a _b ')),
  body('mixed emphasis', () => fill('*a **b ')),
  body('closed emphasis', () => fill('*a* ')),
  body('tildes', () => fill('~a ')),
  body('backticks', () => fill('`')),
  body('runs of backticks, each longer', () => numbered(430, (index) => many('`', index + 1)).join(' ')),
  body('quotations', () => fill('>')),
  body('quotations with spaces', () => fill('> ')),
  body('a quotation on every line, deeper', () =>
    numbered(300, (index) => `${many('>', index)} a`).join('\n'),
  ),
  body('nested lists', () => fill('- ')),
  body('lists, each deeper', () => numbered(300, (index) => `${many('  ', index)}- a`).join('\n')),
  body('numbered lists', () => fill('1. ')),
  body('long list', () => fill('- a\n')),
  body('a table of thousands of columns', () => {
    const row = `|${many('a|', 16_000)}\n`;
    return `${row}|${many('-|', 16_000)}\n${row}`;
  }),
  body(
    'a table of wide rows without cells',
    () => `|${many('a|', 2000)}\n|${many('-|', 2000)}\n${fill('|\n', 90_000)}`,
  ),
  body('a long table', () => `|a|b|\n|-|-|\n${fill('|a|b|\n')}`),
  body('open tags', () => fill('<')),
  body('tags without end', () => fill('<a ')),
  body('components', () => fill('<b>')),
  body('attributes', () => `<Quote ${fill('a="b" ')}/>`),
  body('braces', () => fill('{')),
  body('comments of MDX', () => fill('{/* a */} ')),
  body('open comment of MDX', () => `{/*${fill('*')}`),
  body('HTML comments', () => fill('<!-- a --> ')),
  body('open HTML comments', () => fill('<!--')),
  body(
    'footnotes',
    () =>
      `${numbered(4000, (index) => `[^${index}]`).join('')}\n\n${numbered(4000, (index) => `[^${index}]: a`).join('\n')}`,
  ),
  body('uses of one footnote', () => `${fill('[^1]')}\n\n[^1]: Note`),
  body('definitions of links', () => numbered(4500, (index) => `[a${index}]: /b`).join('\n\n')),
  body('uses of definitions', () => `${fill('[a][b] ')}\n\n[b]: https://example.org/${many('c', 500)}`),
  body('one long line', () => fill('wort ')),
  body('one long word', () => fill('a')),
  body('Korean without spaces', () => fill('가')),
  body('autolinks', () => fill('https://a.b ')),
  body('open autolinks', () => fill('www.')),
  body('addresses of mail', () => fill('a@')),
  body('addresses of mail, dotted', () => fill('a.b-c_d')),
  body('dots', () => fill('.')),
  body('hyphens', () => fill('-- ')),
  body('backslashes', () => fill('\\')),
  body('empty lines', () => fill('\n')),
  body('lines of one sign', () => fill('a\n')),
  body('hard breaks', () => fill('a  \n')),
  body('headings', () => fill('## a\n\n')),
  body('headings of the same words', () => fill('## Ein Titel\n\n')),
  body('underlined headings', () => fill('a\n-\n')),
  body('rules', () => fill('***\n\n')),
  body('code fences', () => fill('```\n')),
  body('tabs', () => fill('\t')),
  body('import without end', () => `import ${fill('a')}`),
  body('export of nested arrays', () => `export const a = ${fill('[')}`),
  body('an expression, nested', () => `{${many('(', 40_000)}1${many(')', 40_000)}}`),
  body('digits', () => fill('1')),
  body('groups of digits', () => fill('1.000 ')),
  body('spaces', () => `a${fill(' ')}b`),
  body('days of the week', () => fill('Montag, 5. Mai 2025, ')),
  body('combining marks', () => `a${fill('\u0301')}`),
  body('soft hyphens', () => fill('a\u00AD')),
  head('a title of 90,000 signs', 'title', () => fill('a ', 90_000)),
  head('a title of spaces', 'title', () => `"a${fill(' ', 90_000)}b"`),
  head('a title of digits', 'title', () => `"${fill('1', 90_000)}"`),
  head('a title of quotation marks', 'title', () => `'${fill('„“', 90_000)}'`),
  head('a large number', 'publishedAt', () => fill('9', 90_000)),
  head('an address', 'links', () => `[{ label: a, href: "https://${fill('a.', 80_000)}" }]`),
  head('an address of slashes', 'redirects', () => `["${fill('/', 80_000)}"]`),
  head('20,000 topics', 'topics', () => `[${many('a, ', 20_000)}a]`),
  head(
    '20,000 unknown keys',
    'events',
    () => `[{ ${numbered(9000, (index) => `k${index}: 1`).join(', ')} }]`,
  ),
  head(
    'a correction of 16,000 words',
    'corrections',
    () =>
      `[{ at: 2026-02-01T10:00:00+01:00, kind: correction, note: Ein Grund., was: "${fill('wort ', 45_000)}", now: "${fill('satz ', 45_000)}" }]`,
  ),
  data(
    'billion laughs',
    () =>
      `a: &a [x,x,x,x,x,x,x,x,x]\n${numbered(9, (index) => `b${index}: &b${index} [${many(`*${index ? `b${index - 1}` : 'a'},`, 9)}]`).join('\n')}\nname: *b8\n`,
  ),
  data('anchors', () => numbered(6000, (index) => `k${index}: &a${index} x`).join('\n')),
  data('aliases', () => `k: &a x\n${numbered(9000, (index) => `l${index}: *a`).join('\n')}`),
  data('merge keys', () => `k: &a { b: 1 }\nname:\n${numbered(6000, () => '  <<: *a').join('\n')}`),
  data('deep flow lists', () => `name: ${fill('[', 90_000)}`),
  data('deep flow maps', () => `name: ${fill('{a: ', 90_000)}`),
  data('deep blocks', () => numbered(440, (index) => `${many(' ', index)}a:`).join('\n')),
  data('deep lists', () => `name:\n  ${fill('- ', 90_000)}`),
  data('100,000 keys', () => numbered(100_000, (index) => `k${index}: 1`).join('\n')),
  data('14,000 keys', () => numbered(9000, (index) => `k${index}: 1`).join('\n')),
  data('the same key', () => fill('a: 1\n')),
  data('explicit keys', () => fill('? a\n')),
  data('explicit keys in a row', () => fill('? ')),
  data('tags', () => `name: ${fill('!a ')}`),
  data('documents', () => fill('---\n')),
  data('directives', () => fill('%YAML 1.2\n')),
  data('quotation marks', () => `name: ${fill('"')}`),
  data('escapes', () => `name: "${fill('\\u0041', 90_000)}"`),
  data('a long block', () => `name: |\n${fill('  a\n')}`),
  data('a folded text', () => `name: >\n${fill('  a\n\n')}`),
  data('comments', () => fill('# a\n')),
  data('colons', () => fill(': ')),
  data('commas in a flow', () => `name: [${fill(',')}`),
  data('an unclosed flow over lines', () => `name: [${fill('a,\n')}`),
  data('errors on every line', () => fill('a b: @c\n')),
  data('closed flow lists, deep', () => `name: ${many('[', 45_000)}${many(']', 45_000)}`),
  data('nulls', () => `name: {${many('? , ', 20_000)}}`),
  former('a former text of 30 MB', () => many('Wort und Satz. ', 2_000_000)),
  former('a former text of entities', () => fill('&amp;')),
  former('a former text that ends the process of the parser', () => `{${many('!', 90_000)}1}`),
  former(
    'a text that was rewritten as a whole',
    () => words('alt', 90_000),
    () => words('neu', 90_000),
  ),
  former(
    'a text whose paragraphs were all rewritten',
    () => fill('alt\n\n'),
    () => fill('neu\n\n'),
  ),
  desk('at the desk: brackets', () => fill('[')),
  desk('at the desk: closed brackets', () => fill('[]')),
  desk('at the desk: open links', () => fill('[a](')),
  desk('at the desk: asterisks', () => fill('*a **b ')),
  desk('at the desk: backticks', () => fill('`')),
  desk('at the desk: tags', () => many('<a ', 1900)),
  desk('at the desk: definitions', () => numbered(4500, (index) => `[a${index}]: /b`).join('\n\n')),
  desk('at the desk: a long table', () => `|a|b|\n|-|-|\n${fill('|a|b|\n')}`),
  desk('at the desk: a long list', () => fill('- a\n')),
  desk('at the desk: autolinks', () => fill('www.a@b.')),
  {
    name: 'thousands of languages in one folder',
    files: () =>
      Object.fromEntries(
        numbered(3000, (index) => [`${folder}/index.${letters(index)}.mdx`, release('Ein Satz.')]),
      ),
  },
  {
    name: 'thousands of releases of one line',
    files: () =>
      Object.fromEntries(numbered(3000, (index) => [`releases/2026-01-15-a${index}/index.de.mdx`, 'a'])),
  },
];
