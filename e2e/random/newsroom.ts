import { type Chance, chance } from '../newsroom/chance.ts';
import type { Files } from '../small-newsroom.ts';
import { logo } from './beside.ts';
import { ahead, isNear, today, zones } from './moments.ts';
import { drawRelease, type Drawn, type Said } from './release.ts';
import { line, spoken, typed } from './words.ts';
import { inAnyStyle } from './yaml-styles.ts';

/** A whole newsroom as files, with what it says and the last instant at which it changes by itself. */
export type RandomNewsroom = { files: Files; url: string; said: Said[]; lastLift: Date };

const addresses = [
  ...[
    'https://example.org/',
    'https://example.org/presse/',
    'https://example.org/größe/',
    'https://example.org/보도/',
  ],
  ...[
    'https://bücher.example/',
    'https://example.org:8443/',
    'https://example.org/a/b/',
    'https://example.org/пресса/',
  ],
];
const ids = ['a', '1', '2go', 'hafen', 'verein-der-haefen', 'x'.repeat(60), 'nord-1'];
const phones = ['+49 30 23125 001', '+82 2 312 0001', '+1 (555) 010-0199', '+33 1 99 00 00 01'];

/** The newsroom of a seed: the same seed gives the same files, byte for byte. All of it is legal. */
export async function randomNewsroom(seed: number): Promise<RandomNewsroom> {
  const by = chance(`random newsroom ${seed}`);
  const url = by.one(addresses);
  const zone = by.one(zones);
  const languages = by.some(by.happens(0.6) ? spoken.slice(0, 4) : spoken, by.between(1, 3));
  const told = (least: number, most: number) =>
    Object.fromEntries(
      languages
        .filter((_, index) => index === 0 || by.happens(0.8))
        .map((language) => [language, line(by, language, least, most)]),
    );
  const organisations = by.some(ids, 3);
  const people = by.some(ids, 3);
  const topics = by.some(ids, by.between(1, 3));
  const [publisher = ''] = organisations;
  const earlier: string[] = [];
  const releases: Drawn[] = [];
  for (let number = 1, count = by.between(4, 8); number <= count; number += 1) {
    const drawn = await drawRelease(by, number, { zone, languages, topics, organisations, people, earlier });
    releases.push(drawn);
    // What is held back must be named nowhere.
    if (drawn.said.length && !drawn.instants.length) earlier.push(drawn.folder);
  }
  const changeAt = ahead(by, zone);
  // A build of an instant to come is a preview, which is another site: what is far ahead only has to stay held back.
  const instants = [...releases.flatMap(({ instants: own }) => own.filter(isNear)), changeAt];
  const files: Files = {
    'newsroom.yaml': inAnyStyle(by, {
      name: told(7, 50),
      description: told(30, 200),
      url,
      tagAuthority: 'example.org',
      languages,
      timeZone: zone,
      publisher,
      dateline: told(7, 40),
      contacts: by.some(people, by.between(1, 2)),
      licence: by.one(['editorial', 'cc0', 'cc-by-4.0', 'on-request']),
      ...(by.happens(0.3) && { feedItems: by.between(1, 3) }),
      ...(by.happens(0.3) && { archivePageSize: 5 }),
      ...(by.happens(0.4) && { servedBy: by.one(['nginx', 'caddy', 'netlify', 'cloudfront', 'cloudflare']) }),
      ...(by.happens(0.4) && { feeds: [{ id: 'eigen', title: told(8, 60), text: 'Hafen' }] }),
    }),
  };
  for (const id of organisations) {
    const hasLogo = by.happens(0.4);
    if (hasLogo) files[`organisations/Logo ${id}.svg`] = logo(by);
    files[`organisations/${id}.yaml`] = inAnyStyle(by, {
      name: told(7, 100),
      ...(by.happens(0.4) && { alsoKnownAs: [inOneOrAll(told(7, 60))] }),
      ...(by.happens(0.4) && { legalName: line(by, languages[0] ?? 'de', 8, 100) }),
      kind: id === publisher ? 'publisher' : by.one(['member', 'partner', 'venue', 'other']),
      ...(by.happens(0.5) && { description: told(20, 200) }),
      ...(hasLogo && { logos: [{ file: `./Logo ${id}.svg`, title: told(8, 90) }] }),
      boilerplates: [
        { validFrom: '1900-01-01', short: told(80, 400) },
        { validFrom: changeAt, short: told(80, 400), long: told(80, 900) },
      ],
    });
  }
  for (const id of people)
    files[`people/${id}.yaml`] = inAnyStyle(by, {
      name: `${line(by, 'x', 1, 1)} ${line(by, 'x', 1, 1)}`,
      ...(by.happens(0.3) && { nameIn: told(7, 60) }),
      organisation: by.one(organisations),
      role: told(7, 100),
      ...(by.happens(0.9) && { email: `a.b+${id}@example.org` }),
      ...(by.happens(0.9) && { phone: by.one(phones) }),
      ...(by.happens(0.4) && { changes: [{ validFrom: changeAt, role: told(8, 100) }] }),
    });
  for (const id of topics)
    files[`topics/${id}.yaml`] = inAnyStyle(by, {
      name: told(7, 50),
      ...(by.happens(0.5) && { intro: told(20, 300) }),
    });
  for (const id of by.some(['imprint', 'terms', 'corrections-policy', 'privacy', 'team'], by.between(0, 4)))
    for (const language of languages)
      files[`pages/${id}/index.${language}.mdx`] =
        `---\n${inAnyStyle(by, pageFacts(by, id, language))}---\n\n${typed(line(by, language, 60, 200))}.\n`;
  for (const { files: own } of releases) Object.assign(files, own);
  return {
    files,
    url,
    said: releases.flatMap(({ said }) => said),
    lastLift: new Date(Math.max(today, ...instants.map((one) => Date.parse(one)))),
  };
}

/** A name that only one language has is one for all. */
function inOneOrAll(names: Record<string, string>): Record<string, string> | string | undefined {
  const [only, ...others] = Object.values(names);
  return others.length ? names : only;
}

const pageFacts = (by: Chance, id: string, language: string) => ({
  title: line(by, language, 7, 90),
  ...(by.happens(0.5) && { summary: line(by, language, 20, 200) }),
  ...(by.happens(0.5) && { address: `${id}-${language}` }),
  ...(by.happens(0.5) && { footer: true }),
});
