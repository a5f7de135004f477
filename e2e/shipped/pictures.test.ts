import assert from 'node:assert/strict';
import { test } from 'node:test';
import sharp from 'sharp';
import { wordsIn } from '../../src/i18n/words.ts';
import { openPicture } from '../../src/model/picture/file/open-picture.ts';
import { indexedPage, textOf } from '../../src/search/index/indexed-page.ts';
import { tellsOf } from '../../src/model/picture/tells.ts';
import { wrongPictures } from '../fixtures/shown-pictures.ts';
import { sites } from '../sites.ts';
import { shippedFiles } from './files.ts';

const files = shippedFiles(sites.fictional.out);
type Association = { uri: string; type?: string; by?: string; renditions?: { sizeInBytes: number }[] };

test('every original beside a page has its credit written in, and the length that is told', () => {
  let count = 0;
  for (const [path, bytes] of files) {
    if (!/\/index\.json$/.test(path)) continue;
    const { associations = [] } = JSON.parse(bytes.toString('utf8')) as { associations?: Association[] };
    for (const { type, uri, by = '', renditions } of associations) {
      if (type !== 'picture') continue;
      const name = decodeURI(new URL(uri).pathname.slice(1));
      const picture = files.get(name);
      assert.ok(picture, name);
      const opened = openPicture(picture);
      assert.ok(typeof opened !== 'string', name);
      const packet = Buffer.from(opened.found.xmp ?? []).toString('utf8');
      assert.ok(packet.includes(`<photoshop:Credit>${by.replaceAll('&', '&amp;')}<`), name);
      assert.equal(renditions?.[0]?.sizeInBytes, picture.length, name);
      count += 1;
    }
  }
  assert.ok(count > 30);
});

test('the search finds a picture by its credit and not by its licence', () => {
  let count = 0;
  for (const [path, bytes] of files) {
    if (!/^(?:[a-z]{2}\/)?pictures\/[0-9a-f]{12}\/index\.html$/.test(path)) continue;
    const page = indexedPage(bytes.toString('utf8'));
    if (!page) continue;
    const { licence } = wordsIn(page.language);
    const text = textOf(page);
    assert.deepEqual(
      Object.values(licence).filter((word) => text.includes(word)),
      [],
      path,
    );
    const [, credit = ''] = /<span class="credit"[^>]*>\s*([^<&·]+) · /.exec(bytes.toString('utf8')) ?? [];
    assert.ok(text.includes(credit), path);
    if (credit) count += 1;
  }
  assert.ok(count > 10);
});

test('no shipped picture tells more than it shows', () => {
  for (const [path, bytes] of files) {
    if (!/\.(?:jpe?g|png|webp|avif)$/i.test(path)) continue;
    const opened = openPicture(bytes);
    assert.ok(typeof opened !== 'string', `${path}: ${String(opened)}`);
    assert.deepEqual(tellsOf(opened), [], path);
  }
});

for (const { name, out, base } of [sites.real, sites.fictional, sites.presse, sites.rtl])
  test(`every picture of ${name} is of the format and size that its ending and its pages say`, async () => {
    assert.deepEqual(await wrongPictures(shippedFiles(out), base), []);
  });

test('a picture under another ending, of another size or of another type is found', async () => {
  const [small, large] = await Promise.all(
    [20, 40].map((width) =>
      sharp({ create: { width, height: 10, channels: 3, background: '#246' } })
        .png()
        .toBuffer(),
    ),
  );
  const page = (html: string) => new Map([['a/index.html', Buffer.from(html)]]);
  const shown = new Map([
    ...page('<img src="/b/small.png" width="20" height="10" srcset="/b/small.png 20w, /b/large.png 50w">'),
    ['small.png', small],
    ['large.png', large],
  ]);
  assert.equal((await wrongPictures(shown as Map<string, Buffer>, '/b/')).length, 1);
  const wrong: [html: string, told: RegExp][] = [
    ['<source srcset="/small.png 20w" type="image/avif">', /is no image\/avif$/],
    ['<img src="/small.png" width="20" height="20">', /is 20 × 10, not 20 × 20$/],
    ['<img src="/small.png" srcset="/fort.png 20w">', /fort\.png is undefined wide, not 20$/],
  ];
  for (const [html, told] of wrong) {
    const [first = '', ...others] = await wrongPictures(
      new Map([...page(html), ['small.png', small as Buffer]]),
    );
    assert.match(first, told);
    assert.deepEqual(others, []);
  }
  assert.deepEqual(await wrongPictures(new Map([['a.avif', small as Buffer]])), ['a.avif is png']);
});

test('a tall picture is shown as a whole, and a transparent one on a ground of its own', async () => {
  const page = files.get('2026/02/long-words/index.html')?.toString('utf8') ?? '';
  const [tall = ''] = /<img[^>]*pegellatte-hoch[^>]*>/.exec(page) ?? [];
  assert.match(tall, /class="tall"/);
  // The original opens, not a dialog that would show it no larger.
  assert.match(page, /<a class="enlarge" href="[^"]*pegellatte-hoch\.png"(?![^>]*data-enlarge)/);
  let count = 0;
  for (const [path, bytes] of files) {
    if (!/_astro\/namensschild-durchsichtig/.test(path)) continue;
    count += 1;
    assert.equal((await sharp(bytes).metadata()).hasAlpha, false, path);
  }
  // Two widths in two formats for the release, and a smaller one for the picture desk.
  assert.equal(count, 6);
});

test('a picture that a machine has made is told on the page, in the twins and in the feeds', () => {
  const told = wordsIn('de').picture.ai.trainedAlgorithmicMedia;
  for (const name of ['index.html', 'index.txt', 'index.md'])
    assert.ok(files.get(`2026/07/all-components/${name}`)?.includes(told), name);
  assert.ok([...files].some(([path, bytes]) => path.endsWith('rss.xml') && bytes.includes(told)));
});

test('a picture is cut around what its editor has named, in lists and in galleries', () => {
  const page = (path: string) => String(files.get(path));
  const classOf = (html: string, name: string) =>
    new RegExp(`<img[^>]*src="[^"]*${name}[^>]*>`).exec(html)?.[0].match(/class="([^"]*)"/)?.[1];
  assert.equal(classOf(page('topics/technology/index.html'), 'schwimmkran-am-altenkai'), 'at-left');
  assert.equal(classOf(page('2026/07/all-components/index.html'), 'ausleger'), 'at-right at-top');
});
