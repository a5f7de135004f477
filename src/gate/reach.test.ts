import assert from 'node:assert/strict';
import { test } from 'node:test';
import { releaseSchema } from '../schema/release.ts';
import { placeNamesOf } from './places.ts';
import { reach, type Ties } from './reach.ts';

const settings = { publisher: 'publisher', contacts: ['ada'], responsible: 'rita', feeds: [] };
const people = new Map<string, Ties>([
  ['ada', { employers: ['press-office'] }],
  ['rita', { employers: ['board'] }],
  ['left', { employers: ['old-firm'], successor: 'heir' }],
  ['heir', { employers: ['new-firm'], successor: 'left' }],
  ['secret', { employers: ['secret-firm'] }],
]);
const facts = (changes: object = {}) =>
  releaseSchema.parse({
    title: 'Ein Titel, der lang genug ist',
    summary: 'Eine Zusammenfassung, die sagt, was geschehen ist, und lang genug ist, um in Listen zu stehen.',
    publishedAt: '2026-01-15T10:00:00+01:00',
    topics: ['harbour'],
    ...changes,
  });
const nobody = { organisations: [], people: [], facts: [] };
const reached = (changes: object, named: { organisations: string[]; people: string[] } = nobody) => {
  const found = reach(settings, [{ facts: facts(changes), named: { ...named, facts: [] } }], people);
  return {
    organisations: [...found.organisations].sort(),
    people: [...found.people].sort(),
    topics: [...found.topics].sort(),
  };
};

test('without a release only what the settings name is public', () => {
  const found = reach(settings, [], people);
  assert.deepEqual([...found.people].sort(), ['ada', 'rita']);
  assert.deepEqual([...found.organisations].sort(), ['board', 'press-office', 'publisher']);
  assert.deepEqual([...found.topics], []);
});

test('whoever speaks about a public topic is public, and nobody else is by that', () => {
  const speaking = new Map<string, Ties>([
    ['expert', { employers: ['institute'], speaksAbout: ['harbour'] }],
    ['other', { employers: ['firm'], speaksAbout: ['secret'] }],
  ]);
  const found = reach(settings, [{ facts: facts(), named: nobody }], speaking);
  assert.ok(found.people.has('expert') && found.organisations.has('institute'));
  assert.ok(!found.people.has('other') && !found.topics.has('secret'));
});

test('a person brings the employer and the successor along, also in a circle', () => {
  const { organisations, people: found } = reached({ contacts: ['left'] });
  assert.deepEqual(found, ['ada', 'heir', 'left', 'rita']);
  assert.ok(organisations.includes('old-firm') && organisations.includes('new-firm'));
});

test('every place of a release that names somebody counts', () => {
  const event = (more: object) => ({ events: [{ title: 'Ein Termin', start: '2026-01-20', ...more }] });
  const people_ = [
    { contacts: ['secret'] },
    { ai: { use: 'assisted', reviewedBy: 'secret' } },
    event({ registration: { status: 'open', contact: 'secret' } }),
  ];
  for (const changes of people_)
    assert.ok(reached(changes).people.includes('secret'), JSON.stringify(changes));
  const organisations = [
    { issuer: 'x' },
    { organisations: ['x'] },
    { boilerplates: ['x'] },
    event({ organiser: 'x' }),
  ];
  for (const changes of organisations) {
    assert.ok(reached(changes).organisations.includes('x'), JSON.stringify(changes));
  }
  assert.deepEqual(reached({ topics: ['a', 'b'] }).topics, ['a', 'b']);
});

test('what the components of a body name is public as well', () => {
  const found = reached({}, { organisations: ['guest'], people: ['secret'] });
  assert.ok(found.organisations.includes('guest') && found.organisations.includes('secret-firm'));
  assert.ok(found.people.includes('secret'));
});

test('nobody else is public, and an unknown id does no harm', () => {
  const { organisations, people: found } = reached({ contacts: ['nobody-knows'] });
  assert.ok(!found.includes('secret') && !organisations.includes('secret-firm'));
  assert.ok(found.includes('nobody-knows'));
});

test('what a saved search names is public', () => {
  const query = {
    id: 'chips',
    title: { de: 'Chips' },
    topics: ['chips'],
    organisations: ['fab'],
    places: ['quay'],
    kinds: [],
    languages: [],
  };
  const found = reach({ ...settings, feeds: [query] }, [], people);
  assert.deepEqual([...found.topics], ['chips']);
  assert.deepEqual([...found.places], ['quay']);
  assert.ok(found.organisations.has('fab'));
});

test('a topic that a public release names brings its contacts along, others bring nobody', () => {
  const contacts = new Map([
    ['harbour', ['left']],
    ['elsewhere', ['secret']],
  ]);
  const found = reach(settings, [{ facts: facts(), named: nobody }], people, contacts);
  assert.deepEqual([...found.people].sort(), ['ada', 'heir', 'left', 'rita']);
});

test('a fact that anybody may know brings its organisation along', () => {
  const found = reach(settings, [], people, new Map(), [
    { kind: 'facts', id: 'members', organisations: ['guild'], topics: [], places: ['hall'] },
  ]);
  assert.deepEqual([...found.facts], ['members']);
  assert.ok(found.organisations.has('guild') && found.places.has('hall'));
});

test('a place is public with a release, with one of its events by its name, and with an organisation at home there', () => {
  const place = (name: string) => ({ name: { de: name }, alsoKnownAs: [] });
  const names = placeNamesOf([
    ['quay', place('Kai')],
    ['hall', place('Halle')],
    ['yard', place('Werft')],
    ['port', place('Hafen')],
    ['secret', place('Geheimer Ort')],
  ]);
  const own = { ...facts(), place: 'yard' };
  const events = ['Kai', 'hall', 'Am Geheimer Ort'].map((where) => ({
    ...{ title: 'Fest', start: '2026-08-01', status: 'planned' as const, place: where },
  }));
  const found = reach(settings, [{ facts: { ...own, events }, named: nobody }], people, new Map(), [], {
    names,
    ofOrganisations: new Map([
      [settings.publisher, ['port']],
      ['secret-firm', ['secret']],
    ]),
  });
  assert.deepEqual([...found.places].sort(), ['hall', 'port', 'quay', 'yard']);
});
