import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unsaved } from '../draft/unsaved.ts';
import { unsavedName, withFiles } from './unsaved-pictures.ts';

const blob = 'blob:http://depesche-x.localhost:4321/3f2c-11';
const file = `./${encodeURIComponent(blob)}.jpg`;

test('a picture that is not saved is known by its address on a page, in a list and in a feed', () => {
  const small = (name: string) => `/_image?href=${encodeURIComponent(unsaved(name))}&w=720&f=webp`;
  assert.equal(unsavedName(small('./quay 1.jpg')), './quay 1.jpg');
  assert.equal(unsavedName(unsaved(file)), blob);
  assert.equal(unsavedName(small(file)), blob);
  assert.equal(unsavedName(`http://localhost:4321/2026/01/new/${encodeURIComponent(file.slice(2))}`), blob);
});

test('every other picture keeps its address', () => {
  for (const address of ['/_image?href=%2Fquay.jpg', '/2026/01/quay/100%25.jpg', '/100%.jpg', ''])
    assert.equal(unsavedName(address), undefined);
});

/** A link for download as far as it is read here, and what is said after it of kind and size. */
function downloadOf(href: string, isInFigure = false) {
  const said = { localName: 'small', isThere: true, remove: () => void (said.isThere = false) };
  const link = {
    href,
    getAttribute: () => href,
    closest: () => (isInFigure ? {} : null),
    nextElementSibling: said,
  };
  return { link, said };
}

test('a download that is not saved leads to it, and nothing is said of its kind and size', () => {
  const address = `/2026/01/new/${encodeURIComponent(file.slice(2))}`;
  const [fresh, saved, picture] = [
    downloadOf(address),
    downloadOf('/2026/01/quay/facts.pdf'),
    downloadOf(address, true),
  ];
  const page = { querySelectorAll: () => [fresh.link, saved.link, picture.link] };
  withFiles(page as unknown as Document);
  assert.equal(fresh.link.href, blob);
  assert.equal(fresh.said.isThere, false);
  assert.equal(saved.link.href, '/2026/01/quay/facts.pdf');
  assert.equal(picture.link.href, address);
  assert.ok(saved.said.isThere && picture.said.isThere);
});
