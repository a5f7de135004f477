import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomAt, options, settings, sheet } from '../../../../e2e/fixtures/newsroom.ts';
import { picture, smallNewsroom } from '../../../../e2e/small-newsroom.ts';
import { readManuscript } from '../../../manuscript/read-manuscript.ts';
import { openPicture } from '../../../model/picture/file/open-picture.ts';
import { personNode } from '../../../outputs/json-ld/json-ld-person.ts';
import { outputsOf } from '../../../rules/addresses/outputs.ts';
import { fileOf } from '../../release/files.ts';
import { personPage, personPaths } from '../person-page.ts';
import { picturesPage, pictureViews } from '../pictures/pictures-page.ts';
import { peoplePage } from './people-page.ts';
import { portraitPaths } from './portraits.ts';

const noon = '2026-07-15T12:00:00Z';
const person = (name: string, more: Record<string, string>) =>
  sheet({
    name,
    organisation: 'hafenverbund',
    role: '{ de: Fachfrau, en: Expert }',
    speaksAbout: '[hafen]',
    ...more,
  });
const portrait = (name: string) => `{ src: ./${name}.jpg, credit: "Foto: Ada Anker", licence: cc-by-4.0 }`;
const tree = {
  ...settings({ languages: '[de, en]' }),
  'people/bea-boje.yaml': person('Bea Boje', {
    portrait: portrait('bea'),
    changes: `[{ validFrom: 2026-08-01, portrait: ${portrait('spaeter')} }]`,
  }),
  'people/dora-dock.yaml': person('Dora Dock', { portrait: portrait('dora'), activeUntil: '2026-07-14' }),
  'people/eva-ebbe.yaml': person('Eva Ebbe', { portrait: portrait('eva'), speaksAbout: '[geheim]' }),
  'topics/geheim.yaml': 'name: { de: Geheim }\n',
  'people/bea.jpg': await picture(640, 800),
  'people/spaeter.jpg': await picture(641, 800),
  'people/dora.jpg': await picture(642, 800),
  'people/eva.jpg': await picture(643, 800),
};
const newsroom = await newsroomAt(noon, tree);
const shipped = (at: typeof newsroom) =>
  portraitPaths(at).map(({ params }) => Object.values(params).join('/'));

test('only who is public and has not left has a portrait, and only that of today', async () => {
  assert.deepEqual(shipped(newsroom), ['bea-boje/bea.jpg']);
  // On the last day somebody is still in the role.
  assert.deepEqual(shipped(await newsroomAt('2026-07-14T12:00:00Z', tree)), [
    'bea-boje/bea.jpg',
    'dora-dock/dora.jpg',
  ]);
  assert.deepEqual(shipped(await newsroomAt('2026-08-02T12:00:00Z', tree)), ['bea-boje/spaeter.jpg']);
});

test('nothing of a portrait that is not shown enters the store of a build', () => {
  const dora = newsroom.people.find(({ id }) => id === 'dora-dock')?.data;
  assert.deepEqual([dora?.files, dora?.pictures], [{}, {}]);
});

test('in development somebody who has left has no portrait either', async () => {
  assert.deepEqual(
    shipped(await newsroomAt(noon, tree, { everything: true })).filter((one) => one.startsWith('dora')),
    [],
  );
});

test('the page of a person, the list and the portraits show who it is, credit, terms and the file', () => {
  const [path] = personPaths(newsroom, options).filter(({ params }) => params['person'] === 'bea-boje');
  assert.ok(path);
  const page = personPage(
    newsroom,
    { language: 'de', id: 'bea-boje' },
    path.props.page as unknown as Parameters<typeof personPage>[2],
  );
  const { original, ...shown } = page.portrait ?? assert.fail();
  assert.deepEqual(
    [shown.alt, shown.caption, shown.credit, shown.terms],
    [
      'Porträt von Bea Boje',
      'Bea Boje, Fachfrau, Hafenverbund',
      'Foto: Ada Anker',
      'https://creativecommons.org/licenses/by/4.0/',
    ],
  );
  assert.deepEqual([original.href, original.width, original.height], ['/people/bea-boje/bea.jpg', 640, 800]);
  assert.ok(peoplePage(newsroom, { language: 'de' }).people.some((one) => one.portrait?.id === 'bea-boje'));
  assert.ok(pictureViews(newsroom, 'en').some(({ kind }) => kind === 'portraits'));
  assert.deepEqual(
    picturesPage(newsroom, { language: 'en', view: { kind: 'portraits' }, page: 1 }).portraits.map(
      ({ caption }) => caption,
    ),
    ['Bea Boje, Expert, Hafenverbund'],
  );
  const image = personNode(page.record, 'https://example.org/lizenz/').image as unknown as Record<
    string,
    unknown
  >;
  assert.deepEqual(
    [image['contentUrl'], image['creditText'], image['license']],
    [
      'https://example.org/people/bea-boje/bea.jpg',
      'Foto: Ada Anker',
      'https://creativecommons.org/licenses/by/4.0/',
    ],
  );
});

test('the file tells readers its credit and terms, and is as long as the page says', async () => {
  const [path] = portraitPaths(newsroom);
  assert.ok(path);
  const { bytes } = await fileOf(path.props);
  const opened = openPicture(bytes);
  assert.ok(typeof opened === 'object' && opened.found.xmp);
  const xmp = Buffer.from(opened.found.xmp).toString('utf8');
  for (const words of [
    'Foto: Ada Anker',
    'Bea Boje, Fachfrau, Hafenverbund',
    'Bea Boje, Expert, Hafenverbund',
  ])
    assert.ok(xmp.includes(words), words);
  const [shown] = peoplePage(newsroom, { language: 'de' }).people.flatMap((one) => one.portrait ?? []);
  assert.equal(shown?.original.size, bytes.length);
});

test('the registry announces the portrait of now, and keeps the names of the others', async () => {
  const { claims } = outputsOf(await readManuscript(await smallNewsroom(tree)), new Date(noon));
  const of = (when: string) =>
    claims.flatMap((one) => (one.when === when && one.path.endsWith('.jpg') ? [one.path] : [])).sort();
  assert.deepEqual(of('now'), ['people/bea-boje/bea.jpg']);
  assert.deepEqual(of('later'), [
    'people/bea-boje/spaeter.jpg',
    'people/dora-dock/dora.jpg',
    'people/eva-ebbe/eva.jpg',
  ]);
});
