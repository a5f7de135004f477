import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { noon, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { parse } from '../../body/reading/parse.ts';
import { knownIn } from '../../import/map/known-files.ts';
import { importDigest } from '../../import/write/import-digest.ts';
import { readSettings } from '../../loaders/settings.ts';
import { filesIn } from '../../manuscript/files.ts';
import { parseHere } from '../text/mdx.ts';
import { origin } from '../text/read-file.ts';
import { filledForm } from './filled-form.ts';
import { loadedThings } from './finished-here.ts';

const content = await smallNewsroom();
const text = `Ein neuer Steg für kleine Boote im Hafen

Datum: Mon, 07 Dec 2026 09:30:00 +0100

Er wurde *schnell* gebaut -- und {gut} ... Er ist <neu> und hat 61 Meter, sagt der Hafen von Lichterhaven.

„Das wird die Boote freuen.“
– Ada Anker

Daten und Fakten:
- Länge: 61 Meter
- Platz: zwölf Boote

Pressekontakt:
Ada Anker
Telefon: +49 30 23125 001
E-Mail: ada@example.org
`;

test('a public desk, which parses in the browser, knows and fills the same', async () => {
  const listOf = async (collection: string) =>
    filesIn(join(content, collection)).map((name) => {
      const path = `content/${collection}/${name}`;
      const data = { [origin]: readFileSync(join(content, collection, name), 'utf8') };
      return { toJS: () => ({ path, data }) };
    });
  const known = await loadedThings(listOf);
  const newsroom = readSettings(content);
  const there = await knownIn({ content, newsroom });
  assert.deepEqual([known.ids, known.people, known.topics], [there.ids, there.people, there.topics]);
  assert.deepEqual(known.facts, there.facts);
  const means = { parse: parseHere, digest: () => '0'.repeat(16) };
  const given = { text };
  const here = await filledForm(given, { newsroom, known, language: 'de', now: noon, means });
  assert.deepEqual(
    here,
    await filledForm(given, {
      newsroom,
      known: there,
      language: 'de',
      now: noon,
      means: { parse, digest: importDigest },
    }),
  );
  assert.ok('values' in here && String(here.values['body']).includes('<FactBox'), JSON.stringify(here));
});
