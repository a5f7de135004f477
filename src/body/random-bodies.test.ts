import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { clean } from './clean.ts';
import { breaches } from './policy/policy.ts';
import { type Segment, segments } from './page/segments.ts';
import type { Node } from './tree.ts';
import { components } from './vocabulary.ts';
import { body, runs, tree } from '../../e2e/fixtures/bodies.ts';

const asWritten = (href: string) => href;
const joined = (all: readonly Segment[]): string =>
  all
    .map((one) =>
      typeof one === 'string' ? one : `<x-${one.component}>${joined(one.parts)}</x-${one.component}>`,
    )
    .join('');

test('the policy finds nothing in a body of what it allows', () => {
  fc.assert(
    fc.property(body(true), (source) => {
      assert.deepEqual(breaches(tree(source), source, Object.keys(components)), []);
    }),
    runs,
  );
});

test('without components a body is one piece, the HTML of its tree', () => {
  fc.assert(
    fc.property(body(false), (source) => {
      const cleaned = clean(tree(source));
      const pieces = segments(cleaned, asWritten);
      assert.ok(pieces.length <= 1);
      assert.equal(pieces.join(''), toHtml(cleaned));
    }),
    runs,
  );
});

test('around components every element opens and closes in balance', () => {
  fc.assert(
    fc.property(body(true), (source) => {
      const open: string[] = [];
      const html = joined(segments(clean(tree(source)), asWritten));
      for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-zA-Z][\w-]*)[^>]*>/g)) {
        if (['br', 'hr', 'input', 'img'].includes(name)) continue;
        if (slash) assert.equal(open.pop(), name, `${tag} in ${html}`);
        else open.push(name);
      }
      assert.deepEqual(open, []);
    }),
    runs,
  );
});

test('a cleaned body has unique heading ids, no comment and no style attribute', () => {
  fc.assert(
    fc.property(body(true), (source) => {
      const ids: unknown[] = [];
      visit(clean(tree(source)) as Node, (node) => {
        assert.ok(!['mdxFlowExpression', 'mdxTextExpression', 'comment', 'raw'].includes(node.type));
        if (node.type !== 'element') return;
        assert.ok(!('style' in node.properties));
        if (/^h\d$/.test(node.tagName)) ids.push(node.properties['id']);
      });
      assert.equal(new Set(ids).size, ids.length, ids.join());
      assert.ok(!ids.includes(undefined));
    }),
    runs,
  );
});
