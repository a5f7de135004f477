import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DrawingFlaw } from '../../faults/picture-flaws.ts';
import { readDrawing } from './drawing.ts';

const svg = (inner: string, more = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 60"${more}>${inner}</svg>`;

const xlink = ' xmlns:xlink="http://www.w3.org/1999/xlink"';
const gif = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
const inner = Buffer.from(svg('<script>1</script>')).toString('base64');
/** Drawings that run or load something when they are opened, and files that two parsers could read in two ways. */
const refused: [what: string, flaw: DrawingFlaw, text: string | Uint8Array, place?: string][] = [
  ['a script', 'element', svg('<script>document.title="ran"</script>'), '1:61'],
  [
    'a script with a prefix',
    'prefix',
    '<s:svg xmlns:s="http://www.w3.org/2000/svg"><s:script>1</s:script></s:svg>',
  ],
  [
    'a script whose prefix is that of SVG',
    'prefix',
    svg('<s:script>1</s:script>', ' xmlns:s="http://www.w3.org/2000/svg"'),
  ],
  ['a script of XHTML', 'element', svg('<h:script>1</h:script>', ' xmlns:h="http://www.w3.org/1999/xhtml"')],
  [
    'a script of XHTML by default',
    'element',
    svg('<g xmlns="http://www.w3.org/1999/xhtml"><script>1</script></g>'),
  ],
  [
    'a silent namespace that is rebound',
    'element',
    svg(
      '<g xmlns:sketch="http://www.w3.org/1999/xhtml"><sketch:script/></g>',
      ' xmlns:sketch="http://www.bohemiancoding.com/sketch/ns"',
    ),
  ],
  ['a namespace that nobody knows', 'element', svg('<x:y/>', ' xmlns:x="urn:x"')],
  ['a prefix without a namespace', 'element', svg('<x:y/>')],
  ['an entity', 'entity', `<!DOCTYPE svg [<!ENTITY s "<script>1</script>">]>\n${svg('&s;')}`],
  ['a declared entity that is not used', 'entity', `<!DOCTYPE svg [<!ENTITY s "x">]>\n${svg('')}`, '1:1'],
  ['an undeclared entity', 'entity', svg('<title>&nbsp;</title>')],
  [
    'another document type',
    'entity',
    `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x">\n${svg('')}`,
  ],
  ['UTF-16', 'notUtf8', Buffer.from(`\ufeff${svg('<script/>')}`, 'utf16le')],
  ['a declaration of UTF-16', 'notUtf8', `<?xml version="1.0" encoding="UTF-16"?>${svg('')}`],
  ['a declaration of UTF-7', 'notUtf8', `<?xml version='1.0' encoding='utf-7'?>${svg('')}`],
  ['Latin letters', 'notUtf8', Buffer.from(svg('<title>M\u00fcller</title>'), 'latin1')],
  ['a style sheet beside it', 'instruction', `<?xml-stylesheet href="https://example.org/x.css"?>${svg('')}`],
  ['an instruction within', 'instruction', svg('<?php 1 ?>')],
  ['a handler', 'handler', svg('<path onclick="1"/>')],
  ['a handler at the root', 'handler', svg('', ' onload="1"')],
  [
    'foreign content',
    'element',
    svg('<foreignObject><p xmlns="http://www.w3.org/1999/xhtml"/></foreignObject>'),
  ],
  ['a link', 'element', svg('<a href="javascript:1"><path/></a>')],
  ['an animation', 'element', svg('<use><set attributeName="href" to="javascript:1"/></use>')],
  ['a picture elsewhere', 'address', svg('<image href="https://tracker.example/x.png"/>')],
  ['a picture beside it', 'address', svg('<image xlink:href="x.png"/>', xlink)],
  [
    'a picture by another prefix',
    'address',
    svg('<image a:href="//tracker.example/"/>', ' xmlns:a="http://www.w3.org/1999/xlink"'),
  ],
  ['a use of another file', 'address', svg('<use href="other.svg#a"/>')],
  ['a drawing as data', 'address', svg(`<image href="data:image/svg+xml;base64,${inner}"/>`)],
  ['a type of picture that cannot be cleaned', 'address', svg(`<image href="${gif}"/>`)],
  ['a picture that is none', 'address', svg('<image href="data:image/png;base64,AAAA"/>')],
  ['a colour elsewhere', 'address', svg('<path fill="url(https://tracker.example/#a)"/>')],
  ['a colour elsewhere, escaped', 'address', svg('<path fill="\\75rl(https://tracker.example/#a)"/>')],
  ['a colour elsewhere, after a local one', 'address', svg('<path fill="url(#a) url(//x)"/>')],
  ['a picture in a style', 'style', svg('<path style="fill:url(\'//tracker.example/\')"/>')],
  ['a set of pictures', 'style', svg('<path style="mask:image-set(\'//tracker.example/\' 1x)"/>')],
  ['a style with a comment', 'style', svg('<path style="fill:u/**/rl(//x)"/>')],
  ['an import', 'style', svg('<style>@import "https://tracker.example/x.css";</style>')],
  ['an import, escaped', 'style', svg('<style>@\\69mport "https://tracker.example/x.css";</style>')],
  ['an import in upper case', 'style', svg('<style>.a{fill:red}@IMPORT url(x.css);</style>')],
  ['an import after a comment', 'style', svg('<style>/* */@import/**/"x.css";.a{}</style>')],
  ['a typeface', 'style', svg('<style>@font-face{font-family:x;src:url(//x)}</style>')],
  ['a condition that loads', 'style', svg('<style>@supports (fill:red){path{fill:red}}</style>')],
  ['a selector that reads', 'style', svg('<style>path[d^="a"]{fill:red}</style>')],
  ['a rule without an end', 'style', svg('<style>path{fill:red</style>')],
  ['an element in a style', 'style', svg('<style><g/></style>')],
  ['no SVG', 'notSvg', '<html xmlns="http://www.w3.org/1999/xhtml"><script>1</script></html>'],
  ['SVG without its namespace', 'notSvg', '<svg viewBox="0 0 9 9"/>'],
  ['half a drawing', 'notXml', '<svg xmlns="http://www.w3.org/2000/svg"><path'],
  ['HTML', 'notXml', '<svg xmlns="http://www.w3.org/2000/svg"><p>a<br></p></svg>'],
  ['an attribute twice', 'notXml', svg('<path d="M0 0" d="M1 1"/>')],
  ['nothing', 'notXml', ''],
  ['a nest without an end', 'tooLarge', svg('<g>'.repeat(100_000) + '</g>'.repeat(100_000))],
  ['a nest that is too deep', 'element', svg('<g>'.repeat(300) + '</g>'.repeat(300))],
  [
    'uses of uses',
    'tooLarge',
    svg(
      Array.from(
        { length: 20 },
        (_, at) => `<g id="a${at + 1}"><use href="#a${at}"/><use href="#a${at}"/></g>`,
      ).join(''),
    ),
  ],
  ['a use of itself', 'tooLarge', svg('<g id="a"><use href="#a"/></g>')],
];
for (const [what, flaw, text, place] of refused) {
  test(`a drawing is refused for ${what}`, () => {
    const drawing = readDrawing(typeof text === 'string' ? Buffer.from(text) : text);
    assert.ok('faults' in drawing, 'text' in drawing ? drawing.text : '');
    assert.ok(
      drawing.faults.some((fault) => fault.flaw === flaw),
      JSON.stringify(drawing.faults),
    );
    const [first] = drawing.faults;
    if (place !== undefined) assert.equal(`${first?.line}:${first?.column}`, place);
    assert.ok(drawing.faults.every(({ line, column }) => line >= 1 && column >= 1));
  });
}

test('all faults are told at once, each at its place', () => {
  const drawing = readDrawing(Buffer.from(svg('\n<script/>\n  <path onload="1" fill="url(//x)"/>\n<a/>')));
  assert.deepEqual(
    'faults' in drawing && drawing.faults.map(({ flaw, line, column }) => [flaw, line, column]),
    [
      ['element', 2, 1],
      ['handler', 3, 3],
      ['address', 3, 3],
      ['element', 4, 1],
    ],
  );
});
