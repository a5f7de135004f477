import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from '../body/reading/parse.ts';
import { faultsOf, picture, release, releasePath, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import type { Deprecation } from '../schema/going/deprecations.ts';
import { deprecatedBy } from './deprecated.ts';

const example = { path: releasePath, source: '' };
const planted: Deprecation[] = [
  { files: /^releases\//, what: { field: ['kicker'] }, goes: '3.0.0', instead: 'strap: …', example },
  { files: /^newsroom\.yaml$/, what: { field: ['dateline', '*'] }, goes: '3.1.0', instead: 'place', example },
  { files: /^topics\//, what: { field: ['contacts'] }, goes: '3.1.0', instead: 'x', example },
  {
    files: /^releases\//,
    what: { field: ['links', '*', 'label'] },
    goes: '4.0.0',
    instead: 'text: …',
    example,
  },
  { files: /^releases\//, what: { component: 'FactBox' }, goes: '4.0.0', instead: '<Box>', example },
];

test('a field or component that is to go is told once in each file, at its place, with what to write', async () => {
  const links =
    '[{ label: Zur Werft, href: "https://example.org/a" }, { label: Zum Kai, href: "https://example.org/b" }]';
  const box = '<FactBox title="Zahlen">\n\nEin Satz.\n\n</FactBox>\n\n';
  const content = await smallNewsroom({
    [releasePath]: release({ kicker: 'Hafen', links }, `Ein Satz.\n\n${box}${box}`),
  });
  const faults = deprecatedBy(parse, planted)(await readManuscript(content));
  const told = faults.map(({ rule, level, file, line, column, field, facts }) => {
    const { version, instead } = facts as { version: string; instead: string };
    return `${level} ${rule} ${file.replace(/.*\//, '')}:${line}:${column} ${field} ${version} ${instead}`;
  });
  assert.deepEqual(told, [
    'warning deprecated index.de.mdx:7:1 kicker 3.0.0 strap: …',
    'warning deprecated newsroom.yaml:8:13 dateline.de 3.1.0 place',
    'warning deprecated index.de.mdx:8:11 links[0].label 4.0.0 text: …',
    'warning deprecated index.de.mdx:13:1 <FactBox> 4.0.0 <Box>',
  ]);
});

test('a link to an organisation as a component is still read, and told', async () => {
  const faults = await faultsOf({
    [releasePath]: release({}, 'Der <OrgLink id="hafenverbund" /> und die <OrgLink id="hafenverbund" />.'),
    'releases/2026-01-15-erste-meldung/quay.jpg': await picture(),
  });
  const told = faults.filter(({ rule }) => rule === 'deprecated');
  assert.deepEqual(
    told.map(({ level, field, column }) => [level, field, column]),
    [['warning', '<OrgLink>', 5]],
  );
  assert.ok(!faults.some(({ level }) => level === 'error'));
});
