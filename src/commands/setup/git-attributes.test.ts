import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { test } from 'node:test';
import { smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { gitAttributes, writeGitAttributes } from './git-attributes.ts';

const root = resolve(import.meta.dirname, '../../..');

test('the repository has the attributes that a new newsroom gets', () => {
  assert.ok(readFileSync(join(root, '.gitattributes'), 'utf8').endsWith(gitAttributes));
});

test('a newsroom in a repository of its own gets the attributes, and keeps those that it has', async () => {
  const content = await smallNewsroom();
  execFileSync('git', ['init', '--quiet', '--template='], { cwd: dirname(content) });
  const [inside, above] = [join(content, '.gitattributes'), join(dirname(content), '.gitattributes')];
  await writeGitAttributes(content);
  assert.equal(readFileSync(inside, 'utf8'), gitAttributes);
  writeFileSync(inside, '* -text\n');
  await writeGitAttributes(content);
  assert.equal(readFileSync(inside, 'utf8'), '* -text\n');
  rmSync(inside);
  writeFileSync(above, '* -text\n');
  await writeGitAttributes(content);
  assert.ok(!existsSync(inside));
});

test('git leaves a picture alone and gives every text the line ends of Unix', async () => {
  const content = await smallNewsroom({ '.gitattributes': gitAttributes });
  execFileSync('git', ['init', '--quiet', '--template='], { cwd: content });
  const paths = ['a/index.de.mdx', 'newsroom.yaml', 'a/b.jpg', 'a/b.pdf', 'a/b.csv'];
  const said = execFileSync('git', ['check-attr', 'text', 'eol', '--', ...paths], {
    cwd: content,
    encoding: 'utf8',
  });
  assert.equal(
    said,
    `a/index.de.mdx: text: set
a/index.de.mdx: eol: lf
newsroom.yaml: text: set
newsroom.yaml: eol: lf
a/b.jpg: text: unset
a/b.jpg: eol: lf
a/b.pdf: text: unset
a/b.pdf: eol: lf
a/b.csv: text: unset
a/b.csv: eol: lf
`,
  );
});
