import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { EditorState } from 'prosemirror-state';
import { body, runs } from '../../../../e2e/fixtures/bodies.ts';
import { split } from '../../../body/reading/fences.ts';
import { readBody } from './read-body.ts';
import { writeBody } from './write-body.ts';
import { writtenBlock } from './written-block.ts';

const root = join(import.meta.dirname, '../../../..');

/** Every body of this repository, as a form holds it: real ones, fictional ones, and those that are hard on purpose. */
const bodies = globSync(['content/**/*.mdx', 'e2e/**/*.mdx'], { cwd: root }).map((file) => {
  const source = readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n');
  return { file, text: (split(source)?.body ?? source).trim() };
});

/** The text after a word was typed at the begin of the first paragraph. */
function typedInto(text: string): string | undefined {
  const { doc, origins } = readBody(text);
  const place = origins.findIndex(({ node }) => node.type.name === 'paragraph');
  if (place < 0) return undefined;
  const before = origins.slice(0, place).reduce((sum, { node }) => sum + node.nodeSize, 0);
  const state = EditorState.create({ doc });
  return writeBody(state.apply(state.tr.insertText('Neuwort ', before + 1)).doc, origins);
}

test('a body that is opened and written keeps every byte', () => {
  assert.ok(bodies.length > 100);
  for (const { file, text } of bodies) {
    const { doc, origins } = readBody(text);
    doc.check();
    assert.equal(writeBody(doc, origins), text, file);
  }
});

test('one word that is typed is all that changes', () => {
  const changed = bodies.flatMap(({ file, text }) => {
    const after = typedInto(text);
    return after === undefined || after.replace('Neuwort ', '') === text ? [] : [file];
  });
  assert.deepEqual(changed, []);
});

test('a block that has to be written anew is almost always written as people wrote it', () => {
  const blocks = bodies.flatMap(({ text }) => [...readBody(text).origins]);
  const others = blocks.filter(({ node, source }) => writtenBlock(node) !== source);
  assert.ok(others.length < blocks.length / 50, `${others.length} of ${blocks.length}`);
});

test('random bodies keep every byte, and only the typed word is added', () => {
  fc.assert(
    fc.property(body(true), (text) => {
      const { doc, origins } = readBody(text);
      assert.equal(writeBody(doc, origins), text);
      assert.equal(typedInto(text)?.replace('Neuwort ', '') ?? text, text);
    }),
    runs,
  );
});
