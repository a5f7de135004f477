import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newsroomAt, settings, texts } from '../../../e2e/fixtures/newsroom.ts';
import { dateShown } from '../pages/dates/calendar-page.ts';
import { datesFor } from './calendar-dates.ts';

const folder = '2026-02-01-zwei';
const shared = {
  ...settings({ languages: '[de]' }),
  'places/frankfurt-a.yaml':
    'name: { de: Frankfurt }\ncountry: DE\ncoordinates: { latitude: 50.11, longitude: 8.68 }\n',
  'places/frankfurt-b.yaml':
    'name: { de: Frankfurt }\ncountry: DE\ncoordinates: { latitude: 52.34, longitude: 14.55 }\n',
};
const at = async (place: string) => {
  const events = `[{ title: Ein Termin am Ort, start: 2026-06-01, place: ${place} }]`;
  const newsroom = await newsroomAt('2026-05-01T12:00:00Z', {
    ...shared,
    ...texts(folder, { de: { events } }, 'Ein Satz.'),
  });
  const { places } = newsroom.shelves('de');
  const [date] = datesFor(newsroom, 'de').map((one) => dateShown(newsroom, one, 'de'));
  const counts = ['frankfurt-a', 'frankfurt-b'].map((id) => places.get(id)?.length);
  return { counts, place: date?.place, href: date?.placeHref };
};

test('of two places with one name an event is at the one whose id it has, and readers see the name', async () => {
  assert.deepEqual(await at('frankfurt-b'), {
    counts: [undefined, 1],
    place: 'Frankfurt',
    href: '/places/frankfurt-b/',
  });
});

test('who writes the name of two places means both', async () => {
  assert.deepEqual((await at('Frankfurt')).counts, [1, 1]);
});
