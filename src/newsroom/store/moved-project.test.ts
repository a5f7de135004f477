import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { hafenverbund, picture, release, releasePath, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { testFolder } from '../../../e2e/test-folder.ts';

const at = (path: string) => JSON.stringify(pathToFileURL(join(import.meta.dirname, path)).href);
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><path d="M0 0h80v40H0z"/></svg>';

/** Opens the newsroom of a project, moves the project, and opens it again: what is told are its keys, and whether its files are there. */
const script = `
  const { existsSync, renameSync } = await import('node:fs');
  const { resolve } = await import('node:path');
  const { storeOf } = await import(${at('../../../e2e/fixtures/newsroom.ts')});
  const { entriesOf } = await import(${at('../../loaders/entries.ts')});
  const { readManuscript } = await import(${at('../../manuscript/read-manuscript.ts')});
  const { openNewsroom } = await import(${at('newsroom.ts')});
  const now = new Date('2026-07-01T12:00:00Z');
  const opened = async () => {
    const entries = entriesOf(await readManuscript(resolve('content')), now, false);
    const newsroom = openNewsroom(storeOf(entries), now, { program: 'one' });
    const named = [...newsroom.organisations, ...newsroom.people].map(({ data }) => data);
    const files = [newsroom.brand, ...named]
      .flatMap((data) => Object.values(data?.files ?? {}))
      .map(({ path }) => [path, existsSync(path)]);
    const digests = Object.values(entries).flatMap((all) => [...all].map(([id, { digest }]) => [id, digest]));
    return { ground: newsroom.ground, files, digests };
  };
  const [before, after] = process.argv.slice(1);
  process.chdir(before);
  const first = await opened();
  process.chdir('..');
  renameSync(before, after);
  process.chdir(after);
  console.log(JSON.stringify([first, await opened()]));
`;

type Opened = {
  ground: string;
  files: [path: string, isThere: boolean][];
  digests: [id: string, digest: string][];
};

test('a project that moved to another folder has the keys of its outputs still, and finds its files', async () => {
  const folder = testFolder();
  const content = await smallNewsroom({
    'brand.yaml': 'logo: { light: ./brand/logo.svg }\n',
    'brand/logo.svg': drawing,
    'organisations/hafenverbund.yaml': `${hafenverbund}logos: [{ file: ./hafen.svg, title: { de: Logo } }]\n`,
    'organisations/hafen.svg': drawing,
    'people/ada-anker.yaml':
      'name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\nemail: ada@example.org\n' +
      'portrait: { src: ./ada.jpg, credit: Ada }\n',
    'people/ada.jpg': await picture(1200, 1500),
    [releasePath]: release({ contacts: '[ada-anker]' }),
  });
  const [before, after] = [join(folder, 'before'), join(folder, 'after')];
  cpSync(content, join(before, 'content'), { recursive: true });
  const told = execFileSync(
    process.execPath,
    ['--input-type=module', '--eval', script, '--', before, after],
    { encoding: 'utf8' },
  );
  const [first, second] = JSON.parse(told) as [Opened, Opened];
  assert.deepEqual(first.files.toSorted(), [
    ['content/brand/logo.svg', true],
    ['content/organisations/hafen.svg', true],
    ['content/people/ada.jpg', true],
  ]);
  assert.deepEqual(second, first);
});
