import assert from 'node:assert/strict';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { ask, base64, changeOf, place, smallDesk } from '../../../e2e/small-desk.ts';
import { type Files, picture, release, releasePath, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { writeRecord } from '../../../e2e/small-repository.ts';
import { shaOf } from './repository-files.ts';

const other = 'releases/2026-02-15-zweite-meldung/index.de.mdx';
const quoting = release({}, '<Quote speaker="bo-boje">Der Kran hebt 12 Tonnen.</Quote>');
const shown =
  '{ src: ./kran.jpg, alt: Ein Kran am Kai vor dem Abendhimmel, credit: "Foto: Ada", caption: Der Kran am Kai. }';
const room: Files = {
  'people/bo-boje.yaml': 'name: Bo Boje\norganisation: hafenverbund\nrole: { de: Kapitän }\n',
  [releasePath]: quoting,
  [other]: release({ publishedAt: '2026-02-15T10:00:00+01:00', image: shown }, 'Der Kran hebt 14 Tonnen.'),
  'releases/2026-02-15-zweite-meldung/kran.jpg': await picture(),
};

/** A desk in front of that newsroom, every text of which has been published. */
async function desk(changes: Files = {}) {
  const content = await smallNewsroom({ ...room, ...changes });
  const made = await smallDesk((top, git) => {
    cpSync(content, join(top, 'content'), { recursive: true });
    git('add', '--all');
    git('commit', '--quiet', '--message', 'Write', '--date', '2026-01-01T00:00:00Z');
  }, true);
  writeRecord(join(made.top, 'content'), ['2026-03-01T00:00:00Z']);
  const bytes = (path: string) => readFileSync(join(made.top, 'content', path));
  const as = (operation: string, path: string, text?: string) => ({
    operation,
    path: `content/${path}`,
    ...(operation !== 'create' && { sha: shaOf(bytes(path)) }),
    ...(text !== undefined && { content: base64(text) }),
  });
  const save = (...[operation, path, text]: Parameters<typeof as>) =>
    made.change([as(operation, path, text)]);
  return { ...made, save, bytes };
}

type Save = [operation: string, path: string, text?: string];
const refused: [what: string, save: Save, says: RegExp][] = [
  ['a quoted person who is deleted', ['delete', 'people/bo-boje.yaml'], /erste-meldung.*bo-boje/s],
  [
    'a picture in use that is deleted',
    ['delete', 'releases/2026-02-15-zweite-meldung/kran.jpg'],
    /zweite-meldung.*kran\.jpg/s,
  ],
  ['a topic in use that is deleted', ['delete', 'topics/hafen.yaml'], /hafen/],
  [
    'an address that is taken',
    [
      'create',
      'releases/2026-01-20-erste-meldung/index.de.mdx',
      release({ title: 'Ein anderer Titel für dieselbe Adresse' }),
    ],
    /erste-meldung/,
  ],
  [
    'a link that leads nowhere',
    [
      'update',
      other,
      release(
        { publishedAt: '2026-02-15T10:00:00+01:00', image: shown },
        'Der Kran hebt 14 Tonnen, siehe [hier](/gibt-es-nicht/).',
      ),
    ],
    /gibt-es-nicht/,
  ],
  [
    'a published number that changes without an entry',
    [
      'update',
      other,
      release({ publishedAt: '2026-02-15T10:00:00+01:00', image: shown }, 'Der Kran hebt 15 Tonnen.'),
    ],
    /a number has changed.*Found: 15/s,
  ],
];

for (const [what, parts, says] of refused)
  test(`a save that would stop the build is refused, and nothing is lost: ${what}`, async () => {
    const { save, git } = await desk();
    const { status, said } = await save(...parts);
    assert.equal(status, 422, said.message);
    assert.match(said.message ?? '', says);
    assert.equal(git('status', '--porcelain'), '');
    assert.equal(git('rev-list', '--count', 'HEAD'), '2');
  });

test('why a save is refused is said in the language of the page', async () => {
  const { bytes, port } = await desk();
  const path = 'people/bo-boje.yaml';
  const file = { operation: 'delete', path: `content/${path}`, sha: shaOf(bytes(path)) };
  const { said } = await ask(port, 'POST', `/in/de${place}/contents`, changeOf([file]));
  assert.match(said.message ?? '', /Es gibt keine solche Person/);
});

test('the same number with an entry is saved', async () => {
  const { save } = await desk();
  const entry = '[{ at: 2026-03-02T10:00:00+01:00, kind: correction, note: Die Last war falsch. }]';
  const lines = { publishedAt: '2026-02-15T10:00:00+01:00', image: shown, corrections: entry };
  const { status, said } = await save('update', other, release(lines, 'Der Kran hebt 15 Tonnen.'));
  assert.equal(status, 201, said.message);
});

test('what was wrong before stops no other save, and does not hide a new error', async () => {
  const { save } = await desk({ [other]: release({ publishedAt: 'bald' }, 'Der Kran hebt 14 Tonnen.') });
  assert.equal(
    (
      await save(
        'update',
        'people/bo-boje.yaml',
        'name: Bo Boje\norganisation: hafenverbund\nrole: { de: Maat }\n',
      )
    ).status,
    201,
  );
  const { status, said } = await save('delete', 'people/bo-boje.yaml');
  assert.equal(status, 422);
  assert.doesNotMatch(said.message ?? '', /bald/);
  assert.match(said.message ?? '', /bo-boje/);
});
