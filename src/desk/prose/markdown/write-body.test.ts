import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Node } from 'prosemirror-model';
import { proseSchema } from '../document/schema.ts';
import { type OpenBody, readBody } from './read-body.ts';
import { placedBody, writeBody } from './write-body.ts';

const { nodes } = proseSchema;
const paragraph = (text: string) => nodes.paragraph.create(null, text ? proseSchema.text(text) : null);

/** The text after the blocks of a body were changed. */
function changed(body: string, change: (blocks: Node[], open: OpenBody) => Node[]): string {
  const open = readBody(body);
  return writeBody(nodes.doc.create(null, change([...open.doc.children], open)), open.origins);
}

const body = 'Eins:\n- a\n- b\n\n\nZwei __fett__ &amp; mehr.\n\n***\n\n* c\n* d\n\nDrei.';

test('a changed block keeps the white space around it and its own spelling', () => {
  const text = changed(body, (blocks) =>
    blocks.map((block) =>
      block.textContent.startsWith('Zwei')
        ? block.copy(block.content.append(paragraph(' Neu').content))
        : block,
    ),
  );
  assert.equal(text, body.replace('mehr.', 'mehr. Neu'));
});

test('a removed block takes its white space with it, and a new one has an empty line around it', () => {
  assert.equal(
    changed(body, (blocks) => blocks.filter(({ type }) => type.name !== 'rule')),
    body.replace('***\n\n', ''),
  );
  assert.equal(
    changed(body, ([first, second, ...rest]) => [first, paragraph('Neu.'), second, ...rest] as Node[]),
    body.replace('Eins:\n', 'Eins:\n\nNeu.\n\n'),
  );
});

test('a block that is moved or copied keeps its bytes', () => {
  const sentence = 'Zwei __fett__ &amp; mehr.';
  assert.equal(
    changed(body, (blocks) => [...blocks, ...blocks.filter((block) => block.textContent.startsWith('Zwei'))]),
    `${body}\n\n\n${sentence}`,
  );
  assert.ok(changed(body, (blocks) => blocks.toReversed()).endsWith('\n\n- a\n- b\n\nEins:'));
});

test('what has no words is not written', () => {
  assert.equal(
    changed('Eins.', (blocks) => [paragraph(''), ...blocks, paragraph('')]),
    'Eins.',
  );
  assert.equal(
    changed('', (blocks) => blocks),
    '',
  );
});

const list = (...words: string[]) =>
  nodes.bullet_list.create(
    null,
    words.map((one) => nodes.list_item.create(null, paragraph(one))),
  );

test('two lists side by side are read as two, and nobody else’s bytes change for it', () => {
  for (const text of [
    changed('- a\n- b', (blocks) => [...blocks, list('c', 'd')]),
    changed('- a\n- b', (blocks) => [list('c', 'd'), ...blocks]),
    changed('- a\n- b\n\nText\n\n- c\n- d', (blocks) =>
      blocks.filter(({ type }) => type.name !== 'paragraph'),
    ),
    changed('* a\n* b', (blocks) => [list('c'), ...blocks, list('d')]),
    changed('1. a\n2. b\n\nText\n\n1. c\n2. d', (blocks) =>
      blocks.filter(({ type }) => type.name !== 'paragraph'),
    ),
  ]) {
    const lists = readBody(text).doc.children;
    assert.ok(lists.length > 1 && lists.every(({ type }) => type.name.endsWith('_list')), text);
  }
  assert.equal(
    changed('- a\n- b', (blocks) => [list('c', 'd'), ...blocks]),
    '* c\n* d\n\n- a\n- b',
  );
});

test('the place of every block in the text is known', () => {
  const { doc, origins } = readBody(body);
  const { text, blocks } = placedBody(doc, origins);
  for (const [index, { node, start, at }] of blocks.entries()) {
    assert.equal(text.slice(start).indexOf(origins[index]?.source ?? '?'), 0);
    assert.equal(doc.nodeAt(at), node);
  }
});

test('a text that cannot be parsed stays as it is until it is mended', () => {
  const broken = 'Ein <b Fehler\n\nund {mehr';
  const { doc, origins } = readBody(broken);
  assert.equal(doc.child(0).type.name, 'source');
  assert.equal(writeBody(doc, origins), broken);
  const mended = nodes.source.create({ source: 'Ein Fehler' });
  assert.equal(writeBody(nodes.doc.create(null, mended), origins), 'Ein Fehler');
});
