import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import { faultWordsIn } from '../../../i18n/fault-words.ts';
import { siteHosts, type SiteHost } from '../../../i18n/shapes/setup-look.ts';
import { toolLanguages, toolWordsIn } from '../../../i18n/tool-words.ts';
import { answersTo } from '../answering.ts';
import { hostBehind, hostQuestions, nextAt } from './site-hosts.ts';

const root = resolve(import.meta.dirname, '../../../..');
const { setup, setupLook: words } = toolWordsIn('en');

/** Answers by flags alone. `suggested` is what the remote says. */
const answered = (given: Record<string, string>, suggested: SiteHost = 'none') =>
  answersTo(hostQuestions(words, faultWordsIn('en'), suggested), given, setup, undefined);

async function next(given: Record<string, string>, suggested?: SiteHost): Promise<string> {
  const found = await answered(given, suggested);
  assert.ok('answers' in found, JSON.stringify(found));
  return nextAt(found.answers, words);
}

test('the remote suggests where the site will live', async () => {
  assert.equal(hostBehind('git@github.com:port/newsroom.git'), 'github-pages');
  assert.equal(hostBehind('https://gitlab.example.org/port/newsroom.git'), 'gitlab-pages');
  assert.equal(hostBehind('https://codeberg.org/port/newsroom.git'), 'forgejo');
  assert.equal(hostBehind('git@gitlab.com:acme/acme.github.io.git'), 'gitlab-pages');
  assert.equal(hostBehind('/srv/git/github.com/newsroom.git'), 'none');
  assert.equal(hostBehind(undefined), 'none');
  assert.match(await next({}, 'github-pages'), /NEWSROOM_DEPLOY --body pages/);
  assert.equal(await next({}), words.nowhere);
  assert.equal(await next({ host: 'none' }, 'github-pages'), words.nowhere);
});

test('what is left to do names the value of the variable and the secrets that it needs', async () => {
  const place = 'deploy@press.example.org:/srv/newsroom';
  for (const host of ['server', 'forgejo'])
    assert.match(
      await next({ host, target: place }),
      /“server deploy@press\.example\.org:\/srv\/newsroom”.*NEWSROOM_SSH_KEY, NEWSROOM_KNOWN_HOSTS/,
    );
  const bucket = 'https://s3.example.org/newsroom';
  for (const host of ['bucket', 'forgejo'])
    assert.match(
      await next({ host, target: bucket }),
      /“bucket https:\/\/s3\.example\.org\/newsroom”.*AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY/,
    );
  assert.match(await next({ host: 'server' }), /server user@host:\/folder/);
});

test('a host that does not exist, and a place to which nothing can be published, are told', async () => {
  for (const [given, sentence] of [
    [{ host: 'github' }, 'host: '],
    [{ host: 'server', target: 'https://s3.example.org/newsroom' }, words.noTarget(words.targets.server)],
    [{ host: 'bucket', target: 'https://s3.example.org/' }, words.noTarget(words.targets.bucket)],
    [{ host: 'server', target: 'deploy@host:folder' }, words.noTarget(words.targets.server)],
  ] as const) {
    const found = await answered(given);
    assert.ok('refusal' in found && found.refusal.includes(sentence), JSON.stringify(found));
  }
});

test('every page of the guide that is named exists, in every language', () => {
  for (const language of toolLanguages)
    for (const host of siteHosts) {
      const said = nextAt(new Map([['host', host]]), toolWordsIn(language).setupLook);
      const [page = ''] = /docs\/[\w-]+\.md/.exec(said) ?? [];
      assert.ok(page && existsSync(join(root, page)), said);
    }
});
