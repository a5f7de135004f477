import { globSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { picture } from '../newsroom/picture.ts';

/** The folder of the content in the repositories of the desk. */
export const content = 'content';

/** What a release says in one language; the rest is the same everywhere. */
export type Telling = { title: string; summary: string; alt: string; body: string };

/** A text of a release, with a comment, quotation marks and spaces that no save may lose. */
export const release = ({ title, summary, alt, body }: Telling, more = ''): string => `---
# The editors' own note, which no save may lose.
title: ${title}
summary: '${summary}'
publishedAt: 2026-01-15T10:00:00+01:00
topics: [hafen]   # only one
image:
  src: ./steg.jpg
  credit: "Grafik: Hafenverbund"
  alt: ${alt}
dateline: Lichterhaven
${more}---

${body}
`;

const table = `| Jahr | *Schiffe* |
| :-- | --: |
| 2025 | 12 |`;

export const german: Telling = {
  title: 'Ein neuer Steg für die kleinen Boote',
  summary:
    'Der Hafen von Lichterhaven hat einen neuen Steg. Er ist 61 Meter lang und hat Platz für zwölf kleine Boote.',
  alt: 'Ein Steg vor Sonnenuntergang, von oben gesehen',
  body: `Der Steg ist *fertig*.\n\n${table}`,
};
export const english: Telling = {
  title: 'A new pier for the small boats of the port',
  summary:
    'The port of Lichterhaven has a new pier. It is 61 metres long and has room for twelve small boats.',
  alt: 'A pier in front of a sunset, seen from above',
  body: `The pier is *ready*.\n\n${table}`,
};
const korean: Telling = {
  title: '작은 배를 위한 새로운 부두가 문을 열다 환영합니다',
  summary:
    '리히터하펜 항구에 새 부두가 생겼다. 길이는 61미터이며 작은 배 열두 척을 댈 수 있다. 부두는 시민 모두에게 열려 있으며 누구나 이용할 수 있다. 운영은 항만 연합이 맡는다.',
  alt: '위에서 내려다본, 해 질 녘의 부두',
  body: `부두가 *완성되었다*.\n\n${table}`,
};

/** Everything that an editor of rich text could harm. */
export const hardBody = readFileSync(new URL('hard-body.mdx', import.meta.url), 'utf8').trim();

/** The path of a release from the top of its repository. */
export const folderOf = (name: string): string => `${content}/releases/${name}`;
/** In three languages. */
export const steg = '2026-01-15-neuer-steg';
/** In one language, with a hard body. */
export const hard = '2026-01-15-harte-probe';

/** A small newsroom in three languages, with two releases to be edited at the desk. */
export async function deskFiles(): Promise<Record<string, string | Buffer>> {
  const photo = await picture('steg');
  return {
    ...Object.fromEntries(Object.entries(settings).map(([name, text]) => [`${content}/${name}`, text])),
    [`${folderOf(steg)}/index.de.mdx`]: release(german),
    [`${folderOf(steg)}/index.en.mdx`]: release(english),
    [`${folderOf(steg)}/index.ko.mdx`]: release(korean),
    [`${folderOf(steg)}/steg.jpg`]: photo,
    [`${folderOf(hard)}/index.de.mdx`]: release({
      ...german,
      title: 'Die harte Probe für den neuen Steg',
      body: hardBody,
    }),
    [`${folderOf(hard)}/steg.jpg`]: photo,
  };
}

const settings: Record<string, string> = {
  'newsroom.yaml': `name: { de: Presse, en: Newsroom, ko: 뉴스룸 }
description: { de: Nachrichten aus dem erfundenen Lichterhaven. }
url: https://lichterhaven.example.org/presse/
tagAuthority: example.org
languages: [de, en, ko]
timeZone: Europe/Berlin
publisher: hafenverbund
dateline: { de: Lichterhaven }
contacts: [ada-anker]
licence: editorial
`,
  'organisations/hafenverbund.yaml': `name: { de: Hafenverbund }
kind: publisher
boilerplates:
  - validFrom: 2020-01-01
    short: { de: Der Hafenverbund vertritt die erfundenen Häfen der erfundenen Küste. }
`,
  'people/ada-anker.yaml':
    'name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\nemail: ada@example.org\nphone: +49 30 23125 001\n',
  'topics/hafen.yaml': 'name: { de: Hafen, en: Port, ko: 항구 }\n',
  'topics/energie.yaml': 'name: { de: Energie, en: Energy, ko: 에너지 }\n',
};

/** What this repository publishes, to be edited where it harms nobody. */
export function publishedFiles(): Record<string, Buffer> {
  const root = resolve(import.meta.dirname, '../..');
  const names = globSync(`${content}/**`, { cwd: root }).filter((name) =>
    statSync(join(root, name)).isFile(),
  );
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(root, name))]));
}
