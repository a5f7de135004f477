import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languages, prefix, words } from '../words.ts';
import { sites } from '../sites.ts';
import { elements, pages, shippedFiles } from './files.ts';

const { out } = sites.fictional;
const trees = pages(out);
const linksOn = (name: string) => {
  const tree = trees.get(name);
  assert.ok(tree, name);
  return elements(tree, ({ tagName }) => tagName === 'a').map(({ properties }) => ({
    href: properties['href'],
    rel: [properties['rel']].flat()[0],
  }));
};
const turns = (name: string) =>
  linksOn(name).flatMap(({ href, rel }) =>
    rel === 'prev' || rel === 'next' ? [`${rel} ${String(href)}`] : [],
  );

test('a month and a year lead to the ones beside them, the newest and the oldest to one', () => {
  assert.deepEqual(turns('2026/06/index.html'), ['prev /2026/07/', 'next /2026/04/']);
  assert.deepEqual(turns('2026/07/index.html'), ['next /2026/06/']);
  assert.deepEqual(turns('2018/index.html'), ['prev /2021/', 'next /2016/']);
  assert.deepEqual(turns('2016/index.html'), ['prev /2018/']);
});

test('every list that has a feed shows it', () => {
  for (const language of languages) {
    for (const list of [
      'topics/energy/',
      'organisations/hafenverbund-nordlicht/',
      'places/lichterhaven/',
      'corrections/',
    ]) {
      const folder = `${prefix(language)}${list}`;
      const shown = linksOn(`${folder}index.html`).map(({ href }) => href);
      assert.ok(shown.includes(`/${folder}rss.xml`), folder);
    }
  }
});

test('the pages of a person lead to every release that names them', () => {
  const folder = '/people/lina-leuchtfeuer/';
  const walked = new Set<string>();
  for (let page: string | undefined = folder; page;) {
    const links = linksOn(`${page.slice(1)}index.html`);
    const releases = links.map(({ href }) => String(href)).filter((href) => /^\/\d{4}\/\d\d\/./.test(href));
    for (const href of releases) walked.add(href);
    page = links.find(({ rel }) => rel === 'next')?.href?.toString();
  }
  const html =
    shippedFiles(out)
      .get(`${folder.slice(1)}index.html`)
      ?.toString('utf8') ?? '';
  assert.ok(walked.size > 50);
  // Only the language switch and the press contact of the footer name the page itself.
  assert.equal(linksOn(`${folder.slice(1)}index.html`).filter(({ href }) => href === folder).length, 2);
  assert.ok(html.includes(words.de.archiveIntro(walked.size)));
});

// One step from the front page its link says enough. Former addresses only lead on.
const oneStep = /^(?:(?:en|ko)\/)?(?:[^/]+|organisations\/[^/]+)(?:\/\d+)?\/index\.html$/;

test('every page that is more than one step from the front page tells where it stands', () => {
  const without = [...trees.keys()].filter((name) => {
    const tree = trees.get(name);
    return tree && !elements(tree, ({ properties }) => properties['className']?.toString() === 'path').length;
  });
  assert.deepEqual(
    without.filter(
      (name) =>
        !oneStep.test(name) &&
        !/^(?:(?:en|ko)\/)?index\.html$|^404\.html$|^admin\/|^presse?\/|^meldung\.php\//.test(name),
    ),
    [],
  );
});

test('no release carries the style of what only a script shows', () => {
  for (const [name, bytes] of shippedFiles(out)) {
    if (/\d{4}\/\d\d\/[^/]+\/index\.html$/.test(name))
      assert.doesNotMatch(bytes.toString('utf8'), /search-dialog|\.lightbox/, name);
  }
});

test('nobody is sent to register for an event that was planned for a day now past', () => {
  for (const language of languages) {
    const name = `${prefix(language)}2019/09/iksan-call/index.html`;
    const html = shippedFiles(sites.real.out).get(name)?.toString('utf8') ?? '';
    assert.ok(html.includes(words[language].event.past), name);
    assert.ok(!html.includes(`>${words[language].event.registration}<`), name);
  }
});
