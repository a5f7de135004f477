import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { picture } from '../newsroom/picture.ts';

const release = (language: string, title: string, summary: string, alt: string, body: string) => `---
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
---

${body}

| Jahr | *Schiffe* |
| :-- | --: |
| 2025 | 12 |

{/* Language: ${language} */}

* Erstens
* Zweitens mit \`{ Klammer }\` und \\{noch einer\\}

Wasser ist H<sub>2</sub>O, sagt <OrgLink id="hafenverbund" />.[^1]

[^1]: Eine *Anmerkung*.
`;

const folder = 'releases/2026-01-15-neuer-steg';

/** The folder of the release that stands on the desk of the tests. */
export const steg = `content/${folder}`;

const files: Record<string, string> = {
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
  [`${folder}/index.de.mdx`]: release(
    'de',
    'Ein neuer Steg für die kleinen Boote',
    'Der Hafen von Lichterhaven hat einen neuen Steg. Er ist 61 Meter lang und hat Platz für zwölf kleine Boote.',
    'Ein Steg vor Sonnenuntergang, von oben gesehen',
    'Der Steg ist *fertig*.',
  ),
  [`${folder}/index.en.mdx`]: release(
    'en',
    'A new pier for the small boats of the port',
    'The port of Lichterhaven has a new pier. It is 61 metres long and has room for twelve small boats.',
    'A pier in front of a sunset, seen from above',
    'The pier is *ready*.',
  ),
  [`${folder}/index.ko.mdx`]: release(
    'ko',
    '작은 배를 위한 새로운 부두가 문을 열다 환영합니다',
    '리히터하펜 항구에 새 부두가 생겼다. 길이는 61미터이며 작은 배 열두 척을 댈 수 있다. 부두는 시민 모두에게 열려 있으며 누구나 이용할 수 있다. 운영은 항만 연합이 맡는다.',
    '위에서 내려다본, 해 질 녘의 부두',
    '부두가 *완성되었다*.',
  ),
};

/** Writes a small newsroom in three languages with one release, to be edited at the desk. */
export async function writeContent(content: string): Promise<void> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(content, name)), { recursive: true });
    await writeFile(join(content, name), text);
  }
  await writeFile(join(content, folder, 'steg.jpg'), await picture('steg'));
}

/** Copies what this repository publishes, to be edited where it harms nobody. */
export const copyContent = (content: string): Promise<void> =>
  cp(resolve(import.meta.dirname, '../../content'), content, { recursive: true });
