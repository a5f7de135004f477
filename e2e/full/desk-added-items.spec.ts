import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BundledDesk, bundledDesk } from '../desk/bundled.ts';
import { content, deskFiles } from '../desk/content.ts';
import { after, before, type EditedList, editList } from '../desk/edited-lists.ts';
import { at, boxAt, choose, tall } from '../desk/lists.ts';
import { expect, pressSave, test } from '../desk/page.ts';

/* Every list of every form, and each step with a save of its own, in desk-lists.spec.ts. */

const lists: Readonly<Record<string, EditedList>> = {
  alsoKnownAs: {
    items: ['  - Häfenbund\n', '  - { de: Bund der Häfen, en: Union of Ports }\n', '  - Kaiverein\n'],
    typed: { inAll: 'Kaiverein' },
  },
  logos: {
    items: [
      '  - file: ./hell.svg\n    title:\n      de: Für hellen Grund\n',
      '  - file: ./dunkel.svg\n    title:\n      de: Für dunklen Grund\n',
      '  - file: ./bunt.svg\n    title:\n      de: Für bunten Grund\n',
    ],
    typed: { 'title.de': 'Für bunten Grund' },
    // One that lies there already.
    more: (page, item) => choose(page, `${item}.file`, 'bunt.svg'),
  },
  boilerplates: {
    items: [
      '  - validFrom: 2020-01-01\n    short:\n      de: Der Hafenverbund vertritt die erfundenen Häfen der erfundenen Küste.\n',
      '  - validFrom: 2024-01-01\n    short:\n      de: Der Hafenverbund vertritt alle erfundenen Häfen der erfundenen Küste.\n',
      '  - validFrom: 2022-01-01\n    short:\n      de: Der Hafenverbund vertritt elf erfundene Häfen der erfundenen Küste.\n',
    ],
    typed: {
      'validFrom.day': '2022-01-01',
      'short.de': 'Der Hafenverbund vertritt elf erfundene Häfen der erfundenen Küste.',
    },
  },
  changes: {
    items: [
      '  - validFrom: 2020-01-01\n    role:\n      de: Vorsitz\n',
      '  - validFrom:\n      with: 2026-01-15-neuer-steg\n    role:\n      de: Beirat\n',
      '  - validFrom: 2022-01-01T09:00:00+01:00\n    role:\n      de: Leitung\n',
    ],
    typed: { 'validFrom.instant': '2022-01-01T09:00' },
    // A field of a change is absent until it is chosen.
    more: async (page, item) => {
      await at(page, `${item}.role`).getByRole('checkbox').first().click();
      await boxAt(page, `${item}.role.de`).fill('Leitung');
    },
  },
  feeds: {
    items: [
      '  - id: kai\n    title:\n      de: Der Kai\n    text: Kai\n',
      '  - id: steg\n    title:\n      de: Der Steg\n    text: Steg\n',
      '  - id: mole\n    title:\n      de: Die Mole\n    topics:\n      - hafen\n',
    ],
    typed: { id: 'mole', 'title.de': 'Die Mole' },
    more: (page, item) => at(page, `${item}.topics`).getByRole('checkbox', { name: 'Hafen' }).click(),
  },
};

const ofOrganisation = ['alsoKnownAs', 'logos', 'boilerplates'];
const ofPerson = ['changes'];
const organisation = (texts: string) => `name: { de: Hafenverbund }\nkind: publisher\n${texts}`;
const person = (texts: string) =>
  `name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\n${texts}`;
const publisher = `${content}/organisations/hafenverbund.yaml`;
const contact = `${content}/people/ada-anker.yaml`;
const settings = `${content}/newsroom.yaml`;

let desk: BundledDesk;
let newsroom = '';
test.beforeAll(async () => {
  const files = await deskFiles();
  newsroom = String(files[settings]);
  for (const name of ['hell', 'dunkel', 'bunt'])
    files[`${content}/organisations/${name}.svg`] =
      `<svg xmlns="http://www.w3.org/2000/svg"><title>${name}</title></svg>`;
  files[publisher] = organisation(before(lists, ...ofOrganisation));
  files[contact] = person(before(lists, ...ofPerson));
  files[settings] = newsroom + before(lists, 'feeds');
  desk = await bundledDesk(files);
});
test.afterAll(() => desk.stop());
test.use({ viewport: tall });

/* Three forms of one repository: each save is the commit of its own file. */
for (const [what, path, address, keys, text] of [
  [
    'an organisation',
    publisher,
    'organisations/entries/hafenverbund',
    ofOrganisation,
    () => organisation(after(lists, ...ofOrganisation)),
  ],
  ['a person', contact, 'people/entries/ada-anker', ofPerson, () => person(after(lists, ...ofPerson))],
  ['the settings', settings, 'settings/entries/newsroom', ['feeds'], () => newsroom + after(lists, 'feeds')],
] as const) {
  test(`an item that is added, moved or removed is saved, and nothing else (lists of ${what})`, async ({
    page,
  }) => {
    await page.goto(`${desk.address}#/collections/${address}`);
    for (const key of keys) await editList(page, key, lists[key]);
    await pressSave(page);
    await expect.poll(() => desk.commits(path)).toBe(2);
    expect(readFileSync(join(desk.folder, path), 'utf8')).toBe(text());
    // The commit is there a moment before the index knows it.
    await expect.poll(() => desk.git('status', '--porcelain')).toBe('');
  });
}
