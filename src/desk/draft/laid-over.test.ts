import assert from 'node:assert/strict';
import { test } from 'node:test';
import { first, storeAt, texts } from '../../../e2e/fixtures/newsroom.ts';
import { release } from '../../../e2e/small-newsroom.ts';
import { releasePage } from '../../newsroom/pages/release-page.ts';
import { openNewsroom } from '../../newsroom/store/newsroom.ts';
import type { UnsavedText } from './draft-request.ts';
import { laidOver } from './laid-over.ts';

const noon = '2026-07-15T12:00:00Z';
const now = new Date(noon);
const later = '2026-09-01-spaeter';
const latest = '2026-10-01-zuletzt';
const files = { ...texts(later, { de: {}, en: {} }), ...texts(latest, { de: {} }) };
const store = await storeAt(noon, files, { everything: true });

function laid(draft: Partial<UnsavedText> & { text: string }) {
  const result = laidOver(store, { collection: 'releases', folder: first, language: 'de', ...draft }, now);
  assert.ok('store' in result, JSON.stringify(result));
  return result;
}

function pageOf(draft: Partial<UnsavedText> & { text: string }) {
  const { store: own, at } = laid(draft);
  const { folder = first, language = 'de' } = draft;
  return releasePage(openNewsroom(own, at), { folder, reader: language });
}

test('a draft takes the place of the saved text, and the store itself stays as it was', () => {
  const before = structuredClone(store.releases.map(({ id, body }) => [id, body]));
  assert.equal(
    pageOf({ text: release({ title: 'Ein anderer Titel als der' }) }).title,
    'Ein anderer Titel als der',
  );
  assert.deepEqual(
    store.releases.map(({ id, body }) => [id, body]),
    before,
  );
});

test('a new release is a page from its first word', () => {
  const page = pageOf({ folder: '2026-07-15-neu', text: '---\ntitle: Ein\n---\n\nDer erste\n' });
  assert.deepEqual([page.title, page.notices.state, page.topics], ['Ein', undefined, []]);
});

test('a release that is held back is shown as at its lift, without what is held back even then', () => {
  const draft = { folder: later, text: release({ publishedAt: '2026-09-01T12:00:00Z' }) };
  const { at, state, store: own } = laid(draft);
  assert.deepEqual([at.toISOString(), state], ['2026-09-01T12:00:00.000Z', 'scheduled']);
  assert.ok(!own.releases.some(({ data }) => data.folder === latest));
  assert.equal(pageOf(draft).notices.state, undefined);
});

test('the other texts of a release have the lift of its draft', () => {
  const { store: own } = laid({ folder: later, text: release({ publishedAt: '2026-08-01T12:00:00Z' }) });
  assert.ok(own.releases.some(({ id }) => id === `${later}/en`));
});

test('a draft is shown as it will be, not as a draft', () => {
  const { state, at } = laid({ text: release({ draft: 'true' }) });
  assert.deepEqual([state, at], ['draft', now]);
});

test('a picture that is not saved has a stand-in, and a saved one is itself', () => {
  const { store: own } = laid({
    text: release({ image: '{ src: ./neu.jpg, credit: Grafik, alt: Ein Steg von oben }' }),
  });
  const entry = own.releases.find(({ id }) => id === `${first}/de`);
  assert.equal(entry?.data.pictures['./neu.jpg']?.src, '/__unsaved/.%2Fneu.jpg');
});

test('a sound that is not saved is no picture', () => {
  const body = '<Audio src="./rede.mp3" title="Die Rede" transcript="./rede.txt" />';
  const { store: own } = laid({ text: release({}, body) });
  const { pictures, files } = own.releases.find(({ id }) => id === `${first}/de`)?.data ?? {};
  assert.ok(files?.['rede.mp3'] && !pictures?.['./rede.mp3']);
});

test('a body that the check refuses is not shown, nor one that names unknown people or events', () => {
  const rulesOf = (body: string) => {
    const result = laidOver(
      store,
      { collection: 'releases', folder: first, language: 'de', text: release({}, body) },
      now,
    );
    return 'faults' in result ? result.faults.map(({ rule }) => rule) : [];
  };
  assert.deepEqual(rulesOf('{process.exit(1)}\n'), ['expression']);
  assert.deepEqual(rulesOf('<Quote speaker="wer-ist-das">\nHallo.\n</Quote>\n'), ['danglingReference']);
  assert.deepEqual(rulesOf('<EventCard title="Ein Fest" />\n'), ['eventUnknown']);
});
