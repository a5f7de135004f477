import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomAt } from '../../../e2e/fixtures/newsroom.ts';
import { factSheet } from '../../newsroom/store/fact-sheet.ts';
import { factsCsv, factsJson } from './fact-files.ts';

const members = {
  'facts/mitglieder.yaml': `label: { de: "Mitglieder, alle" }
value: 1200
asOf: 2019-09
source: { de: =1+1 }
changes: [{ validFrom: 2025-01-01, value: 1300.5, asOf: 2024-12-31, source: { de: 'Das „Verzeichnis“' } }]
`,
};

test('the table has a line for each value, and no cell that a spreadsheet would run', async () => {
  const newsroom = await newsroomAt('2026-07-15T12:00:00Z', members);
  assert.deepEqual(factsCsv(factSheet(newsroom, 'de')).split('\r\n'), [
    '\uFEFFid,label,value,unit,asOf,isCurrent,source,sourceUrl,organisation,url',
    'mitglieder,"Mitglieder, alle",1300.5,,2024-12-31,true,Das „Verzeichnis“,,Hafenverbund,https://example.org/facts/#fact-mitglieder',
    'mitglieder,"Mitglieder, alle",1200,,2019-09,false,\'=1+1,,Hafenverbund,https://example.org/facts/#fact-mitglieder',
    '',
  ]);
});

test('the same as JSON, with the former value below', async () => {
  const newsroom = await newsroomAt('2026-07-15T12:00:00Z', members);
  assert.deepEqual(JSON.parse(factsJson(factSheet(newsroom, 'de'), 'de')), {
    language: 'de',
    facts: [
      {
        id: 'mitglieder',
        label: 'Mitglieder, alle',
        organisation: 'Hafenverbund',
        url: 'https://example.org/facts/#fact-mitglieder',
        value: 1300.5,
        asOf: '2024-12-31',
        source: 'Das „Verzeichnis“',
        former: [{ value: 1200, asOf: '2019-09', source: '=1+1' }],
      },
    ],
  });
});
