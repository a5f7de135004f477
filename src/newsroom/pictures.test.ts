import assert from 'node:assert/strict';
import { test } from 'node:test';
import { entryOf, first, newsroomAt, settings, texts } from '../../e2e/fixtures/newsroom.ts';
import { read, tagged } from '../../e2e/fixtures/exiftool.ts';

import { picture, release, releasePath } from '../../e2e/small-newsroom.ts';
import { wordsIn } from '../i18n/words.ts';
import { correctionsPage } from './pages/corrections-page.ts';
import { graphOf } from './pages/publisher-graph.ts';
import { contextOf } from './release/context-of-body.ts';
import { fileOf, filePaths } from './release/files.ts';
import { kitOf } from './release/kit-source.ts';
import { newsdeskOf } from './release/newsdesk.ts';
import { recordOf } from './release/record.ts';
import { pictureFactsOf } from './release/record-pictures.ts';

const folder = '2026-02-01-zwei';
const private_ = [
  '-n',
  '-GPSLatitude=51.05',
  '-GPSLatitudeRef=N',
  '-SerialNumber=4711',
  '-XMP-dc:Creator=Ada',
];
const told = await tagged(await picture(), ...private_);
const figure = (alt: string) =>
  `<Figure src="./kran.jpg" alt="${alt}" credit="Foto: Bo" licence="cc-by-4.0" digitalSourceType="trainedAlgorithmicMedia" />`;
const video = '<Video href="https://vimeo.com/123456789" title="Der Kran am Kai" poster="./film.jpg" />';
const image = (alt: string) => `{ src: ./hafen.jpg, alt: ${alt}, credit: "Foto: Ada" }`;
const names = ['hafen.jpg', 'kran.jpg', 'film.jpg', 'plan.jpg'];
const tree = {
  ...settings({ languages: '[de, ko]' }),
  ...texts(
    folder,
    {
      de: { image: image('Ein Schiff im Hafen'), attachments: '[{ file: ./plan.jpg, title: Der Lageplan }]' },
    },
    `Ein Satz.\n\n${figure('Ein Kran am Kai')}\n\n${video}`,
  ),
  ...texts(
    folder,
    { ko: { image: image('항구에 있는 배 한 척입니다') } },
    `문장.\n\n${figure('부두에 있는 크레인 하나')}`,
  ),
  ...Object.fromEntries(names.map((name) => [`releases/${folder}/${name}`, told])),
};
const newsroom = await newsroomAt('2026-05-01T12:00:00Z', tree);
const entry = entryOf(newsroom, folder, 'de');

const shipped = async (name: string) => {
  const route = filePaths(newsroom).find(({ params }) => params.file === name);
  assert.ok(route, name);
  return fileOf(route.props);
};

test('no original tells more than its makers and what its texts say of it', async () => {
  for (const name of names) {
    const said = await read((await shipped(name)).bytes);
    assert.deepEqual([said['XMP-dc:Creator']].flat(), ['Ada'], name);
    assert.doesNotMatch(JSON.stringify(said), /GPS|Serial|4711/, name);
    if (name === 'hafen.jpg') {
      assert.equal(said['XMP-photoshop:Credit'], 'Foto: Ada');
      assert.equal(said['XMP-iptcCore:AltTextAccessibility-ko'], '항구에 있는 배 한 척입니다');
      assert.equal(said['XMP-iptcExt:DigitalSourceType'], undefined);
    }
    if (name === 'kran.jpg') {
      assert.equal(said['XMP-xmpRights:WebStatement'], 'https://creativecommons.org/licenses/by/4.0/');
      assert.match(String(said['XMP-iptcExt:DigitalSourceType']), /trained/i);
    }
    // The still of a film and an attachment have neither credit nor terms.
    if (name === 'film.jpg' || name === 'plan.jpg') assert.equal(said['XMP-photoshop:Credit'], undefined);
  }
});

test('a picture is the same in the kit and on the page', async () => {
  const kit = kitOf(newsroom, { folder });
  for (const file of kit.files) assert.deepEqual(await file.read(), await shipped(file.name), file.name);
});

test('the length of a picture is told as it is shipped', async () => {
  const { pictures, attachments } = recordOf(newsroom, entry);
  const context = contextOf(newsroom, entry, (path) => path);
  assert.deepEqual(
    [...pictures, ...attachments].map(({ name }) => name),
    ['hafen.jpg', 'kran.jpg', 'plan.jpg'],
  );
  for (const { name, size } of [...pictures, ...attachments]) {
    const { bytes } = await shipped(name);
    assert.equal(size, bytes.length, name);
    assert.equal(context.file(`./${name}`).size, bytes.length, name);
  }
});

const noon = '2026-07-15T12:00:00Z';
const page = (title: string) => `---\ntitle: ${title}\n---\n\nEin Satz.\n`;

test('terms and policy are those of the pages that state them, in the language of the text', async () => {
  const newsroom = await newsroomAt(noon, {
    [releasePath]: release({ image: '{ src: ./hafen.jpg, alt: Ein Schiff im Hafen, credit: "Foto: Ada" }' }),
    [`releases/${first}/hafen.jpg`]: await picture(),
    'pages/terms/index.de.mdx': page('Nutzung'),
    'pages/terms/index.en.mdx': page('Terms of use'),
    'pages/corrections-policy/index.de.mdx': page('Wie wir berichtigen'),
  });
  const entry = entryOf(newsroom);
  const { termsUrl, correctionsPolicy, pictures, html } = recordOf(newsroom, entry);
  const terms = 'https://example.org/terms/';
  assert.deepEqual([termsUrl, pictures[0]?.termsUrl], [terms, terms]);
  assert.deepEqual(correctionsPolicy, {
    title: 'Wie wir berichtigen',
    url: 'https://example.org/corrections-policy/',
  });
  assert.ok(html.includes(`<a href="${terms}">${wordsIn('de').licence.editorial}</a></figcaption>`));
  assert.equal(pictureFactsOf(newsroom, first).get('hafen.jpg')?.termsUrl, terms);
  const { fullTerms } = newsdeskOf(newsroom, entry);
  assert.deepEqual(fullTerms, { href: '/terms/', label: 'Nutzung' });
});

test('machines are told of these pages in the language of the reader, or else another', async () => {
  const newsroom = await newsroomAt(noon, {
    'pages/corrections-policy/index.de.mdx': page('Wie wir berichtigen').replace(
      'title',
      'address: berichtigungen\ntitle',
    ),
    'pages/terms/index.de.mdx': page('Nutzung'),
    'pages/terms/index.en.mdx': page('Terms of use'),
  });
  const { correctionsPolicy, licensePage } = graphOf(newsroom, 'en');
  assert.deepEqual(
    [correctionsPolicy, licensePage],
    ['https://example.org/berichtigungen/', 'https://example.org/en/terms/'],
  );
  assert.equal(correctionsPage(newsroom, { language: 'en' }).policy?.href, '/berichtigungen/');
});
