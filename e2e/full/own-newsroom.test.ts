import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import type { Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { wordsIn } from '../../src/i18n/words.ts';
import { slugFrom } from '../../src/model/address/slug.ts';
import { elements, forReaders, pages } from '../shipped/files.ts';
import { writeHistory } from '../small-repository.ts';
import { build, environmentOf, type Site, siteOf } from '../sites.ts';

const root = resolve(import.meta.dirname, '..', '..');
const validator = new HtmlValidate(
  new StaticConfigLoader({ extends: ['html-validate:standard', 'html-validate:a11y'] }),
);
const answers = {
  publisher: 'Hafenverbund Nordlicht e. V.',
  url: 'https://example.org/',
  timeZone: 'Europe/Paris',
  place: 'Lichterhaven',
  contact: 'Ada Anker',
  email: 'ada@example.org',
  phone: '+49 30 23125 001',
  address: 'Am Kai 1, 12345 Lichterhaven',
  repository: 'private',
};

/** What `npm run <parameters>` does to the content of a site. */
function command(site: Site, ...parameters: string[]): void {
  const { status, stderr } = spawnSync(
    process.execPath,
    [join(root, 'src', 'commands', 'run.cjs'), ...parameters],
    { env: { ...process.env, ...environmentOf(site) }, encoding: 'utf8' },
  );
  assert.equal(status, 0, stderr);
}

/** The demonstration with a newsroom of one's own in its place. */
function ownNewsroom(languages: readonly string[]): Site {
  const folder = join(root, '.sites', `own-${languages.join('-')}`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const content = join(folder, 'content');
  cpSync(join(root, 'content'), content, { recursive: true });
  // A repository of its own: setup replaces only content that a commit holds.
  writeHistory(content, '2026-01-01T00:00:00Z');
  const given = Object.entries({ ...answers, languages: languages.join(',') });
  const site = siteOf(`own-${languages.join('-')}`, content);
  command(site, 'setup', ...given.flatMap(([key, answer]) => [`--${key}`, answer]));
  return site;
}

async function built(site: Site): Promise<ReadonlyMap<string, Root>> {
  const { code, said } = await build(site);
  assert.equal(code, 0, said);
  assert.doesNotMatch(said, /warn|deprecat|error/i);
  const all = pages(site.out);
  for (const name of all.keys()) {
    const { results } = await validator.validateString(readFileSync(join(site.out, name), 'utf8'), name);
    assert.deepEqual(
      results.flatMap(({ messages }) => messages.map(({ message, line }) => `${name}:${line} ${message}`)),
      [],
    );
  }
  return all;
}

/** Every text of a dictionary that is a sentence and not a word, which languages may share. */
function sentencesOf(dictionary: object): string[] {
  return Object.values(dictionary).flatMap((value: unknown) =>
    typeof value === 'string'
      ? value.length > 14 && !value.includes('{')
        ? [value]
        : []
      : typeof value === 'object' && value !== null
        ? sentencesOf(value)
        : [],
  );
}

const prefixOf = (language: string, languages: readonly string[]) =>
  language === languages[0] ? '' : `${language}/`;

/** What holds for the site whatever is published: its pages, their language, and no word of another. */
function speaksOnly(site: Site, all: ReadonlyMap<string, Root>, languages: readonly string[]): void {
  const read = (name: string) => readFileSync(join(site.out, name), 'utf8');
  const others = ['de', 'en', 'ko', 'fr'].filter((language) => !languages.includes(language));
  const own = languages.flatMap((language) => sentencesOf(wordsIn(language)));
  const foreign = others
    .flatMap((language) => sentencesOf(wordsIn(language)))
    .filter((text) => !own.includes(text));
  assert.ok(foreign.length > 100);
  for (const [name, tree] of forReaders(all)) {
    const [html] = elements(tree, ({ tagName }) => tagName === 'html');
    const language = languages.slice(1).find((one) => name.startsWith(`${one}/`)) ?? languages[0];
    assert.equal(html?.properties['lang'], language, name);
    const text = `${toText(tree)} ${JSON.stringify(tree)}`;
    assert.deepEqual(
      foreign.filter((words) => text.includes(words)),
      [],
      name,
    );
    const switches = elements(tree, ({ properties }) => String(properties['className']) === 'languages');
    assert.equal(switches.length, languages.length > 1 ? 1 : 0, name);
  }
  for (const language of languages) {
    const words = wordsIn(language);
    const at = prefixOf(language, languages);
    for (const { title } of [words.firstTexts.imprint, words.firstTexts.privacy])
      assert.match(toText(all.get(`${at}${slugFrom(title)}/index.html`) ?? fail(title)), new RegExp(title));
    assert.ok(toText(all.get(`${at}archive/index.html`) ?? fail('archive')).includes(words.archive));
    assert.match(read(`${at}rss.xml`), new RegExp(`<language>${language}</language>`));
    assert.match(read(`${at}atom.xml`), new RegExp(`<feed[^>]* xml:lang="${language}"`));
    assert.equal((JSON.parse(read(`${at}feed.json`)) as { language: string }).language, language);
    assert.ok(read(`sitemap-${language}.xml`).includes(`<loc>${site.url}${at}</loc>`));
  }
  assert.ok(toText(all.get('404.html') ?? fail('404')).includes(wordsIn(languages[0] ?? '').notFound.title));
  assert.ok(all.has('admin/index.html'));
}

function fail(what: string): never {
  throw new Error(`There is no ${what}.`);
}

for (const languages of [['fr'], ['de', 'en']]) {
  test(`a newsroom in ${languages.join(' and ')} is set up, built empty, and shows its first release`, async () => {
    const site = ownNewsroom(languages);
    const [first = ''] = languages;
    const words = wordsIn(first);
    const empty = await built(site);
    speaksOnly(site, empty, languages);
    for (const page of ['index.html', 'archive/index.html', 'topics/index.html', 'search/index.html'])
      assert.ok(toText(empty.get(page) ?? fail(page)).includes(words.noReleases), page);

    const title = 'Lumière Hafenfest 2026';
    command(site, 'new', '--title', title, '--date', '2026-07-15T09:00', '--topics', 'news');
    const [folder = ''] = readdirSync(join(site.content, 'releases'));
    for (const language of languages) {
      const path = join(site.content, 'releases', folder, `index.${language}.mdx`);
      const draft = readFileSync(path, 'utf8');
      const summary = `${title} `.repeat(5).trim();
      writeFileSync(
        path,
        `${draft.replace('summary: ""', `summary: ${summary}`).replace('draft: true', 'kind: statement')}\nLeuchtturmlicht.\n`,
      );
    }
    const one = await built(site);
    speaksOnly(site, one, languages);
    for (const language of languages) {
      const at = prefixOf(language, languages);
      assert.ok(one.has(`${at}2026/07/lumiere-hafenfest-2026/index.html`));
      for (const page of ['', 'archive/', 'topics/', 'topics/news/'])
        assert.ok(one.has(`${at}${page}index.html`), page);
      assert.ok(toText(one.get(`${at}index.html`) ?? fail('front page')).includes(title));
      assert.ok(readFileSync(join(site.out, `${at}rss.xml`), 'utf8').includes(title));
      const entry = readFileSync(join(site.out, 'pagefind', language, 'pagefind-entry.json'), 'utf8');
      const index = JSON.parse(entry) as { languages: Record<string, { page_count: number; wasm: string }> };
      assert.deepEqual(Object.keys(index.languages), [language]);
      assert.equal(index.languages[language]?.page_count, 1);
      // Pagefind cuts words down to their stems with an engine of the language.
      assert.equal(index.languages[language]?.wasm, language);
    }
  });
}
