import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { test, type TestContext } from 'node:test';
import { lineOf, readDeploys } from '../../src/history/deploys.ts';
import { newsroom, release, releasePath, smallNewsroom } from '../small-newsroom.ts';
import { gitIn, writeHistory } from '../small-repository.ts';
import { testFolder } from '../test-folder.ts';

const url = 'https://presse.lichterhaven.de/presse/';

/** What its public address answers to the command, which reaches nothing else of the world but the hub. */
const world = (built: string | undefined) => {
  const answer = built === undefined ? 'null, { status: 404 }' : JSON.stringify(built);
  const script = `const reach = globalThis.fetch;
    globalThis.fetch = async (address, init) => {
      if (!String(address).startsWith('${url}')) return reach(address, init);
      if (String(address) !== '${url}built.json') throw new Error(address);
      return new Response(${answer});
    };`;
  return `data:text/javascript,${encodeURIComponent(script)}`;
};

/** What the command says and answers. */
function deploy({ LIVE, ...environment }: NodeJS.ProcessEnv, ...parameters: string[]) {
  const program = resolve('src/commands/main.ts');
  return new Promise<{ code: number; said: string }>((done) => {
    const options = { env: { ...process.env, LC_ALL: 'C', ...environment } };
    execFile(
      process.execPath,
      ['--import', world(LIVE), program, 'deploy', ...parameters],
      options,
      (error, stdout, stderr) =>
        done({ code: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr }),
    );
  });
}

async function hubOf(t: TestContext) {
  const told: (string | null)[] = [];
  const server = createServer((request, answer) => {
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString()));
    request.on('end', () => {
      told.push(new URLSearchParams(body).get('hub.url'));
      answer.writeHead(204).end();
    });
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  t.after(() => server.close());
  const address = server.address();
  assert.ok(typeof address === 'object' && address);
  return { hub: `http://127.0.0.1:${address.port}/`, told };
}

/** A newsroom of its own and a build of it, as at an instant. */
async function builtNewsroom(more = '', at = '2026-07-15T12:00:00.000Z') {
  const out = testFolder();
  const settings = newsroom.replace('https://example.org/', url);
  const content = await smallNewsroom({ 'newsroom.yaml': `${settings}${more}` });
  const write = (name: string, text: string) => writeFileSync(join(out, name), text);
  write('index.html', `<link rel="canonical" href="${url}">`);
  write('rss.xml', 'one');
  write('built.json', JSON.stringify({ at }));
  return { content, out, write, environment: { CONTENT_DIR: content, NEWSROOM_OUT: out } };
}

test('one command publishes, tells the hub of the feeds that have changed, and goes back', async (t) => {
  const { hub, told } = await hubOf(t);
  const server = testFolder();
  const { environment, write } = await builtNewsroom(`hub: ${hub}\n`);
  write('atom.xml', 'one');
  const first = await deploy(environment, 'server', server);
  assert.equal(first.code, 0, first.said);
  assert.match(first.said, /Published as number 000001: 4 changed files/);
  assert.deepEqual(told.splice(0).sort(), [`${url}atom.xml`, `${url}rss.xml`]);
  write('rss.xml', 'two');
  assert.match((await deploy(environment, 'server', server)).said, /Told the hub: 1 changed feed\./);
  assert.deepEqual(told, [`${url}rss.xml`]);
  const back = await deploy(environment, 'server', server, '--rollback');
  assert.deepEqual(back, { code: 0, said: 'Back at number 000001.\n' });
  assert.equal(readlinkSync(join(server, 'current')), 'releases/000001');
});

test('what may not be published is refused before anything is sent', async () => {
  const server = testFolder();
  const content = await smallNewsroom({ 'newsroom.yaml': `${newsroom}demo: true\n` });
  const { code, said } = await deploy({ CONTENT_DIR: content, NEWSROOM_OUT: server }, 'server', server);
  assert.equal(code, 1);
  assert.match(said, /^Not published:\nThere is no built site in .*\n.*demonstration.*\n.*example\.org/);
  assert.throws(() => readlinkSync(join(server, 'current')));
});

test('a build for an instant to come is refused by every target, whatever NEWSROOM_NOW says', async () => {
  const { environment } = await builtNewsroom('', '2998-07-15T12:00:00.000Z');
  const place = testFolder();
  const forgotten = {
    ...environment,
    NEWSROOM_NOW: '2999-01-01T00:00:00Z',
    AWS_ACCESS_KEY_ID: 'x',
    AWS_SECRET_ACCESS_KEY: 'x',
  };
  for (const [target, where] of [
    ['server', place],
    ['bucket', 'http://127.0.0.1:1/newsroom'],
    ['folder', join(place, 'site')],
  ] as const) {
    const { code, said } = await deploy(forgotten, target, where);
    assert.equal(code, 1);
    assert.match(
      said,
      /^Not published:\nThe site shows the newsroom as of 2998-07-15T12:00:00\.000Z/,
      target,
    );
  }
  assert.equal(existsSync(join(place, 'site')) || existsSync(join(place, 'releases')), false);
});

test('a folder is replaced again and again, and nothing else ever is', async () => {
  const { environment, content, write } = await builtNewsroom();
  const above = testFolder();
  const site = join(above, 'site');
  for (const text of ['one', 'two']) {
    write('rss.xml', text);
    assert.equal((await deploy(environment, 'folder', site)).code, 0);
    assert.equal(readFileSync(join(site, 'rss.xml'), 'utf8'), text);
  }
  writeFileSync(join(site, 'diary.txt'), 'mine');
  mkdirSync(join(above, 'other'));
  writeFileSync(join(above, 'other', 'diary.txt'), 'mine');
  const refusals: [string, string, RegExp][] = [
    ['folder', site, /files that no deploy has put there.*diary\.txt/],
    ['folder', join(above, 'other'), /files that no deploy has put there.*diary\.txt/],
    ['folder', content, /lies in the content/],
    ['server', content, /lies in the content/],
    ['folder', environment.NEWSROOM_OUT, /lies in the built site/],
  ];
  for (const [target, where, sentence] of refusals) {
    const { code, said } = await deploy(environment, target, where);
    assert.deepEqual([code, said.split('\n')[0]], [1, 'Not published:'], said);
    assert.match(said, sentence);
  }
  assert.equal(readFileSync(join(site, 'diary.txt'), 'utf8'), 'mine');
  assert.ok(existsSync(join(content, 'newsroom.yaml')));
});

/** The same newsroom in a repository, and what its build says of it. */
async function committedNewsroom() {
  const made = await builtNewsroom();
  writeHistory(made.content, '2026-07-15T11:00:00Z');
  const idOf = (name: string) => gitIn(made.content, ['rev-parse', name]).trim();
  const deploy = { commit: idOf('HEAD'), digest: idOf('HEAD:'), at: '2026-07-15T12:00:00.000Z' };
  const built = (more: object = {}) =>
    made.write('built.json', JSON.stringify({ at: deploy.at, commit: deploy.commit, ...more }));
  built({ content: deploy.digest });
  const recorded = async () => (await readDeploys(made.content))?.deploys.map(lineOf);
  return { ...made, deploy, built, recorded };
}

test('a deploy is kept in the record: its commit, the digest of its content and its instant', async () => {
  const { environment, deploy: expected, recorded } = await committedNewsroom();
  const server = testFolder();
  const output = join(testFolder(), 'output');
  const { code, said } = await deploy(environment, 'server', server);
  assert.equal(code, 0, said);
  assert.match(said, new RegExp(`Added to the record of deploys: commit ${expected.commit.slice(0, 7)}\\.`));
  assert.deepEqual(await recorded(), [lineOf(expected)]);
  assert.equal((await deploy(environment, 'server', server)).code, 0);
  assert.deepEqual(await recorded(), [lineOf(expected)], 'the same build again');
  assert.equal(
    (await deploy({ ...environment, GITHUB_OUTPUT: output }, 'folder', join(server, 'x'))).code,
    0,
  );
  assert.equal(readFileSync(output, 'utf8'), `record=${lineOf(expected)}\n`);
});

test('neither a folder nor another address is public, and nothing is recorded where nobody wants it', async () => {
  const { environment, recorded } = await committedNewsroom();
  const place = testFolder();
  mkdirSync(join(place, 'staging'));
  const folder = await deploy(environment, 'folder', join(place, 'site'));
  assert.match(
    folder.said,
    /After the upload, npm run smoke or npm run record adds the deploy to the record\./,
  );
  const other = await deploy({ ...environment, NEWSROOM_URL: url }, 'server', join(place, 'staging'));
  assert.match(other.said, /Not added to the record of deploys: NEWSROOM_URL names another address/);
  const quiet = await deploy(environment, 'server', join(place, 'staging'), '--unrecorded');
  assert.deepEqual([folder.code, other.code, quiet.code], [0, 0, 0]);
  assert.equal(await recorded(), undefined);
});

test('content that no commit holds is refused, and goes out by force without an entry', async () => {
  const { environment, built, recorded } = await committedNewsroom();
  const server = testFolder();
  built({ uncommitted: true });
  const { code, said } = await deploy(environment, 'server', server);
  assert.equal(code, 1);
  assert.match(said, /^Not published:\nThe site was built from content that differs from the last commit/);
  const forced = await deploy(environment, 'server', server, '--force');
  assert.equal(forced.code, 0, forced.said);
  assert.match(forced.said, /Not added to the record of deploys: .* in no commit/);
  assert.equal(await recorded(), undefined);
});

test('an older build goes nowhere without --force, a newer one everywhere', async () => {
  const { environment, write } = await builtNewsroom();
  const server = testFolder();
  const site = join(testFolder(), 'site');
  assert.equal((await deploy(environment, 'server', server)).code, 0);
  write('built.json', JSON.stringify({ at: '2026-07-15T11:00:00.000Z' }));
  const live = { ...environment, LIVE: '{"at":"2026-07-15T12:00:00.000Z"}' };
  for (const where of [
    ['server', server],
    ['folder', site],
  ]) {
    const { code, said } = await deploy(live, ...where);
    assert.equal(code, 1, said);
    assert.match(
      said,
      /^Not published:\nThe site \(as of 2026-07-15T11:00:00\.000Z\) is older than the published/,
    );
  }
  assert.equal(existsSync(site), false);
  const forced = await deploy(environment, 'server', server, '--force');
  assert.match(forced.said, /Published as number 000002[^]*Publishing in spite of this[^]*older/);
  // The host of a folder that answers something else stops no correction.
  const { code, said } = await deploy({ ...environment, LIVE: '<!doctype html>' }, 'folder', site);
  assert.equal(code, 0, said);
  assert.match(said, /Ready for upload[^]*The published site could not be asked/);
});

test('the way back passes over a deploy that shows what is held back by now', async () => {
  const { environment, content, out, write } = await builtNewsroom();
  const server = testFolder();
  mkdirSync(join(out, '2026/01/erste-meldung'), { recursive: true });
  const uri = 'tag:example.org,2026:2026-01-15-erste-meldung/de';
  write('2026/01/erste-meldung/index.json', `{\n "uri": "${uri}",\n "type": "text"\n}\n`);
  assert.equal((await deploy(environment, 'server', server)).code, 0);
  writeFileSync(join(content, releasePath), release({ embargo: '{ until: 2098-01-01T10:00:00+01:00 }' }));
  const refused = await deploy(environment, 'server', server, '--force');
  assert.equal(refused.code, 1, refused.said);
  assert.match(refused.said, /^Not published:\nThe site shows #[0-9a-f]{12}, and this text is held back now/);
  rmSync(join(out, '2026'), { recursive: true });
  assert.equal((await deploy(environment, 'server', server)).code, 0);
  const { code, said } = await deploy(environment, 'server', server, '--rollback');
  assert.equal(code, 1);
  assert.match(said, /Passed over number 000001: it shows what is held back now/);
  assert.equal(readlinkSync(join(server, 'current')), 'releases/000002');
});

test('no site is sent while another takes its place', async () => {
  const { environment } = await builtNewsroom();
  writeFileSync(`${environment.NEWSROOM_OUT}.lock`, String(process.pid));
  const { code, said } = await deploy(environment, 'server', testFolder());
  assert.equal(code, 1);
  assert.match(said, new RegExp(`being written to \\(process ${process.pid}\\)`));
});
