import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from '../reading/parse.ts';
import type { Node } from '../tree.ts';
import { breaches } from './policy.ts';
import { checkUrl } from './url.ts';

const node: Node = { type: 'text', value: '' };

/** The rule that an address breaks, or undefined. */
function verdict(href: string): string | undefined {
  const rules: string[] = [];
  checkUrl(node, href, 'link', { allowed: [], source: '', report: (_node, { rule }) => rules.push(rule) });
  return rules[0];
}

test('addresses of the web, of mail and phone and of this site lead somewhere', () => {
  for (const href of [
    'https://example.org/a?b#c',
    'HTTP://EXAMPLE.ORG',
    'mailto:a@example.org',
    'tel:+4930231250',
    '/impressum/',
    '/',
    '#fn-1',
    '/a:b',
  ]) {
    assert.equal(verdict(href), undefined, href);
  }
});

test('an address without a scheme or a root leads nowhere', () => {
  for (const href of [
    '',
    'impressum',
    './a.pdf',
    '../a/',
    '?a',
    '//example.org/',
    'www.example.org',
    'https://',
    'https://a b',
  ]) {
    assert.equal(verdict(href), 'unknownLink', href);
  }
});

test('an address of the web without two slashes leads nowhere: on a page it is a path of this site', () => {
  for (const href of ['https:example.org', 'https:/example.org'])
    assert.equal(verdict(href), 'unknownLink', href);
});

const dangerous = fc.constantFrom(
  'javascript:',
  'data:',
  'vbscript:',
  'file:',
  'blob:',
  'view-source:',
  'livescript:',
);
/** Schemes in any case, with characters before and within them that browsers ignore. */
const disguised = dangerous.chain((scheme) =>
  fc
    .array(
      fc.tuple(fc.boolean(), fc.constantFrom('', '', '\t', '\n', '\r', '\u0000', '\u0001', ' ', '\u001f')),
      {
        minLength: scheme.length,
        maxLength: scheme.length,
      },
    )
    .map((ways) =>
      [...scheme].map((letter, i) => `${ways[i]?.[1] ?? ''}${ways[i]?.[0] ? letter.toUpperCase() : letter}`),
    )
    .map((letters) => letters.join('')),
);

test('a scheme that runs or reads something is refused in every disguise that a browser sees through', () => {
  fc.assert(
    fc.property(
      disguised,
      fc.constantFrom('alert(1)', '//example.org', 'text/html,x', ''),
      (scheme, rest) => {
        assert.equal(verdict(scheme + rest), 'dangerousUrl');
      },
    ),
    { numRuns: 500 },
  );
});

test('what passes is, as a browser reads it, an address of a safe scheme', () => {
  const page = 'https://newsroom.example/2026/01/a/';
  const part = fc.constantFrom(
    'java',
    'script',
    ':',
    '/',
    '\\',
    'https',
    'data',
    '\t',
    '\n',
    ' ',
    '\u0000',
    '#',
    '?',
    'a',
    '%',
    '@',
    '.',
    'mailto',
    '&colon;',
    '\u00a0',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const href = parts.join('');
      if (verdict(href) !== undefined) return;
      const protocol = URL.parse(href, page)?.protocol ?? 'https:';
      assert.ok(
        ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol),
        `${JSON.stringify(href)} is ${protocol}`,
      );
    }),
    { numRuns: 2000 },
  );
});

const written: [what: string, source: string][] = [
  ['a link', '[a](javascript:alert)'],
  ['a link in other case', '[a](JaVaScRiPt:alert)'],
  ['an entity', '[a](&#106;avascript:alert)'],
  ['a named entity', '[a](javascript&colon;alert)'],
  ['a tab', '[a](<java\tscript:alert>)'],
  ['a line break as entity', '[a](java&#10;script:alert)'],
  ['a backslash', '[a](javascript\\:alert)'],
  ['leading white space', '[a](< javascript:alert>)'],
  ['a space that does not break', '[a](<\u00a0javascript:alert>)'],
  ['a definition', '[a][b]\n\n[b]: javascript:alert'],
  ['a definition in a quote', '> [a]: data:text/html,x\n\n[a]'],
  ['a footnote', 'a[^1]\n\n[^1]: [b](vbscript:x)'],
  ['a link in a component', '<Quote speaker="ada">\n[a](data:text/html;base64,PHNjcmlwdD4=)\n</Quote>'],
  ['a link around emphasis', '[**a**](javascript:alert)'],
  ['an attribute', '<Video href="javascript:alert(1)" title="Ein Film" />'],
  ['an attribute with an entity', '<Video href="&#106;avascript:alert(1)" title="Ein Film" />'],
  ['an attribute in braces', '<Video href={"\\u006aavascript:alert(1)"} title="Ein Film" />'],
];
for (const [what, source] of written) {
  test(`${what} with a dangerous address does not pass`, () => {
    const parsed = parse(source, 'de');
    const rules =
      'tree' in parsed ? breaches(parsed.tree, source, ['Quote', 'Video']).map(({ rule }) => rule) : [];
    assert.ok(rules.includes('dangerousUrl') || rules.includes('unknownLink'), rules.join());
  });
}
