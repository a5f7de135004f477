import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { backendOf } from '../../src/desk/backend.ts';
import { deskForms } from '../../src/desk/config.ts';
import { readSettings } from '../../src/loaders/settings.ts';
import { type BundledDesk, bundledDesk } from '../desk/bundled.ts';
import { content, deskFiles, english, folderOf, german, hard, release, steg } from '../desk/content.ts';
import { listsIn } from '../desk/form-lists.ts';
import { duplicate, itemsOf, move, remove, tall, unfold } from '../desk/lists.ts';
import { expect, pressSave, saveButton, test } from '../desk/page.ts';
import { sites } from '../sites.ts';

const corrections = (...days: number[]) =>
  days.map(
    (day) => `\n  - { at: 2026-02-0${day}T10:00:00+01:00, kind: update, note: Änderung am Tag ${day}. }`,
  );

/** A typeface in three files of the brand. */
const typeface = (name: string) => `
    name: ${name}
    licence: SIL Open Font License 1.1
    files:
      - { file: ./brand/eins.woff2, weights: [200, 400] }
      - { file: ./brand/zwei.woff2, weights: [500, 700] }
      - { file: ./brand/drei.woff2, weights: [800, 900] }`;

/** Three items in every list that a form has, by its collection or its own key. */
const seeds: Readonly<Record<string, { file: string; address: string; lists: string }>> = {
  releases: {
    file: `${folderOf(hard)}/index.de.mdx`,
    address: `releases/entries/${hard}/index`,
    lists: `attachments:
  - { file: ./eins.pdf, title: Die erste Datei }
  - { file: ./zwei.pdf, title: Die zweite Datei }
  - { file: ./drei.pdf, title: Die dritte Datei }
links:
  - { label: Der erste Link, href: https://example.org/1 }
  - { label: Der zweite Link, href: https://example.org/2 }
  - { label: Der dritte Link, href: https://example.org/3 }
events:
  - { title: Das erste Fest, start: 2026-05-01 }
  - { title: Das zweite Fest, start: 2026-05-02 }
  - { title: Das dritte Fest, start: 2026-05-03 }
corrections:${corrections(1, 2, 3).join('')}
redirects: [/alt/eins, /alt/zwei, /alt/drei]
`,
  },
  // What of its original may stay out, only a translation has.
  'translation.waived': {
    file: `${folderOf(steg)}/index.de.mdx`,
    address: `releases/entries/${steg}/index`,
    lists: `translation:
  of: en
  version: 1
  waived: [2026-02-01T10:00:00+01:00, 2026-02-02T10:00:00+01:00, 2026-02-03T10:00:00+01:00]
`,
  },
  organisations: {
    file: `${content}/organisations/hafenverbund.yaml`,
    address: 'organisations/entries/hafenverbund',
    lists: `name: { de: Hafenverbund }
kind: publisher
alsoKnownAs: [Häfenbund, { de: Bund der Häfen, en: Union of Ports }, { de: Kaiverein }]
sameAs: [https://example.org/1, https://example.org/2, https://example.org/3]
logos:
  - { file: ./eins.svg, title: { de: Das erste Logo } }
  - { file: ./zwei.svg, title: { de: Das zweite Logo } }
  - { file: ./drei.svg, title: { de: Das dritte Logo } }
boilerplates:
  - { validFrom: 2020-01-01, short: { de: Der Hafenverbund vertritt einen erfundenen Hafen der erfundenen Küste. } }
  - { validFrom: 2021-01-01, short: { de: Der Hafenverbund vertritt zwei erfundene Häfen der erfundenen Küste. } }
  - { validFrom: 2022-01-01, short: { de: Der Hafenverbund vertritt drei erfundene Häfen der erfundenen Küste. } }
changes:
  - { validFrom: 2020-01-01, legalName: Hafenverbund e. V. }
  - { validFrom: 2021-01-01T09:00:00+01:00, legalName: Seeverbund e. V. }
  - { validFrom: { with: ${hard} }, remove: [legalName] }
`,
  },
  'changes.0.sameAs': {
    file: `${content}/organisations/werft.yaml`,
    address: 'organisations/entries/werft',
    lists: `name: { de: Werft }
kind: member
changes:
  - { validFrom: 2020-01-01, sameAs: [https://example.org/1, https://example.org/2, https://example.org/3] }
`,
  },
  'organisations changes.0.alsoKnownAs': {
    file: `${content}/organisations/lotsen.yaml`,
    address: 'organisations/entries/lotsen',
    lists: `name: { de: Lotsen }
kind: member
changes:
  - { validFrom: 2020-01-01, alsoKnownAs: [{ de: Lotsenbund }, Pilots, { de: Lotsenverein, en: Pilot Club }] }
`,
  },
  'topics changes.0.alsoKnownAs': {
    file: `${content}/topics/lotsen.yaml`,
    address: 'topics/entries/lotsen',
    lists: `name: { de: Lotsen }
changes:
  - { validFrom: 2020-01-01, alsoKnownAs: [{ de: Lotsenwesen }, Pilotage, { de: Lotsendienst, en: Pilots }] }
`,
  },
  'changes.0.logos': {
    file: `${content}/organisations/reederei.yaml`,
    address: 'organisations/entries/reederei',
    lists: `name: { de: Reederei }
kind: member
changes:
  - validFrom: 2020-01-01
    logos:
      - { file: ./eins.svg, title: { de: Das erste Logo } }
      - { file: ./zwei.svg, title: { de: Das zweite Logo } }
      - { file: ./drei.svg, title: { de: Das dritte Logo } }
`,
  },
  people: {
    file: `${content}/people/ada-anker.yaml`,
    address: 'people/entries/ada-anker',
    lists: `name: Ada Anker
organisation: hafenverbund
role: { de: Presse }
changes:
  - { validFrom: 2020-01-01, role: { de: Leitung } }
  - { validFrom: { with: ${steg} }, role: { de: Vorsitz } }
  - { validFrom: { with: ${hard} }, role: { de: Beirat }, remove: [email] }
`,
  },
  'people languages': {
    file: `${content}/people/carla-kai.yaml`,
    address: 'people/entries/carla-kai',
    lists: `name: Carla Kai
organisation: hafenverbund
role: { de: Presse }
languages: [de, en, ko]
`,
  },
  'people changes.0.languages': {
    file: `${content}/people/bo-boje.yaml`,
    address: 'people/entries/bo-boje',
    lists: `name: Bo Boje
organisation: hafenverbund
role: { de: Presse }
changes:
  - { validFrom: 2020-01-01, languages: [de, en, ko] }
`,
  },
  topics: {
    file: `${content}/topics/hafen.yaml`,
    address: 'topics/entries/hafen',
    lists: `name: { de: Hafen }
alsoKnownAs: [Kai, { de: Anleger, en: Jetty }, { de: Mole }]
changes:
  - { validFrom: 2020-01-01, name: { de: Häfen } }
  - { validFrom: 2021-01-01, name: { de: Alle Häfen } }
  - { validFrom: 2022-01-01, name: { de: Viele Häfen } }
`,
  },
  'places alsoKnownAs': {
    file: `${content}/places/lichterhaven.yaml`,
    address: 'places/entries/lichterhaven',
    lists: `name: { de: Lichterhaven }
alsoKnownAs: [Lichthafen, { de: Hafen der Lichter, en: Port of Lights }, { de: Leuchthaven }]
`,
  },
  'facts changes': {
    file: `${content}/facts/boote.yaml`,
    address: 'facts/entries/boote',
    lists: `label: { de: Boote im Hafen }
value: 12
asOf: 2026-01
source: { de: Hafenverbund }
changes:
  - { validFrom: 2023-01-01, value: 9, asOf: 2023-01 }
  - { validFrom: 2024-01-01, value: 10, asOf: 2024-01 }
  - { validFrom: 2025-01-01, value: 11, asOf: 2025-01 }
`,
  },
  'events changes': {
    file: `${content}/events/fest.yaml`,
    address: 'events/entries/fest',
    lists: `title: { de: Das Fest am neuen Steg }
kind: other
start: 2036-05-01
validFrom: 2026-01-01T09:00:00+01:00
changes:
  - { validFrom: 2026-01-02T09:00:00+01:00, status: confirmed }
  - { validFrom: 2026-01-03T09:00:00+01:00, start: 2036-05-02 }
  - { validFrom: 2026-01-04T09:00:00+01:00, start: 2036-05-03 }
`,
  },
  brand: {
    file: `${content}/brand.yaml`,
    address: 'brand/entries/brand',
    lists: `type:
  text:${typeface('Source Serif')}
  title:${typeface('Nunito')}
  korean: [Pretendard, Nanum Gothic, Noto Sans KR]
profiles:
  - { name: Mastodon, url: https://example.social/@port }
  - { name: Bluesky, url: https://example.org/bluesky }
  - { name: LinkedIn, url: https://example.org/linkedin }
`,
  },
  settings: {
    file: `${content}/newsroom.yaml`,
    address: 'settings/entries/newsroom',
    lists: `feeds:
  - { id: eins, title: { de: Der erste Feed }, languages: [de, en, ko] }
  - { id: zwei, title: { de: Der zweite Feed }, text: Steg }
  - { id: drei, title: { de: Der dritte Feed }, text: Kai }
unread: [eins.mp4, zwei.mp4, drei.mp4]
`,
  },
};

const backend = backendOf({
  host: 'gitea',
  repository: 'a/b',
  branch: 'main',
  folder: content,
  review: false,
});
const { config } = deskForms(readSettings(sites.rtl.content), 'de', backend, content);
/** Weights are one or two numbers, the lightest first: there are no three of them to exchange. */
const lists = listsIn(config).filter(([, key]) => !key.endsWith('.weights'));

let desk: BundledDesk;
test.beforeAll(async () => {
  const files = await deskFiles();
  const { releases, organisations, settings, 'translation.waived': translated } = seeds;
  for (const name of ['eins', 'zwei', 'drei']) {
    files[`${folderOf(hard)}/${name}.pdf`] = `%PDF-1.4 ${name}\n`;
    files[`${content}/organisations/${name}.svg`] = `<svg><title>${name}</title></svg>`;
  }
  files[releases?.file ?? ''] = release(german, releases?.lists);
  files[translated?.file ?? ''] = release(german, translated?.lists);
  files[`${folderOf(steg)}/index.en.mdx`] = release(
    english,
    `corrections:${corrections(1, 2, 3).join('')}\n`,
  );
  files[organisations?.file ?? ''] = organisations?.lists ?? '';
  for (const [name, { file, lists: text }] of Object.entries(seeds))
    if (/^(?:people|topics|brand|.*changes\..*|\w+ \w+)$/.test(name)) files[file] = text;
  files[settings?.file ?? ''] = `${String(files[settings?.file ?? ''])}${settings?.lists}`;
  desk = await bundledDesk(files);
});
test.afterAll(() => desk.stop());
test.use({ viewport: tall });

type Values = Record<string, unknown>;
const valuesIn = (file: string): Values => {
  const text = readFileSync(join(desk.folder, file), 'utf8');
  return parse(text.startsWith('---') ? (text.split(/^---$/m)[1] ?? '') : text) as Values;
};
const valueAt = (values: unknown, key: string): unknown =>
  key.split('.').reduce((inner, name) => (inner as Values)[name], values);

/** Opens a form, changes a list of it, saves, and wants in the file this order of the items and nothing else new. */
async function edit(
  page: Page,
  [collection, key]: readonly [string, string],
  change: () => Promise<void>,
  order: readonly number[],
): Promise<void> {
  const seed = seeds[`${collection} ${key}`] ?? seeds[key] ?? seeds[collection];
  const before = valuesIn(seed?.file ?? '');
  const items = valueAt(before, key);
  if (!Array.isArray(items) || items.length !== order.length + (order.includes(2) ? 0 : 1))
    throw new Error(`Give the list “${key}” of ${collection} three items in the seeds of this test.`);
  const saves = desk.commits(seed?.file);
  await page.goto('about:blank');
  await page.goto(`${desk.address}#/collections/${seed?.address}`);
  await unfold(page, key);
  await expect(itemsOf(page, key)).toHaveCount(items.length);
  await change();
  await pressSave(page);
  await expect.poll(() => desk.commits(seed?.file), key).toBe(saves + 1);
  // A form that is left before it has closed is offered as unsaved when it is opened again.
  await expect(saveButton(page)).toBeHidden();
  const after = valuesIn(seed?.file ?? '');
  expect(valueAt(after, key), key).toEqual(order.map((place) => items[place] as unknown));
  const [name = ''] = key.split('.');
  expect({ ...after, [name]: undefined }, key).toEqual({ ...before, [name]: undefined });
  expect(desk.git('status', '--porcelain')).toBe('');
}

/** What stands in the order of its instants cannot be exchanged. */
const ordered = ['corrections', 'changes'];

for (const list of lists) {
  const [collection, key] = list;
  test(`an item is added, moved and removed: ${collection}, ${key}`, async ({ page }) => {
    if (!ordered.includes(key)) await edit(page, list, () => move(page, key, 1, 'Down'), [0, 2, 1]);
    await edit(
      page,
      list,
      async () => {
        await duplicate(page, key, 0);
        await move(page, key, 1, 'Up');
        await remove(page, key, 1);
        await remove(page, key, 2);
      },
      [0, 1],
    );
  });
}
