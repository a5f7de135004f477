import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mailCommand } from './mail-command.ts';
import { postCommand } from './post-command.ts';

for (const [what, call] of Object.entries({
  'no endpoint': () => mailCommand([], '', {}),
  'an address without encryption': () => mailCommand(['http://lists.example.org', '--list', '3'], '', {}),
  'listmonk without a list': () => mailCommand(['https://lists.example.org'], '', {}),
  'a list that is no number': () => mailCommand(['https://lists.example.org', '--list', 'x'], '', {}),
  'Keila without a sender': () => mailCommand(['https://k.example.org', '--engine', 'keila'], '', {}),
  'no secret': () => mailCommand(['https://lists.example.org', '--list', '3'], '', {}),
  'a list for a language that the site does not have': () =>
    mailCommand(['https://lists.example.org', '--list', 'ger=3'], 'content', { NEWSROOM_MAIL_TOKEN: 'a:b' }),
  'no instance': () => postCommand(['mastodon'], '', {}),
  'Bluesky without an account': () => postCommand(['bluesky', 'https://bsky.social'], '', {}),
  'a network without a secret': () => postCommand(['mastodon', 'https://m.example.org'], '', {}),
}))
  test(`${what} is told before anything is asked`, async (t) => {
    const said = t.mock.method(console, 'error', () => undefined);
    assert.equal(await call(), 2);
    assert.equal(said.mock.callCount(), 1);
  });
