import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRawContent } from '../judging/raw-content.ts';
import { judgementOf } from '../judging/judgement.ts';
import { publicFacts } from '../public-facts.ts';
import { digestOf } from '../../files/digest.ts';
import { noon, picture, release, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { isOfPictureDesk } from './desk-pages.ts';

const [shown, held] = [await picture(1200, 600), await picture(1201, 600)];
const image = '{ src: ./kai.jpg, alt: Ein Schiff im Hafen, credit: "Foto: Ada" }';
const facts = publicFacts(
  judgementOf(
    readRawContent(
      await smallNewsroom({
        'topics/geheim.yaml': 'name: { de: Geheim }\n',
        'releases/2026-02-01-kai/index.de.mdx': release({ publishedAt: '2026-02-01T10:00:00Z', image }),
        'releases/2026-02-01-kai/kai.jpg': shown,
        'releases/2027-08-01-bald/index.de.mdx': release({
          publishedAt: '2027-08-01T10:00:00Z',
          topics: '[geheim]',
          image,
        }),
        'releases/2027-08-01-bald/kai.jpg': held,
      }),
    ),
    noon,
  ),
);
const pageOf = (bytes: Uint8Array) => `${digestOf(bytes).slice(0, 12)}/index.html`;

const paths: [path: string, isPublic: boolean][] = [
  ['index.html', true],
  ['2/index.html', true],
  ['rss.xml', true],
  ['logos/index.html', true],
  ['portraits/index.html', true],
  ['portraits/2/index.html', false],
  ['topics/hafen/index.html', true],
  ['topics/hafen/3/index.html', true],
  ['years/2026/index.html', true],
  [pageOf(shown), true],
  [pageOf(held), false],
  ['topics/geheim/index.html', false],
  ['organisations/niemand/index.html', false],
  ['years/2027/index.html', false],
  ['years/2026/02/index.html', false],
  ['atom.xml', false],
  ['kai.jpg', false],
  [`${digestOf(shown).slice(0, 12)}/kai.jpg`, false],
];

for (const [path, isPublic] of paths)
  test(`pictures/${path} is ${isPublic ? '' : 'not '}accounted for by something public`, () =>
    assert.equal(isOfPictureDesk(path, facts), isPublic));
