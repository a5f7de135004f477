import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { filesBelow } from '../../src/files/walk.ts';
import type { Chance } from '../newsroom/chance.ts';
import { picture } from '../newsroom/picture.ts';

/** One thing that a press officer does to a newsroom: changes files of the content folder, and says what it did. */
type Edit = (content: string, by: Chance, now: Date) => string | Promise<string>;

const texts = (content: string) =>
  filesBelow(join(content, 'releases'))
    .filter((name) => /\/index\.\w+\.mdx$/.test(name))
    .map((name) => join(content, 'releases', name));
const folders = (content: string) =>
  readdirSync(join(content, 'releases')).map((name) => join(content, 'releases', name));
const data = (content: string, collection: string) =>
  readdirSync(join(content, collection)).map((name) => join(content, collection, name));

function change(file: string, by: (text: string) => string): string {
  writeFileSync(file, by(readFileSync(file, 'utf8')));
  return file;
}

/** Adds lines at the end of the frontmatter, if it has none of the key. */
const addFact = (file: string, key: string, lines: string) =>
  change(file, (text) =>
    new RegExp(`^${key}:`, 'm').test(text) ? text : text.replace(/\n---\n/, `\n${lines}\n---\n`),
  );

const inPast = (now: Date, by: Chance) =>
  new Date(now.getTime() - by.between(1, 40) * 3_600_000).toISOString();
const inFuture = (now: Date, by: Chance) =>
  new Date(now.getTime() + by.between(1, 200) * 3_600_000).toISOString();

/** The same words in every release would not be found by a key that forgets one. */
const sentence = (by: Chance) => `Das Ergebnis trägt die Nummer ${by.between(10_000, 99_999)}.`;

export const edits: Record<string, Edit> = {
  body: (content, by) => change(by.one(texts(content)), (text) => `${text.trimEnd()}\n\n${sentence(by)}\n`),
  title: (content, by) =>
    change(by.one(texts(content)), (text) =>
      text.replace(/^(title: "?)(.*?)("?)$/m, `$1$2 ${by.between(10, 99)}$3`),
    ),
  topic: (content, by) => {
    const [first, second] = by.some(
      data(content, 'topics').map((file) => basename(file, '.yaml')),
      2,
    );
    return change(by.one(texts(content)), (text) =>
      text.replace(/^topics:(?: \[.*\]|(?:\n {2}- .*)+)$/m, `topics: [${first}, ${second}]`),
    );
  },
  add: (content, by) => {
    const from = by.one(folders(content));
    const to = join(dirname(from), `${basename(from).slice(0, 10)}-neu-${by.between(100, 999)}`);
    cpSync(from, to, { recursive: true });
    for (const name of readdirSync(to).filter((one) => one.endsWith('.mdx')))
      change(
        join(to, name),
        (text) => `${text.replace(/^redirects:.*$/m, '').trimEnd()}\n\n${sentence(by)}\n`,
      );
    return to;
  },
  remove: (content, by) => {
    const folder = by.one(folders(content));
    rmSync(folder, { recursive: true });
    return folder;
  },
  rename: (content, by) => {
    const folder = by.one(folders(content));
    renameSync(folder, `${folder}-${by.between(10, 99)}`);
    return folder;
  },
  lessLanguages: (content, by) => {
    const file = by.one(texts(content));
    rmSync(file);
    return file;
  },
  correct: (content, by, now) =>
    addFact(
      by.one(texts(content)),
      'corrections',
      `corrections: [{ at: ${inPast(now, by)}, kind: correction, note: "${sentence(by)}" }]`,
    ),
  correctLater: (content, by, now) =>
    addFact(
      by.one(texts(content)),
      'corrections',
      `corrections: [{ at: ${inFuture(now, by)}, kind: update, note: "${sentence(by)}" }]`,
    ),
  withdraw: (content, by, now) => {
    const folder = by.one(folders(content));
    const other = basename(by.one(folders(content)));
    const lines = `withdrawn: { at: ${inPast(now, by)}, reason: "${sentence(by)}", replacement: ${other} }`;
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.mdx')))
      addFact(join(folder, name), 'withdrawn', lines);
    return folder;
  },
  hold: (content, by, now) => {
    const folder = by.one(folders(content));
    for (const name of readdirSync(folder).filter((one) => one.endsWith('.mdx')))
      addFact(join(folder, name), 'embargo', `embargo: { until: ${inFuture(now, by)} }`);
    return folder;
  },
  relate: (content, by) =>
    addFact(by.one(texts(content)), 'related', `related: [${basename(by.one(folders(content)))}]`),
  picture: async (content, by) => {
    const shown = filesBelow(join(content, 'releases')).filter((name) => name.endsWith('.jpg'));
    const file = join(content, 'releases', by.one(shown));
    writeFileSync(file, await picture(`${basename(file)} ${by.between(1, 999)}`));
    return file;
  },
  organisation: (content, by) => renamed(by.one(data(content, 'organisations').filter(isYaml)), by),
  person: (content, by) =>
    change(by.one(data(content, 'people').filter(isYaml)), (text) =>
      text.replace(/^(role:\n {2}de: .*)$/m, `$1 ${by.between(10, 99)}`),
    ),
  leave: (content, by, now) =>
    change(by.one([contact(content), by.one(data(content, 'people').filter(isYaml))]), (text) =>
      /^activeUntil:/m.test(text)
        ? text
        : `${text.trimEnd()}\nactiveUntil: ${inFuture(now, by).slice(0, 10)}\n`,
    ),
  topicName: (content, by) => renamed(by.one(data(content, 'topics').filter(isYaml)), by),
  page: (content, by) => {
    const pages = filesBelow(join(content, 'pages')).filter((name) => name.endsWith('.mdx'));
    return change(join(content, 'pages', by.one(pages)), (text) =>
      text.replace(/^(title: )(.*)$/m, `$1$2 ${by.between(10, 99)}`),
    );
  },
  settings: (content, by) =>
    change(join(content, 'newsroom.yaml'), (text) =>
      text.replace(/^(dateline:\n {2}de: ).*$/m, `$1Lichterhaven ${by.between(10, 99)}`),
    ),
  words: (content, by) =>
    written(join(content, 'words', 'de.yaml'), `links: Zum Weiterlesen ${by.between(10, 99)}\n`),
  brand: (content, by) =>
    written(join(content, 'brand.yaml'), `colours: { brand: '#${by.between(100, 900)}' }\n`),
};

function written(file: string, text: string): string {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
}

/** The person whom every page names. */
const contact = (content: string) => {
  const [, id = ''] =
    /^contacts:\n {2}- (.+)$/m.exec(readFileSync(join(content, 'newsroom.yaml'), 'utf8')) ?? [];
  return join(content, 'people', `${id}.yaml`);
};

const isYaml = (name: string) => name.endsWith('.yaml');

const renamed = (file: string, by: Chance) =>
  change(file, (text) => text.replace(/^(name:\n {2}\w+: "?)(.*?)("?)$/m, `$1$2 ${by.between(10, 99)}$3`));
