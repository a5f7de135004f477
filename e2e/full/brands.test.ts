import assert from 'node:assert/strict';
import { dirname, join } from 'node:path';
import { mkdirSync } from 'node:fs';
import { test } from 'node:test';
import { brands, writeBrand } from '../brands/brands.ts';
import { violationsOf } from '../brands/violations-of.ts';
import { firstRoundTrip } from '../shipped/first-round-trip.ts';
import { writeRightToLeft } from '../newsroom/right-to-left.ts';
import { writeNewsroom } from '../newsroom/write.ts';
import { build, sites, siteOf } from '../sites.ts';

const everywhere = ['', 'archive/', 'search/', 'corrections/', 'feeds/', 'topics/', '404.html'];
const fictional = [
  ...everywhere,
  '2026/07/all-components/',
  '2026/07/hydrogen-barge/',
  'topics/energy/',
  'organisations/hafenverbund-nordlicht/',
  'people/lina-leuchtfeuer/',
  'impressum/',
];
const rightToLeft = [...everywhere, '2026/06/lighthouse/', 'topics/harbour/', 'organisations/port-or/'];

for (const brand of brands.filter(({ name }) => name !== 'showcase'))
  test(`a newsroom can look like this: ${brand.name}`, async () => {
    const folder = join(dirname(sites.fictional.out), '..', `brand-${brand.name}`);
    const content = join(folder, 'content');
    if (brand.isRightToLeft) await writeRightToLeft(content);
    else await writeNewsroom(content, { releases: 1, languages: ['de', 'en', 'ko'] });
    await writeBrand(content, brand);
    const site = siteOf(`brand-${brand.name}`, content);
    const { code, said } = await build(site);
    assert.equal(code, 0, said);
    assert.deepEqual(firstRoundTrip(site.out).tooLarge, []);
    const pictures = join(folder, 'pictures');
    mkdirSync(pictures, { recursive: true });
    const paths = brand.isRightToLeft ? rightToLeft : fictional;
    assert.deepEqual(await violationsOf(site.out, paths, pictures), []);
  });
