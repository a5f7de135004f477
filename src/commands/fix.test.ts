import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { read, tagged } from '../../e2e/fixtures/exiftool.ts';
import { pixels } from '../../e2e/fixtures/pictures.ts';
import { dir, withPicture } from '../../e2e/fixtures/situations.ts';
import { noon, picture, release, releasePath, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { readManuscript } from '../manuscript/read-manuscript.ts';
import { judge } from '../rules/judge.ts';
import { fix } from './fix.ts';

const own = ['-XMP-dc:Creator=Ada', '-XMP-dc:Rights=© Ada', '-IPTC:Credit=Agentur'];

test('a picture that tells its place is cleaned, keeps what belongs to its maker, and shows the same', async () => {
  const tall = await tagged(
    await picture(1600, 1300),
    '-n',
    '-Orientation=6',
    '-GPSLatitude=51.05',
    '-GPSLatitudeRef=N',
    ...own,
  );
  const quiet = await tagged(await picture(), '-XMP-photoshop:Headline=Kran', '-Comment=Kran');
  const content = await smallNewsroom({
    ...withPicture,
    [`${dir}hafen.jpg`]: tall,
    [`${dir}kran.jpg`]: quiet,
  });
  const rules = async () => judge(await readManuscript(content), noon).map(({ rule }) => rule);
  assert.deepEqual(await rules(), ['pictureTells', 'fileUnnamed']);
  assert.equal(await fix(await readManuscript(content)), 1);
  assert.deepEqual(await rules(), ['fileUnnamed']);
  const bytes = readFileSync(join(content, dir, 'hafen.jpg'));
  const said = await read(bytes);
  assert.equal(said['GPS:GPSLatitude'], undefined);
  assert.equal(said['IFD0:Orientation'], 'Rotate 90 CW');
  assert.deepEqual([said['XMP-dc:Creator']].flat(), ['Ada']);
  assert.equal(said['XMP-dc:Rights'], '© Ada');
  assert.equal(said['XMP-photoshop:Credit'], 'Agentur');
  assert.deepEqual(await pixels(bytes), await pixels(tall));
  // A file that tells nothing is left alone, and so is everything the second time.
  assert.deepEqual(readFileSync(join(content, dir, 'kran.jpg')), quiet);
  assert.equal(await fix(await readManuscript(content)), 0);
});

test('a text that YAML reads differently gets quotation marks, a comment that may be one does not', async () => {
  const content = await smallNewsroom({
    [releasePath]: release({ kicker: '2026', dateline: '"Kai" 3' }),
    'topics/hafen.yaml': 'name: { de: Hafen }\nintro:\n  de: Hafen: alles, was neu ist\n',
    'people/ada-anker.yaml': 'name: Ada Anker #1\norganisation: hafenverbund\nrole: { de: Presse }\n',
  });
  const rules = async () => judge(await readManuscript(content), noon).map(({ rule }) => rule);
  assert.deepEqual((await rules()).sort(), ['commentCutsText', 'needsQuotes', 'needsQuotes']);
  assert.equal(await fix(await readManuscript(content), content), 2);
  const text = (path: string) => readFileSync(join(content, path), 'utf8');
  assert.match(text(releasePath), /^kicker: "2026"$/m);
  assert.match(text(releasePath), /^dateline: '"Kai" 3'$/m);
  assert.match(text('topics/hafen.yaml'), /^ {2}de: "Hafen: alles, was neu ist"$/m);
  assert.deepEqual(await rules(), ['commentCutsText']);
  assert.equal(await fix(await readManuscript(content), content), 0);
});
