import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Files, newsroom, noon, release, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { heldBack } from '../held-back.ts';
import { judgementOf } from './judgement.ts';
import { readRawContent } from './raw-content.ts';

const changing = (validFrom: string, more = '', zone = 'Europe/Berlin') => ({
  'newsroom.yaml': newsroom.replace('Europe/Berlin', zone),
  'people/ada-anker.yaml': `name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\nchanges:\n  - validFrom: ${validFrom}\n    role: { de: Vorsitzende des Vorstands der Hafenwerke }\n`,
  'organisations/hafenverbund.yaml': `name: { de: Hafenverbund }\nkind: publisher\nboilerplates:\n  - validFrom: 2020-01-01\n    short: { de: Der Hafenverbund vertritt die erfundenen Häfen der erfundenen Küste. }\n  - validFrom: ${validFrom}\n    short: { de: Der Hafenverbund gehört seit heute der Reederei, die ihn gekauft hat. }\n`,
  ...(more && { 'releases/2026-07-16-dock/index.de.mdx': release({ publishedAt: more }) }),
});
const beginnings: [what: string, files: Files, isHeld: boolean][] = [
  ['from tomorrow on', changing('2026-07-16'), true],
  ['from today on', changing('2026-07-15'), false],
  ['from tomorrow on in Auckland, where it has begun', changing('2026-07-16', '', 'Pacific/Auckland'), false],
  ['from tomorrow on in Honolulu', changing('2026-07-16', '', 'Pacific/Honolulu'), true],
  ['from an instant to come', changing('2026-07-15T14:00:01+02:00'), true],
  ['from an instant that has come', changing('2026-07-15T14:00:00+02:00'), false],
  ['with a release to come', changing('{ with: 2026-07-16-dock }', '2026-07-16T10:00:00+02:00'), true],
  ['with a release that has come', changing('{ with: 2026-07-16-dock }', '2026-07-15T14:00:00+02:00'), false],
  ['with a release that does not exist', changing('{ with: 2026-07-17-none }'), true],
  ['from a day that nobody can read', changing('16.07.2026'), true],
];

for (const [what, files, isHeld] of beginnings)
  test(`a role and a boilerplate that are valid ${what} are ${isHeld ? 'held back' : 'public'}`, async () => {
    const { canaries } = heldBack(judgementOf(readRawContent(await smallNewsroom(files)), noon));
    const all = canaries.map(({ words }) => words.join(' '));
    assert.equal(all.includes('vorsitzende des vorstands der hafenwerke'), isHeld);
    assert.equal(
      all.some((one) => one.includes('seit heute der reederei')),
      isHeld,
    );
    assert.ok(!all.some((one) => one.includes('vertritt die erfundenen häfen')));
  });

test('a change of tomorrow is held back with its names, numbers and logos, the former value is not', async () => {
  const svg = (name: string) => `<svg xmlns="http://www.w3.org/2000/svg"><title>${name}</title></svg>`;
  const judged = async (validFrom: string) =>
    heldBack(
      judgementOf(
        readRawContent(
          await smallNewsroom({
            'people/ada-anker.yaml': `name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\nemail: ada@example.org\nchanges: [{ validFrom: ${validFrom}, name: Ada Boje, email: boje@example.org }]\n`,
            'organisations/hafenverbund.yaml': `name: { de: Hafenverbund }\nkind: publisher\nlogos: [{ file: ./altes-logo.svg, title: { de: Altes Logo } }]\nchanges: [{ validFrom: ${validFrom}, logos: [{ file: ./neues-logo.svg, title: { de: Neues Logo } }] }]\n`,
            'organisations/altes-logo.svg': svg('alt'),
            'organisations/neues-logo.svg': svg('neu'),
          }),
        ),
        noon,
      ),
    );
  const ahead = await judged('2026-07-16');
  const said = ahead.canaries.map(({ words }) => words.join(' '));
  for (const words of ['ada boje', 'boje example org', 'neues logo svg'])
    assert.ok(said.includes(words), words);
  assert.doesNotMatch(said.join('\n'), /anker|altes/);
  assert.equal(ahead.files.size, 1);
  const begun = await judged('2026-07-15');
  assert.deepEqual([begun.canaries, begun.files.size], [[], 0]);
});
