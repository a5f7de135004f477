import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toString } from 'hast-util-to-string';
import type { Node } from 'prosemirror-model';
import { parse } from '../../../body/reading/parse.ts';
import { parseHere } from '../../text/mdx.ts';
import { proseSchema } from '../document/schema.ts';
import { normalForm } from './normal-form.ts';
import { readBody } from './read-body.ts';
import { writeBody } from './write-body.ts';

const { nodes, marks } = proseSchema;
const paragraph = (text: string) => nodes.paragraph.create(null, text ? proseSchema.text(text) : null);
const docOf = (...blocks: Node[]) => nodes.doc.create(null, blocks);

/** The letters of a text: pages make dashes and ellipses of hyphens and dots, and one space of several. */
const letters = (text: string) =>
  text
    .replace(/-{2,}|-?[–—]+/g, '–')
    .replaceAll('...', '…')
    .replace(/\s+/g, ' ')
    .trim();

/** What the page says, by the parser of the build and by that of the desk. */
function said(body: string): string[] {
  return [parse, parseHere].map((read) => {
    const parsed = read(`${body}\n`, 'de');
    assert.ok('tree' in parsed, `${read.name} ${JSON.stringify(body)} ${JSON.stringify(parsed)}`);
    return letters(toString(parsed.tree));
  });
}

const nasty = [
  'a*b*c und **x** _y_ ~z~ ~~w~~',
  '*Sternchen am Anfang',
  'Kranführer*innen und Schlosser*innen, 5~6 und 7~8, Lehrer_innen und Schüler_innen',
  '# keine Überschrift',
  '+ Plus',
  '- Minus',
  '1986. Ein Jahr',
  '1986) auch',
  '> Größer',
  '{geschweift} <spitz> </p> <OrgLink id="x" />',
  '`code` ``',
  '[x](y) ![b](c) [^1] [a][b]',
  '| a | b |',
  '---',
  '***',
  '===',
  'https://example.org und www.x.de und a@b.de',
  '&amp; &#42; &copy; R&D',
  '\\ \\* Ende\\',
  '    vier Leerzeichen',
  '~~~',
  '```',
  ':::',
  '$x$',
  'snake_case_wort __init__',
  '😀__aa__ und a__😀__b',
  '한국어*강조*와 **한국(KO)**는',
  'Mio.\u00a0€ 5 * 80 * 3',
  '<!-- x -->',
  '{/* x */}',
  'import x from "y"',
  'export const a = 1',
  '- [x] Kasten',
  '[link]: https://x.de',
  '[^n]: note',
  'a\\nb',
  '(c) ... -- "x"',
  '*',
  '_',
  '**',
  '1.',
  '-',
  '+',
  '#',
  '=',
  '>',
];

for (const line of nasty)
  test(`a typed line is the line of the page: ${line}`, () => {
    const body = writeBody(docOf(paragraph('Vorher.'), paragraph(line), paragraph('Nachher.')), []);
    for (const read of said(body)) assert.equal(read, letters(`Vorher. ${line} Nachher.`));
    assert.deepEqual(readBody(body).doc.child(1).textContent, line.trim());
  });

const bits = [
  ...'a|b |1|5| |  |*|**|_|__|~|~~|{|}|<|>|#|+ |- |1. |1986. |`|[|]|(|)|!|\\|&amp;|&|"|:|한국|.|,|import |$|^|[^x]|</p>|<b>|=|https://x.de|www.|@|é|ö*|😀|\u00a0'.split(
    '|',
  ),
  '|',
];
const text = fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 7 }).map((all) => all.join(''));
const mark = fc.constantFrom(
  ...[
    [],
    [],
    [],
    [marks.em],
    [marks.strong],
    [marks.strike],
    [marks.code],
    [marks.sub],
    [marks.em, marks.strong],
  ],
);
const words = fc.array(fc.record({ text, mark }), { minLength: 1, maxLength: 4 }).map((runs) =>
  runs.map((run) =>
    proseSchema.text(
      run.text,
      run.mark.map((type) => type.create()),
    ),
  ),
);
const cellOf = (inline: Node[]) => nodes.table_row.create(null, nodes.table_header.create(null, inline));
const block = fc.oneof(
  words.map((inline) => nodes.paragraph.create(null, inline)),
  words.map((inline) => nodes.heading.create({ level: 2 }, inline)),
  words.map((inline) => nodes.table.create(null, cellOf(inline))),
  words.map((inline) => nodes.blockquote.create(null, nodes.paragraph.create(null, inline))),
  words.map((inline) =>
    nodes.FactBox.create({ values: { title: 'Zahlen' } }, nodes.paragraph.create(null, inline)),
  ),
  fc.tuple(words, words, fc.constantFrom('bullet_list', 'ordered_list')).map(([one, two, type]) =>
    nodes[type as 'bullet_list'].create(
      null,
      [one, two].map((inline) => nodes.list_item.create(null, nodes.paragraph.create(null, inline))),
    ),
  ),
);

test('whatever stands in a document is what is read again, by the desk and on the page', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 3 }), (blocks) => {
      const doc = docOf(...blocks);
      const body = writeBody(doc, []);
      const meant = (all: readonly Node[]) =>
        all
          .map(normalForm)
          .filter((one) => one.textContent)
          .map((one) => one.toString());
      assert.deepEqual(meant(readBody(body).doc.children), meant(blocks), body);
      const wanted = letters(blocks.map((one) => one.textContent).join(' ')).replaceAll(' ', '');
      for (const read of said(body)) assert.equal(read.replaceAll(' ', ''), wanted, body);
    }),
    { numRuns: Number(process.env['RUNS'] ?? 120) },
  );
});
