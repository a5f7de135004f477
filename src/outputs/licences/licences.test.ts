import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../../e2e/test-folder.ts';
import { installedPackage, packageFolderOf } from './installed-package.ts';
import { licencesText } from './licences-text.ts';

function installed(manifest: object, files: Record<string, string> = {}): string {
  const folder = join(testFolder(), 'node_modules', 'a');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('the package of a file is found in any depth, with any separators', () => {
  assert.equal(packageFolderOf('/x/node_modules/yaml/browser/a.js'), '/x/node_modules/yaml');
  assert.equal(packageFolderOf('/x/node_modules/@a/b/c.js?url'), '/x/node_modules/@a/b');
  assert.equal(packageFolderOf('/x/node_modules/a/node_modules/b/c.js'), '/x/node_modules/a/node_modules/b');
  assert.equal(packageFolderOf('C:\\x\\node_modules\\@a\\b\\c.js'), 'C:/x/node_modules/@a/b');
  assert.equal(packageFolderOf('\0/x/node_modules/a/b.js'), '/x/node_modules/a');
  assert.equal(packageFolderOf('/x/src/a.ts'), undefined);
});

test('name, version, licence and every text of it come from the package', () => {
  const manifest = {
    name: 'a',
    version: '1.2.3',
    license: 'MIT',
    repository: { url: 'git+https://x.org/a.git' },
  };
  const folder = installed(manifest, {
    LICENSE: 'May be used.\r\n',
    'NOTICE.md': 'By A.',
    'licenses.js': 'no',
  });
  assert.deepEqual(installedPackage(folder), {
    name: 'a',
    version: '1.2.3',
    licence: 'MIT',
    home: 'https://x.org/a',
    texts: ['May be used.', 'By A.'],
  });
  const old = installed({ name: 'a', version: '1.0.0', license: { type: 'ISC' } });
  assert.equal(installedPackage(old).licence, 'ISC');
});

test('a package without a licence stops the build', () => {
  assert.throws(() => installedPackage(installed({ name: 'a', version: '1.0.0' })), /a names no licence/);
});

test('packages stand in the order of their names, each with its text', () => {
  const one = { version: '1.0.0', licence: 'MIT', home: undefined };
  const text = licencesText([
    { ...one, name: 'b', texts: ['Text of b.'] },
    { ...one, name: 'a', home: 'https://a.org', texts: [] },
  ]);
  assert.match(text, /^a 1\.0\.0\nMIT\nhttps:\/\/a\.org\n\n-+\n\nb 1\.0\.0\nMIT\n\nText of b\.\n$/);
});

test('the typefaces of a brand stand first, each once, with the licence that was named for it', () => {
  const face = { name: 'Nunito', licence: 'OFL 1.1' };
  const text = licencesText(
    [{ version: '1.0.0', licence: 'MIT', home: undefined, name: 'a', texts: [] }],
    [face, face],
  );
  assert.match(text, /^Nunito\nOFL 1\.1\n\n-+\n\na 1\.0\.0\nMIT\n$/);
});
