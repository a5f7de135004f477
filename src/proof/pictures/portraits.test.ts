import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hafenverbund, noon, picture, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { digestOf } from '../../files/digest.ts';
import { judgementOf } from '../judging/judgement.ts';
import { readRawContent } from '../judging/raw-content.ts';
import { ownerOf } from '../owner.ts';
import { publicFacts } from '../public-facts.ts';
import { heldFiles } from '../secrets/held-files.ts';

const person = (file: string, more: string) =>
  `name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\nportrait: { src: ./${file}.jpg, credit: Ada }\n${more}\n`;
const pictures = {
  ada: await picture(640, 800),
  bo: await picture(641, 800),
  cleo: await picture(642, 800),
  dora: await picture(643, 800),
};
const judgement = judgementOf(
  readRawContent(
    await smallNewsroom({
      'organisations/hafenverbund.yaml': hafenverbund,
      'people/ada.yaml': person('ada', 'speaksAbout: [hafen]'),
      'people/bo.yaml': person('bo', 'speaksAbout: [hafen]\nactiveUntil: 2020-01-01'),
      // Nothing public names her.
      'people/cleo.yaml': person('cleo', ''),
      'people/dora.yaml': person(
        'dora',
        'speaksAbout: [hafen]\nchanges: [{ validFrom: 2099-01-01, portrait: { src: ./kommt.jpg, credit: Ada } }]',
      ),
      'people/kommt.jpg': await picture(644, 800),
      ...Object.fromEntries(Object.entries(pictures).map(([id, bytes]) => [`people/${id}.jpg`, bytes])),
    }),
  ),
  noon,
);
const facts = publicFacts(judgement);
const owner = (path: string, bytes: Uint8Array) =>
  ownerOf({ name: path, bytes, digest: digestOf(bytes) }, facts, { derived: new Map(), placed: new Map() });

test('a portrait is accounted for by its own person alone, and by nobody who has left or is not public', () => {
  assert.equal(owner('people/ada/ada.jpg', pictures.ada), 'entity');
  assert.equal(owner('people/dora/dora.jpg', pictures.dora), 'entity');
  assert.equal(owner('people/dora/ada.jpg', pictures.ada), undefined);
  assert.equal(owner('people/ada/ada.jpg', pictures.bo), undefined);
  assert.equal(owner('people/bo/bo.jpg', pictures.bo), undefined);
  assert.equal(owner('people/cleo/cleo.jpg', pictures.cleo), undefined);
});

test('the portraits of others are searched for in every shipped file', () => {
  const held = heldFiles(judgement).digests;
  assert.deepEqual(
    Object.entries(pictures).map(([id, bytes]) => [id, held.has(digestOf(bytes))]),
    [
      ['ada', false],
      ['bo', true],
      ['cleo', true],
      ['dora', false],
    ],
  );
  assert.equal(held.size, 3);
});
