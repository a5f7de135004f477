import assert from 'node:assert/strict';
import { test } from 'node:test';
import { clean } from '../clean.ts';
import { parse } from '../reading/parse.ts';
import { segments } from './segments.ts';

function pieces(source: string, link: (href: string) => string = (href) => href) {
  const parsed = parse(source, 'de');
  assert.ok('tree' in parsed);
  return segments(clean(parsed.tree), link);
}
const org = { component: 'OrgLink', attributes: { id: 'ahk' }, parts: [] };

test('a text without components is one piece of HTML', () => {
  assert.deepEqual(pieces('Eins **zwei**.\n\n- drei'), [
    '<p>Eins <strong>zwei</strong>.</p>\n<ul>\n<li>drei</li>\n</ul>',
  ]);
  assert.deepEqual(pieces(''), []);
});

test('the element around a component is split into what is before and after', () => {
  assert.deepEqual(pieces('Die **<OrgLink id="ahk" /> hier** sagt'), [
    '<p>Die <strong>',
    org,
    ' hier</strong> sagt</p>',
  ]);
});

test('tables, lists and quotes around a component stay whole', () => {
  assert.deepEqual(pieces('| a |\n| :-: |\n| <OrgLink id="ahk" /> |'), [
    '<table>\n<thead>\n<tr>\n<th class="align-center">a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td class="align-center">',
    org,
    '</td>\n</tr>\n</tbody>\n</table>',
  ]);
  assert.deepEqual(pieces('> - Die <OrgLink id="ahk" />'), [
    '<blockquote>\n<ul>\n<li>Die ',
    org,
    '</li>\n</ul>\n</blockquote>',
  ]);
});

test('a component carries its checked attributes and the pieces between its tags', () => {
  const source = '<Quote speaker={"ada"} role=" Sprecherin ">\nSatz <OrgLink id="ahk" />.\n</Quote>';
  assert.deepEqual(pieces(source), [
    {
      component: 'Quote',
      attributes: { speaker: 'ada', role: 'Sprecherin' },
      parts: ['<p>Satz ', org, '.</p>'],
    },
  ]);
});

test('every link of the text gets its public address, wherever it stands', () => {
  const link = (href: string) => `/presse${href}`;
  const [html] = pieces('[a](/b/) **[c](/d/)**', link);
  assert.equal(html, '<p><a href="/presse/b/">a</a> <strong><a href="/presse/d/">c</a></strong></p>');
  assert.deepEqual(pieces('[a](/b/) <OrgLink id="ahk">c</OrgLink> [d](/e/)', link), [
    '<p><a href="/presse/b/">a</a> ',
    { ...org, parts: ['c'] },
    ' <a href="/presse/e/">d</a></p>',
  ]);
  const [box] = pieces('<FactBox title="Zahlen">\n- [a](/b/)\n</FactBox>', link);
  assert.ok(typeof box === 'object' && JSON.stringify(box.parts).includes('/presse/b/'));
});

test('text is escaped: what an author wrote as a sign is no tag', () => {
  assert.deepEqual(pieces('5 \\< 7 & `<b>`'), ['<p>5 &#x3C; 7 &#x26; <code>&#x3C;b></code></p>']);
});

test('a component that has no view is an error of ours and not dropped in silence', () => {
  assert.throws(() => pieces('<Foo />'), /<Foo>/);
});
