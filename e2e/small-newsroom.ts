import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { readManuscript } from '../src/manuscript/read-manuscript.ts';
import type { Fault } from '../src/faults/fault.ts';
import { judge } from '../src/rules/judge.ts';
import { testFolder } from './test-folder.ts';

export type Files = Record<string, string | Uint8Array | undefined>;

/** A picture of plain colour, as JPEG. */
export function picture(width = 1600, height = 900): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#246' } })
    .jpeg()
    .toBuffer();
}

export const newsroom = `name: { de: Presse, en: Newsroom }
description: { de: Nachrichten aus dem erfundenen Lichterhaven. }
url: https://example.org/
tagAuthority: example.org
languages: [de, en]
timeZone: Europe/Berlin
publisher: hafenverbund
dateline: { de: Lichterhaven }
contacts: [ada-anker]
licence: editorial
`;

export const hafenverbund =
  'name: { de: Hafenverbund }\nkind: publisher\nboilerplates:\n  - validFrom: 2020-01-01\n    short: { de: Der Hafenverbund vertritt die erfundenen Häfen der erfundenen Küste. }\n';

/** The frontmatter of a release without a fault; lines are replaced by their key. */
export function release(changes: Record<string, string | undefined> = {}, body = 'Ein Satz.'): string {
  const lines: Record<string, string | undefined> = {
    title: 'Ein Titel, der lang genug ist',
    summary: 'Eine Zusammenfassung, die sagt, was geschehen ist, und lang genug ist, um in Listen zu stehen.',
    publishedAt: '2026-01-15T10:00:00+01:00',
    topics: '[hafen]',
    kind: 'statement',
    ...changes,
  };
  const yaml = Object.entries(lines).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value}`],
  );
  return `---\n${yaml.join('\n')}\n---\n\n${body}\n`;
}

/** The words of a release that is held back: those of a public one would be told early. */
export const notYet = {
  title: 'Davon erfährt vorerst niemand',
  summary:
    'Hier steht noch etwas anderes als überall sonst, damit man es nur an dieser einen Stelle lesen kann.',
};

export const releasePath = 'releases/2026-01-15-erste-meldung/index.de.mdx';

const files: Files = {
  'newsroom.yaml': newsroom,
  'organisations/hafenverbund.yaml': hafenverbund,
  'people/ada-anker.yaml':
    'name: Ada Anker\norganisation: hafenverbund\nrole: { de: Presse }\nemail: ada@example.org\nphone: +49 30 23125 001\n',
  'topics/hafen.yaml': 'name: { de: Hafen }\n',
  [releasePath]: release(),
};

/** Writes the smallest newsroom without a fault, with some files changed, added or (undefined) left out. */
export async function smallNewsroom(changes: Files = {}): Promise<string> {
  const above = testFolder();
  const folder = join(above, 'content');
  for (const [name, text] of Object.entries({ ...files, ...changes })) {
    if (text === undefined) continue;
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

export const noon = new Date('2026-07-15T12:00:00Z');

/** The faults of the smallest newsroom with some files changed. */
export async function faultsOf(changes: Files): Promise<Fault[]> {
  return judge(await readManuscript(await smallNewsroom(changes)), noon);
}
