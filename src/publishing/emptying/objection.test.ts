import assert from 'node:assert/strict';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { test } from 'node:test';
import { testFolder } from '../../../e2e/test-folder.ts';
import { toolLanguages, toolWordsIn } from '../../i18n/tool-words.ts';
import { isWithin, type Kept, keptPlaces, type Purpose } from './kept-places.ts';
import { markSite } from './mark.ts';
import { objectionIn, objectionTo } from './objection.ts';

/** A folder with a repository that contains content, a build and a cache, all of which must stay. */
function workshop() {
  const above = testFolder();
  const at = (...names: string[]) => join(above, ...names);
  const write = (path: string, text = '') => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  };
  write('repository/content/newsroom.yaml');
  mkdirSync(at('repository/.git'));
  mkdirSync(at('repository/dist'));
  const kept: Kept[] = [
    { place: 'content', folder: at('repository/content'), isClosed: true },
    { place: 'build', folder: at('repository/dist'), isClosed: true },
    { place: 'history', folder: at('repository/.git'), isClosed: true },
    { place: 'repository', folder: at('repository'), isClosed: false },
  ];
  const why = (folder: string, purpose: Purpose = 'site') => {
    const objection = objectionTo(folder, purpose, kept);
    return objection?.why === 'kept' ? objection.place : objection?.why;
  };
  return { at, write, why };
}

test('what is not there, is empty or was put there by a deploy may be emptied', () => {
  const { at, write, why } = workshop();
  assert.equal(why(at('new')), undefined);
  assert.equal(why(at('new', 'below')), undefined);
  assert.equal(why(at('repository', 'public-site')), undefined);
  mkdirSync(at('empty'));
  assert.equal(why(at('empty')), undefined);
  write('empty/.DS_Store');
  assert.equal(why(at('empty')), undefined, 'what a system leaves behind is nobody’s');
  write('site/2026/07/index.html');
  markSite(at('site'), ['2026/07/index.html']);
  assert.equal(why(at('site')), undefined);
});

test('a file that no deploy has put there stays, also deep in a site', () => {
  const { at, write, why } = workshop();
  write('foreign/diary.txt');
  assert.equal(why(at('foreign')), 'foreign');
  write('site/2026/07/index.html');
  markSite(at('site'), ['2026/07/index.html']);
  write('site/2026/07/diary.txt');
  const found = objectionTo(at('site'), 'site', []);
  assert.deepEqual(found, { why: 'foreign', purpose: 'site', found: at('site/2026/07/diary.txt') });
  write('file');
  assert.equal(why(at('file')), 'notFolder');
});

test('an owner speaks for a whole folder with an empty mark, but not for a repository in it', () => {
  const { at, write, why } = workshop();
  write('former/index.html');
  assert.equal(why(at('former')), 'foreign');
  write('former/.depesche');
  assert.equal(why(at('former')), undefined);
  write('former/deep/clone/.git/HEAD');
  assert.equal(why(at('former')), 'repository');
  rmSync(at('former/deep'), { recursive: true });
  write('former/.git/HEAD');
  assert.equal(why(at('former')), 'repository');
});

test('what has to stay is known on every way that leads to it, around it and into it', () => {
  const { at, why } = workshop();
  symlinkSync(at('repository'), at('link'));
  symlinkSync(at('repository', 'content', 'gone'), at('dangling'));
  mkdirSync(at('else'));
  const rows: [string, string][] = [
    [at('repository'), 'content'],
    [`${at('repository', 'content')}/`, 'content'],
    [at('repository', 'content', 'new', 'below'), 'content'],
    [at('repository', 'public', '..', 'content'), 'content'],
    [relative('.', at('repository', 'dist')), 'build'],
    [at('repository', 'dist', 'new'), 'build'],
    [at('repository', '.git', 'objects'), 'history'],
    [at('link', 'content'), 'content'],
    [at('link'), 'content'],
    [at('dangling'), 'content'],
    [at('.'), 'content'],
    ['/', 'content'],
    [at('REPOSITORY', 'Content'), 'content'],
  ];
  for (const [folder, place] of rows) assert.equal(why(folder), place, folder);
  assert.equal(why(at('else')), undefined);
  assert.equal(why(at('contents')), undefined);
});

test('a name that only begins like another is another', () => {
  assert.equal(isWithin('/srv/content-old', '/srv/content'), false);
  assert.equal(isWithin('/srv/Content/a', '/srv/content'), true);
  assert.equal(isWithin('/srv/a\u0308', '/srv/\u00e4'), true);
  assert.equal(isWithin('/srv', '/'), true);
});

test('of a build and a cache no other mark counts than their own', () => {
  const { at, write, why } = workshop();
  write('dist/index.html');
  assert.equal(why(at('dist'), 'build'), 'foreign');
  for (const text of ['{', '{"at":"yesterday"}', '{"at":1}']) {
    write('dist/built.json', text);
    assert.equal(why(at('dist'), 'build'), 'foreign', text);
  }
  write('dist/built.json', '{"at":"2026-07-15T12:00:00.000Z"}');
  assert.equal(why(at('dist'), 'build'), undefined);
  assert.equal(why(at('dist'), 'site'), 'foreign');
  assert.equal(why(at('dist'), 'cache'), 'foreign');
  write('cache/sealed.json', '{}');
  assert.equal(why(at('cache'), 'cache'), undefined);
});

test('this repository keeps itself, and lets go only what it makes', () => {
  const place = (folder: string, purpose: Purpose) => {
    const objection = objectionTo(folder, purpose);
    return objection?.why === 'kept' ? objection.place : objection?.why;
  };
  const rows: [string, Purpose, string | undefined][] = [
    ['.', 'build', 'content'],
    ['/', 'build', 'content'],
    ['content', 'build', 'content'],
    ['content/site', 'site', 'content'],
    ['content', 'cache', 'content'],
    ['src', 'build', 'sources'],
    ['public/site', 'site', 'sources'],
    ['.git/site', 'site', 'history'],
    ['node_modules', 'cache', 'packages'],
    ['node_modules/astro', 'cache', 'foreign'],
    ['node_modules/.astro', 'cache', undefined],
    ['dist', 'site', 'build'],
    ['docs', 'site', 'foreign'],
    ['public-site', 'site', undefined],
  ];
  for (const [folder, purpose, expected] of rows)
    assert.equal(place(folder, purpose), expected, `${folder} as ${purpose}`);
  assert.ok(keptPlaces('site').some(({ place }) => place === 'repository'));
});

test('every objection says in three languages what to do instead, and what was found', () => {
  for (const words of toolLanguages.map((language) => toolWordsIn(language).publishing)) {
    const purposes = ['site', 'build', 'preview', 'cache', 'server', 'bucket'] as const;
    const sentences = [
      ...purposes.map((purpose) => objectionIn(words.folders, { why: 'foreign', purpose, found: '/x' })),
      objectionIn(words.folders, { why: 'kept', place: 'content', found: '/x' }),
      objectionIn(words.folders, { why: 'notFolder', found: '/x' }),
      objectionIn(words.folders, { why: 'mounted', found: '/x' }),
    ];
    for (const sentence of sentences) assert.match(sentence, /\. .*: \/x$/);
    assert.equal(new Set(sentences).size, 9);
  }
});
