import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { sites } from '../sites.ts';
import { languages, prefix, words } from '../words.ts';
import { elements, pages, shippedFiles, tracesIn } from './files.ts';

const { out } = sites.fictional;
const files = shippedFiles(out);
const trees = pages(out);
const text = (name: string) => files.get(name)?.toString('utf8') ?? '';
const ninjs = (folder: string) =>
  JSON.parse(text(`${folder}index.json`)) as {
    version: string;
    pubStatus: string;
    edNote?: string;
    bodies?: { value: string }[];
  };
const find = (folder: string, wanted: (element: Element) => boolean) =>
  elements(trees.get(`${folder}index.html`) ?? { type: 'root', children: [] }, wanted);
const withId = (folder: string, id: string) => find(folder, ({ properties }) => properties['id'] === id)[0];
const saysInEveryForm = (folder: string, sentence: string) => {
  for (const form of ['html', 'txt', 'md', 'json'])
    assert.ok(text(`${folder}index.${form}`).includes(sentence), `${folder}index.${form}: ${sentence}`);
};

test('the direct mail and phone of whoever has left stand in no byte, those of the others do', () => {
  const numbers = ['+49 30 23125 045', '+49 30 23125 056', '+49 30 23125 078'];
  const gone = [
    ...['bosse-brandung@', 'wiebke-wellental@', 'hanno-heckwelle@'],
    ...numbers.flatMap((number) => [number, number.replaceAll(' ', ''), number.slice(7)]),
  ];
  assert.deepEqual(tracesIn(out, gone), []);
  const here = tracesIn(out, ['lina-leuchtfeuer@example.org', '+49 30 23125 001']);
  for (const file of [/\.html:/, /\.txt:/, /\.json:/, /\.vcf:/, /press-kit\.zip\/.+\.vcf:/])
    assert.ok(
      here.some((trace) => file.test(trace)),
      String(file),
    );
});

test('an old release says who signed it then, and whom to call now, however many have left since', () => {
  const folder = '2018/09/first-e-crane/';
  const [contacts] = find(folder, ({ properties }) => properties['ariaLabelledBy']?.toString() === 'contact');
  assert.ok(contacts);
  const said = toString(contacts);
  for (const word of [words.de.life.today, 'Lina Leuchtfeuer', words.de.life.formerly, 'Hanno Heckwelle'])
    assert.ok(said.includes(word), word);
  assert.ok(text(`${folder}index.txt`).includes(words.de.life.insteadOf('Hanno Heckwelle')));
  assert.ok(!said.includes('Bosse'));
});

test('of a text that was withdrawn and is gone no word, file or name is shipped', () => {
  assert.deepEqual(tracesIn(out, ['löschkrabbe', 'loeschkrabbe', 'tidenlotse']), []);
});

const withdrawn = ['2026/05/tide-model-figures/', '2026/05/harbour-festival/'];
for (const folder of withdrawn.flatMap((one) => [one, `en/${one}`])) {
  const language = folder.startsWith('en/') ? 'en' : 'de';

  test(`a withdrawn release says so and why, and stands in no list (${folder})`, () => {
    const page = text(`${folder}index.html`);
    const { pubStatus, edNote = '' } = ninjs(folder);
    assert.equal(pubStatus, 'canceled');
    assert.ok(toString(find(folder, ({ tagName }) => tagName === 'main')[0] as Element).includes(edNote));
    assert.match(page, /<meta name="robots" content="noindex">/);
    assert.doesNotMatch(page, /data-pagefind-body|"NewsArticle"|data-copy-from/);
    assert.ok(withId(folder, 'withdrawn'));
    const notice = words[language].withdrawn.title;
    const social = (name: string) =>
      String(find(folder, ({ properties }) => properties['property'] === name)[0]?.properties['content']);
    assert.ok(social('og:title').startsWith(`${notice}: `));
    assert.equal(social('og:description'), edNote);
    assert.ok(text(`${folder}index.txt`).startsWith(`${notice}\n`));
    assert.ok(text(`${folder}index.md`).includes(`\n# ${notice}: `));
    for (const [name, bytes] of files) {
      if (/^(?:sitemap-.+\.xml|llms\.txt)$/.test(name))
        assert.ok(!bytes.toString('utf8').includes(`/${folder}`), name);
    }
    const linking = [...trees].filter(([name, tree]) => {
      const isOther = !name.endsWith(withdrawn.find((one) => folder.endsWith(one)) + 'index.html');
      const hrefs = elements(tree, ({ tagName }) => tagName === 'a').map(
        ({ properties }) => properties['href'],
      );
      return isOther && hrefs.some((href) => String(href).split('#')[0] === `/${folder}`);
    });
    const corrections = `${prefix(language)}corrections/index.html`;
    assert.deepEqual(
      linking.map(([name]) => name),
      [corrections],
    );
    for (const form of ['txt', 'md']) assert.ok(text(`${folder}index.${form}`).includes(edNote), form);
  });
}

test('a withdrawn text that is kept is marked, and leads to what takes its place', () => {
  const folder = '2026/05/harbour-festival/';
  const [prose] = find(folder, ({ properties }) => [properties['className']].flat().includes('prose'));
  assert.ok([prose?.properties['className']].flat().includes('withdrawn'));
  const links = find(folder, ({ tagName }) => tagName === 'a').map(({ properties }) => properties['href']);
  assert.ok(links.includes('/2026/06/harbour-festival-new-date/'));
});

test('a text that is gone leaves no text on its page', () => {
  const folder = '2026/05/tide-model-figures/';
  assert.deepEqual(
    find(folder, ({ properties }) => [properties['className']].flat().includes('prose')),
    [],
  );
  assert.equal(ninjs(folder).bodies, undefined);
});

test('corrected words are marked where they stand, and notice and place lead to each other', () => {
  let count = 0;
  for (const [name, tree] of trees) {
    const notices = elements(tree, ({ properties }) => /^correction-\d+$/.test(String(properties['id'])));
    for (const notice of notices) {
      const inner = { type: 'root' as const, children: [notice] };
      const [link] = elements(inner, ({ tagName }) => tagName === 'a');
      if (elements(inner, ({ tagName }) => tagName === 'ins').length === 0) continue;
      const id = String(link?.properties['href']).slice(1);
      const [place] = elements(tree, ({ properties }) => properties['id'] === id);
      assert.ok(place, `${name}: ${id}`);
      const right = toString(elements(inner, ({ tagName }) => tagName === 'ins')[0] as Element).trim();
      // Only a text says where no line may break.
      const words = toString(place).replaceAll('\u00a0', ' ').replaceAll('\u2060', '');
      assert.ok(words.includes(right.replaceAll('\u00a0', ' ')), `${name}: ${right}`);
      if (place.tagName !== 'ins') continue;
      const [back] = elements({ type: 'root', children: [place] }, ({ tagName }) => tagName === 'a');
      assert.equal(back?.properties['href'], `#${String(notice.properties['id'])}`, name);
      count += 1;
    }
  }
  assert.ok(count >= 6);
  const block = withId('2026/04/cargo-bikes/', 'corrected-1');
  assert.equal(block?.tagName, 'p');
});

test('every correction makes a version, told in every form', () => {
  const folder = '2026/06/dredger-numbers/';
  assert.equal(ninjs(folder).version, '2');
  assert.ok(text(`${folder}index.txt`).includes(words.de.life.edition(2, '25. Juni 2026')));
  assert.match(text(`${folder}index.md`), /^version: 2$/m);
  assert.match(text(`${folder}index.md`), /^corrections: \[\{"at":"2026-06-25T08:40:00\+02:00"/m);
  assert.match(text(`${folder}index.html`), /"dateModified":"2026-06-25T06:40:00.000Z"/);
  assert.match(text(`${folder}index.html`), /"@type":"CorrectionComment"/);
});

test('a translation that is behind says what it lacks, in the language of the original', () => {
  for (const [folder, note] of [
    ['en/2026/06/night-ferry-timetable/', 'Ergänzt ist die zusätzliche Fahrt'],
    ['en/2026/04/cargo-bikes/', 'Die mittlere Lieferzeit war falsch gerundet.'],
  ] as const) {
    const notes = find(folder, ({ tagName, properties }) => tagName === 'p' && properties['lang'] === 'de');
    assert.ok(
      notes.some((one) => toString(one).includes(note)),
      folder,
    );
    saysInEveryForm(folder, words.en.life.behind('German').slice(0, 40));
    assert.ok(ninjs(folder).edNote?.includes(note));
  }
  for (const folder of ['2026/06/night-ferry-timetable/', 'ko/2026/06/night-ferry-timetable/'])
    assert.equal(withId(folder, 'behind'), undefined, folder);
});

test('what a machine translated or wrote is told in a sentence, with who reviewed it', () => {
  saysInEveryForm('en/2026/03/seagrass-meadow/', words.en.life.machineTranslation('German'));
  saysInEveryForm('ko/2026/03/seagrass-meadow/', words.ko.life.assistedTranslation('독일어'));
  const reviewers = {
    de: ['Nuri Nebelhorn', 'Lina Leuchtfeuer'],
    ko: ['누리 네벨호른', '리나 로이히트포이어'],
  };
  for (const language of languages) {
    const [generated = '', assisted = ''] = reviewers[language === 'ko' ? 'ko' : 'de'];
    const { aiReviewed } = words[language].life;
    saysInEveryForm(`${prefix(language)}2026/03/tide-table-service/`, aiReviewed.generated(generated));
    saysInEveryForm(`${prefix(language)}2026/03/ship-names-survey/`, aiReviewed.assisted(assisted));
  }
});
