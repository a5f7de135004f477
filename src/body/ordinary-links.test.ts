import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withOrdinaryLinks } from './ordinary-links.ts';
import { parse } from './reading/parse.ts';

const names: Record<string, string> = { ahk: 'AHK [Korea]', hafen: 'Hafen & Kai' };
const rows: [what: string, written: string, becomes: string][] = [
  ['its own words', 'Die <OrgLink id="ahk">**Kammer**</OrgLink>.', 'Die [**Kammer**](/organisations/ahk/).'],
  [
    'the name',
    'Die <OrgLink id="ahk" /> und <OrgLink id="hafen" />.',
    'Die [AHK \\[Korea\\]](/organisations/ahk/) und [Hafen \\& Kai](/organisations/hafen/).',
  ],
  ['a name that is not certain', 'Die <OrgLink id="x" />.', 'Die <OrgLink id="x" />.'],
  [
    'in a list and a box',
    '<FactBox title="Zahlen">\n- Die <OrgLink id="hafen">Werft</OrgLink>\n</FactBox>',
    '<FactBox title="Zahlen">\n- Die [Werft](/organisations/hafen/)\n</FactBox>',
  ],
  ['in code', '`<OrgLink id="ahk" />`', '`<OrgLink id="ahk" />`'],
  ['a syntax error', 'Die <OrgLink id="ahk">.', 'Die <OrgLink id="ahk">.'],
];

for (const [what, written, becomes] of rows)
  test(`an OrgLink becomes an ordinary link: ${what}`, () => {
    const head = '---\ntitle: x\n---\n\n';
    const text = withOrdinaryLinks(`${head}${written}\n`, 'de', (id) => names[id], parse);
    assert.equal(text, `${head}${becomes}\n`);
    assert.equal(
      withOrdinaryLinks(text, 'de', (id) => names[id], parse),
      text,
    );
  });
