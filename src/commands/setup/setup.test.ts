import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { testFolder } from '../../../e2e/test-folder.ts';
import { noLook, setupAnswers } from '../../../e2e/fixtures/setup-answers.ts';
import { newsroom, smallNewsroom } from '../../../e2e/small-newsroom.ts';
import { now } from '../../clock.ts';
import { readManuscript } from '../../manuscript/read-manuscript.ts';
import { faultWordsIn } from '../../i18n/fault-words.ts';
import { toolWordsIn } from '../../i18n/tool-words.ts';
import { judge } from '../../rules/judge.ts';
import { exchangeContent } from './replace-content.ts';
import { setup } from './setup.ts';

process.env['LC_ALL'] = 'C';
const words = toolWordsIn('en').setup;
const { rules } = faultWordsIn('en');
const answers = { ...setupAnswers, ...noLook };
type Changes = Partial<Record<keyof typeof answers, string | undefined>>;

const flags = (changes: Changes) =>
  Object.entries({ ...answers, ...changes }).flatMap(([key, answer]) =>
    answer === undefined ? [] : [`--${key}`, answer],
  );
const demonstration = () => smallNewsroom({ 'newsroom.yaml': `${newsroom}demo: true\n` });

/** Runs the setup. `typed` answers the questions; after the last one the input ends. */
async function setUp(
  t: TestContext,
  content: string,
  parameters: string[],
  typed?: string[],
  root = testFolder(),
) {
  const said: unknown[] = [];
  for (const method of ['log', 'error'] as const)
    t.mock.method(console, method, (text: unknown) => void said.push(text));
  const asked: string[] = [];
  const left = [...(typed ?? [])];
  const ask = async (question: string) => {
    asked.push(question);
    return left.shift();
  };
  const code = await setup(parameters, content, typed && { ask, end: () => undefined }, root);
  const files = readdirSync(content, { recursive: true, encoding: 'utf8' });
  assert.deepEqual(
    files.filter((file) => file.includes('.setup-')),
    [],
  );
  return { code, said: said.join('\n'), asked, isUntouched: files.includes('topics/hafen.yaml') };
}

for (const languages of ['de, en', 'fr', 'ko']) {
  test(`a newsroom in ${languages} is set up, and the check finds nothing in it`, async (t) => {
    const content = await demonstration();
    writeFileSync(join(content, 'README'), 'ours');
    const { code, said, isUntouched } = await setUp(t, content, flags({ languages }));
    assert.equal(code, 0, said);
    assert.equal(isUntouched, false);
    const first = languages.slice(0, 2);
    assert.match(said, new RegExp(`content/pages/privacy/index\\.${first}\\.mdx`));
    const manuscript = await readManuscript(content);
    assert.deepEqual(manuscript.newsroom.facts?.languages, languages.split(', '));
    assert.equal(manuscript.newsroom.facts?.url, `${answers.url}/`);
    assert.deepEqual(judge(manuscript, now), []);
    // A name that ends in an abbreviation needs no second full stop.
    assert.ok(!JSON.stringify(manuscript.newsroom.facts).includes('..'));
    const imprint = readFileSync(join(content, `pages/imprint/index.${first}.mdx`), 'utf8');
    for (const answer of [answers.publisher, answers.address, answers.phone, answers.email])
      assert.ok(imprint.includes(answer), answer);
    const { responsible = '' } = manuscript.newsroom.facts ?? {};
    assert.equal(manuscript.people.get(responsible)?.facts?.name, answers.contact);
    assert.match(readFileSync(join(content, 'newsroom.yaml'), 'utf8'), /^# .*\ntimeZone:/m);
    assert.equal(readFileSync(join(content, 'README'), 'utf8'), 'ours');
    // After the first run the newsroom is no demonstration any more.
    const again = await setUp(t, content, flags({}));
    assert.equal(again.code, 1);
    assert.ok(again.said.includes(words.notDemo));
  });
}

test('long names, and names that Markdown would read otherwise, make a newsroom as well', async (t) => {
  for (const publisher of [
    'Bundesarbeitsgemeinschaft der erfundenen Häfen, Werften und Leuchttürme an der erfundenen Küste e. V.',
    '1. Lichterhavener Ruderklub *Möwe* & Söhne',
    '등대항',
    'LH',
  ]) {
    const content = await demonstration();
    const { code, said } = await setUp(t, content, flags({ publisher, languages: 'de, en, ko, fr' }));
    assert.equal(code, 0, said);
    assert.deepEqual(judge(await readManuscript(content), now), []);
  }
});

const wrong: [key: keyof typeof answers, answer: string, sentence: string][] = [
  ['url', 'press.example.org', rules.notAUrl({ example: 'https://example.org/' })],
  ['url', 'https://example.org/?x=1', rules.notAUrl({ example: 'https://example.org/presse/' })],
  ['timeZone', 'Berlin', rules.notATimeZone({ example: 'Europe/Berlin' })],
  ['timeZone', 'seoul', rules.notATimeZone({ example: 'Asia/Seoul' })],
  ['languages', 'deutsch', rules.notALanguage({ example: 'de' })],
  ['languages', 'de, jp', rules.notALanguage({ example: 'de' })],
  ['languages', 'de de', rules.repeated({})],
  ['email', 'ada@example', rules.notAnEmail({ example: 'presse@example.org' })],
  ['phone', '030 1', rules.notAPhone({ example: '+49 351 8925804' })],
  ['repository', 'yes', rules.oneOf({ values: 'public, private' })],
];

test('wrong answers change nothing, and each is named', async (t) => {
  for (const [key, answer, sentence] of wrong) {
    const content = await demonstration();
    const { code, said, isUntouched } = await setUp(t, content, flags({ [key]: answer }));
    assert.equal(code, 1);
    assert.ok(said.includes(`${key}: ${sentence} Found: ${answer}`), said);
    assert.equal(isUntouched, true);
  }
});

test('at a terminal a wrong answer is asked for again, and only that', async (t) => {
  const content = await demonstration();
  const typed = ['ada@example', 'ada@example.org'];
  const { code, said, asked } = await setUp(t, content, flags({ email: undefined }), typed);
  assert.equal(code, 0, said);
  assert.equal(asked.length, 2);
  for (const question of asked) assert.ok(question.startsWith(`${words.questions.email} [Enter`), question);
  assert.ok(said.includes(rules.notAnEmail({ example: 'presse@example.org' })));
});

test('whoever breaks off changes nothing', async (t) => {
  const content = await demonstration();
  const { code, said, isUntouched } = await setUp(t, content, [], ['Hafen', 'https://example.org/']);
  assert.equal(code, 130);
  assert.equal(said, words.brokenOff);
  assert.equal(isUntouched, true);
});

test('content that is not the demonstration is left alone', async (t) => {
  const { code, said, isUntouched } = await setUp(t, await smallNewsroom(), flags({}));
  assert.equal(code, 1);
  assert.ok(said.includes(words.notDemo));
  assert.equal(isUntouched, true);
});

test('what no commit holds is not lost, and a repository of the content stays', async (t) => {
  const content = await demonstration();
  const git = (...parameters: string[]) => execFileSync('git', parameters, { cwd: content, stdio: 'ignore' });
  const person = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];
  git('init');
  const refused = await setUp(t, content, flags({}));
  assert.equal(refused.code, 1);
  assert.equal(refused.said, words.uncommitted);
  assert.equal(refused.isUntouched, true);
  git('add', '.');
  git(...person, 'commit', '-m', 'All');
  // Files that git ignores are in no commit either.
  writeFileSync(join(content, '.git', 'info', 'exclude'), 'secret*\n');
  writeFileSync(join(content, 'releases', 'secret.txt'), 'mine');
  assert.equal((await setUp(t, content, flags({}))).said, words.uncommitted);
  rmSync(join(content, 'releases', 'secret.txt'));
  writeFileSync(join(content, 'secret.txt'), 'nothing that would be replaced');
  assert.equal((await setUp(t, content, flags({}))).code, 0);
  assert.ok(readdirSync(content).includes('.git'));
});

test('when a part cannot be put in its place, everything is as it was', async () => {
  const content = await demonstration();
  const fresh = join(content, '.fresh');
  mkdirSync(join(fresh, 'people'), { recursive: true });
  writeFileSync(join(fresh, 'newsroom.yaml'), 'name: new');
  const former = join(content, '.former');
  // A folder is in the place of another one.
  mkdirSync(join(former, 'people', 'in-the-way'), { recursive: true });
  const before = readdirSync(content).sort();
  const settings = readFileSync(join(content, 'newsroom.yaml'), 'utf8');
  assert.throws(() => exchangeContent(content, fresh, former));
  assert.deepEqual(readdirSync(content).sort(), before);
  assert.equal(readFileSync(join(content, 'newsroom.yaml'), 'utf8'), settings);
  assert.deepEqual(readdirSync(join(content, 'people')), ['ada-anker.yaml']);
});
