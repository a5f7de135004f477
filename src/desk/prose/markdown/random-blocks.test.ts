import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Node } from 'prosemirror-model';
import { runs } from '../../../../e2e/fixtures/bodies.ts';
import { parse } from '../../../body/reading/parse.ts';
import { proseSchema } from '../document/schema.ts';
import { normalForm } from './normal-form.ts';
import { readBody } from './read-body.ts';
import { rewrittenBlock, writtenBlock } from './written-block.ts';

const { nodes, marks } = proseSchema;
const text = (words: string, ...names: ('em' | 'strong' | 'link')[]): Node =>
  proseSchema.text(
    words,
    names.map((name) =>
      marks[name].create(name === 'link' ? { href: 'https://example.org/a-b.html' } : null),
    ),
  );
const words = fc.constantFrom(
  'Kai',
  'Hafen (neu)',
  '(',
  ')',
  '「항만」',
  '（注）',
  'x_y',
  '(GmbH)',
  '은',
  ' und ',
);
/** What stands in a sentence, also without a space beside it. */
const piece = fc.oneof(
  words.map((one) => text(one)),
  words.map((one) => text(one, 'em')),
  words.map((one) => text(one, 'link')),
  words.map((one) => text(one, 'link', 'em')),
  fc.constantFrom(
    nodes.footnote_ref.create({ id: '1' }),
    nodes.OrgLink.create({ id: 'ahk', words: '' }),
    nodes.OrgLink.create({ id: 'ahk', words: 'Kammer' }),
    nodes.inline_source.create({ source: '<Fact id="umsatz" />' }),
  ),
);
const paragraph = fc
  .array(piece, { minLength: 1, maxLength: 4 })
  .filter((pieces) => pieces.some((one) => !one.isText || one.text?.trim()))
  .map((pieces) => nodes.paragraph.create(null, pieces));
const item = paragraph.map((one) => nodes.list_item.create(null, one));
const block = fc.oneof(
  paragraph,
  fc.array(item, { minLength: 2, maxLength: 3 }).map((items) => nodes.bullet_list.create(null, items)),
  paragraph.map((one) => nodes.blockquote.create(null, one)),
  paragraph.map((one) => nodes.FactBox.create({ values: { title: 'Zahlen' } }, one)),
);

const note = '\n\n[^1]: x';
const again = (written: string): Node => normalForm(readBody(written + note).doc.child(0));

test('whatever stands beside emphasis, or alone in a block, a block that is written is read as the same', () => {
  fc.assert(
    fc.property(block, (node) => {
      const written = writtenBlock(node);
      assert.equal(String(again(written)), String(normalForm(node)), written);
    }),
    runs,
  );
});

test('emphasis beside a link or a footnote sign is none of the stars on the page', () => {
  const ref = nodes.footnote_ref.create({ id: '1' });
  for (const parts of [
    [text('Mehr', 'link'), text('hier', 'em')],
    [ref, text('kursiv', 'em')],
    [text('Hafen (neu)', 'em'), text('Link', 'link')],
    [text('(', 'link', 'em')],
  ]) {
    const parsed = parse(
      `---\ntitle: x\n---\n\n${writtenBlock(nodes.paragraph.create(null, parts))}${note}\n`,
      'de',
    );
    assert.ok('tree' in parsed);
    assert.match(JSON.stringify(parsed.tree), /"tagName":"em"/);
  }
});

test('a block that nothing can be proven of keeps the spelling of what was not touched', () => {
  const source =
    '- Umsatz (2026): 5.3 Mio. Euro\n- *Kai* 7 & 8: siehe [Bericht](https://example.org/a-b.html)';
  const [origin = assert.fail()] = readBody(source).origins;
  // No parser reads this source as one sign within words.
  const odd = nodes.inline_source.create({ source: '<Fact' });
  const added = nodes.list_item.create(null, nodes.paragraph.create(null, odd));
  const changed = origin.node.copy(origin.node.content.addToEnd(added));
  assert.equal(rewrittenBlock(changed, origin), `${source}\n- <Fact`);
});

test('tags of a sentence that stand alone are in a paragraph, and their bytes stay', () => {
  const tags = '<Fact id="a" /> <OrgLink id="b" />\n<Fact id="c" />';
  for (const [body, path] of [
    [tags, [0]],
    [`- ${tags.replace('\n', '\n  ')}\n- x`, [0, 0, 0]],
    [`> ${tags.replace('\n', '\n> ')}`, [0, 0]],
  ] as const) {
    const found = path.reduce((node, at) => node.child(at), readBody(body).doc);
    assert.equal(found.type.name, 'paragraph', body);
    assert.deepEqual(
      found.children.filter(({ isText }) => !isText).map(({ type }) => type.name),
      ['inline_source', 'OrgLink', 'inline_source'],
    );
    assert.equal(writtenBlock(readBody(body).doc.child(0)), body);
  }
});
