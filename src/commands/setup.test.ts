import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { newsroom, noon, smallNewsroom } from '../../e2e/small-newsroom.ts';
import { readDesk } from '../desk/read-desk.ts';
import { setupWordsIn } from '../i18n/setup/words.ts';
import { judge } from '../rules/judge.ts';

const program = join(import.meta.dirname, 'run.cjs');
const words = setupWordsIn('en');
const answers = {
  publisher: 'Fischmarkt Lichterhaven e. V.',
  url: 'https://press.fischmarkt.example.org/',
  languages: 'de, en',
  timeZone: 'Europe/Berlin',
  place: 'Lichterhaven',
  contact: 'Ada Anker',
  email: 'ada@example.org',
  phone: '+49 30 23125 001',
  address: 'Am Kai 1, 12345 Lichterhaven',
  repository: 'private',
};

/** What the setup of a demonstration says with some answers changed or left out, and what the content is then. */
async function setUp(changes: Partial<Record<keyof typeof answers, string | undefined>>, isDemo = true) {
  const content = await smallNewsroom({ 'newsroom.yaml': isDemo ? `${newsroom}demo: true\n` : newsroom });
  const all = Object.entries({ ...answers, ...changes });
  const parameters = all.flatMap(([key, answer]) => (answer === undefined ? [] : [`--${key}`, answer]));
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'setup', ...parameters], {
    env: { ...process.env, CONTENT_DIR: content, NEWSROOM_NOW: noon.toISOString(), LC_ALL: 'C' },
    encoding: 'utf8',
  });
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
  assert.deepEqual(readdirSync(dirname(content)), ['content']);
  return { code: status, said: stdout + stderr, content, isUntouched: files.includes('topics/hafen.yaml') };
}

for (const languages of ['de, en', 'fr', 'ko']) {
  test(`a newsroom in ${languages} is set up, and the check finds no error in it`, async () => {
    const { code, said, content, isUntouched } = await setUp({ languages });
    assert.equal(code, 0, said);
    assert.ok(said.includes(words.done));
    assert.equal(isUntouched, false);
    const desk = await readDesk(content);
    assert.deepEqual(desk.newsroom.facts?.languages, languages.split(', '));
    assert.deepEqual(
      judge(desk, noon).filter(({ level }) => level === 'error'),
      [],
    );
    const imprint = readFileSync(join(content, `pages/imprint/index.${languages.slice(0, 2)}.mdx`), 'utf8');
    for (const answer of [answers.publisher, answers.address, answers.contact, answers.email])
      assert.ok(imprint.includes(answer), answer);
  });
}

test('a missing answer changes nothing and is named', async () => {
  const { code, said, isUntouched } = await setUp({ phone: undefined, address: ' ' });
  assert.equal(code, 1);
  assert.ok(said.includes(words.missing(`${words.questions.phone}; ${words.questions.address}`)), said);
  assert.equal(isUntouched, true);
});

test('wrong answers change nothing, and each is named', async () => {
  const { code, said, isUntouched } = await setUp({ url: 'press', timeZone: 'Berlin', phone: '030 1' });
  assert.equal(code, 1);
  for (const field of ['url', 'timeZone', 'phone']) assert.match(said, new RegExp(` ${field}: `));
  assert.equal(isUntouched, true);
});

test('content that is not the demonstration is left alone', async () => {
  const { code, said, isUntouched } = await setUp({}, false);
  assert.equal(code, 1);
  assert.ok(said.includes(words.notDemo));
  assert.equal(isUntouched, true);
});
