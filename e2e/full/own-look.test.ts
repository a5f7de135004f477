import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { filesBelow } from '../../src/files/walk.ts';
import { writeHistory } from '../small-repository.ts';
import { build, environmentOf, siteOf } from '../sites.ts';
import { testFolder } from '../test-folder.ts';

const root = resolve(import.meta.dirname, '..', '..');
const typeface = join(root, 'node_modules/@fontsource-variable/nunito/files/nunito-latin-wght-normal.woff2');
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><path d="M0 0h80v40H0z"/></svg>';

test('with a logo, a colour and a typeface a newsroom in German and French is built in that look', async () => {
  const folder = join(root, '.sites', 'own-look');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const content = join(folder, 'content');
  cpSync(join(root, 'content'), content, { recursive: true });
  writeHistory(content, '2026-01-01T00:00:00Z');
  const logo = join(testFolder(), 'Unser Logo.svg');
  writeFileSync(logo, drawing);
  const site = siteOf('own-look', content);
  const answers = {
    publisher: 'Hafenverbund Nordlicht e. V.',
    url: 'https://example.org/',
    languages: 'de, fr',
    timeZone: 'Europe/Berlin',
    place: 'Lichterhaven',
    contact: 'Ada Anker',
    email: 'ada@example.org',
    phone: '+49 30 23125 001',
    address: 'Am Kai 1, 12345 Lichterhaven',
    repository: 'private',
    logo,
    colour: '#e2001a',
    typeface,
    host: 'none',
  };
  const given = Object.entries(answers).flatMap(([key, answer]) => [`--${key}`, answer]);
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src', 'commands', 'run.cjs'), 'setup', ...given],
    { env: { ...process.env, ...environmentOf(site) }, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
  const { code, said } = await build(site);
  assert.equal(code, 0, said);
  const files = filesBelow(site.out);
  const read = (name: string) => readFileSync(join(site.out, name));
  for (const name of ['index.html', 'fr/index.html']) {
    const page = String(read(name));
    assert.match(page, /<img[^>]+src="\/brand\/logo\.svg"/, name);
    assert.match(page, /#e2001a/, name);
    assert.match(page, /font-family:\s*"?Nunito/, name);
  }
  const fonts = files.filter((name) => name.endsWith('.woff2')).map((name) => read(name));
  assert.ok(fonts.some((bytes) => bytes.equals(readFileSync(typeface))));
});
