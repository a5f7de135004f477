import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '../small-newsroom.ts';
import { type Commit, writeHistory, writeRecord } from '../small-repository.ts';

type Rewrite = (final: string) => string;

/** An item of a list in the frontmatter, or a field with what belongs to it. */
const without =
  (...parts: RegExp[]): Rewrite =>
  (text) =>
    parts.reduce((rest, part) => rest.replace(part, ''), text);
const corrections = /^corrections:\n(?: {2}.*\n)+/m;
const secondCorrection = /^ {2}- at: 2026-06-15.*\n(?: {4}.*\n)+/m;
const withdrawn = /^withdrawn:\n(?: {2}.*\n)+/m;
const lastParagraph = /\n\n[^\n]+\n*$/;

/** The text with the wrong words that its entry names. */
const uncorrected: Rewrite = (text) => {
  const [, was = '', now = ''] = /^ {4}was: (.*)\n {4}now: (.*)$/m.exec(text) ?? [];
  const [number = '', wrong = ''] = [now, was].map((words) => /[\d.,만 ]*\d[만]?/.exec(words)?.[0] ?? '');
  return text.replaceAll(number, wrong);
};

const undeployed = '2026-06-24T13:00:00Z';

/** What releases were before they became what they are: commit by commit, the first one before any of it was public. */
const past: [folder: string, at: string, was: Rewrite][] = [
  // A draft with a word that must not be found in any version.
  ['2026-06-24-dredger-numbers', '', (text) => `${without(corrections)(uncorrected(text))}\nQuarzmuschel.\n`],
  ['2026-06-24-dredger-numbers', '2026-06-23T08:00:00Z', (text) => without(corrections)(uncorrected(text))],
  // A commit with a word that was struck before the next deploy.
  ['2026-06-24-dredger-numbers', undeployed, (text) => `${without(corrections)(text)}\nSchlickfloh.\n`],
  ['2026-06-24-dredger-numbers', '2026-06-25T06:40:00Z', (text) => text],
  ['2026-06-10-lighthouse-lamp', '', (text) => without(corrections, lastParagraph)(uncorrected(text))],
  [
    '2026-06-10-lighthouse-lamp',
    '2026-06-11T07:00:00Z',
    (text) => without(secondCorrection)(uncorrected(text)),
  ],
  ['2026-06-10-lighthouse-lamp', '2026-06-15T14:30:00Z', (text) => text],
  ['2026-05-20-tide-model-figures', '', (text) => without(withdrawn, lastParagraph)(text)],
  ['2026-05-20-tide-model-figures', '2026-05-21T08:00:00Z', without(withdrawn)],
  ['2026-05-20-tide-model-figures', '2026-05-22T15:45:00Z', (text) => text],
  ['2026-04-08-cargo-bikes', '', (text) => text.replaceAll('Lieferzeit', 'Liferzeit')],
  ['2026-04-08-cargo-bikes', '2026-05-04T08:00:00Z', (text) => text],
];

/**
 * Gives the fictional newsroom a past: it becomes a repository in which some releases were something else before,
 * with a record of deploys.
 */
export function writePast(content: string): void {
  const textsOf = (folder: string, was: Rewrite): Files => {
    const at = join(content, 'releases', folder);
    const names = readdirSync(at).filter((name) => name.endsWith('.mdx'));
    return Object.fromEntries(
      names.map((name) => [`releases/${folder}/${name}`, was(readFileSync(join(at, name), 'utf8'))]),
    );
  };
  // All texts are made from the final ones before the first of them is overwritten.
  const commits = past.map(([folder, at, was]): Commit => [at, textsOf(folder, was)]);
  for (const [at, files] of commits) {
    if (at === '')
      for (const [name, text] of Object.entries(files)) writeFileSync(join(content, name), text ?? '');
  }
  const later = commits.filter(([at]) => at !== '').sort(([a], [b]) => (a < b ? -1 : 1));
  writeHistory(content, start, later);
  writeRecord(content, deploysAfter([start, ...later.map(([at]) => at)]));
}

const start = '2026-05-01T08:00:00Z';
const [minute, day] = [60_000, 86_400_000];

/** One deploy a minute after each commit but one, and one on each day at noon, until the newsroom is built. */
function deploysAfter(commits: readonly string[]): string[] {
  const [first, last] = [Date.parse('2026-05-01T12:00:00Z'), Date.parse('2026-07-15T11:00:00Z')];
  const noons = Array.from({ length: Math.ceil((last - first) / day) }, (_, index) => first + index * day);
  const own = commits.filter((at) => at !== undeployed).map((at) => Date.parse(at) + minute);
  return [...own, ...noons].sort((a, b) => a - b).map((at) => new Date(at).toISOString());
}
