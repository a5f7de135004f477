import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localWordsIn } from '../../i18n/local-words.ts';
import { terminalLanguage } from '../../i18n/tool-words.ts';
import { desk } from '../desk-integration.ts';

const words = localWordsIn(terminalLanguage(process.env));

type Setup = (options: object) => Promise<void>;
/** The configuration of Vite that the desk asks for. */
async function setUp(command: string, host: string | boolean) {
  const asked: { vite?: { server?: { cors?: boolean } } }[] = [];
  await (desk(false).hooks['astro:config:setup'] as unknown as Setup)({
    command,
    config: { base: '/', server: { host } },
    updateConfig: (config: object) => asked.push(config),
    injectRoute: () => undefined,
    logger: { warn: () => undefined },
  });
  return asked[0]?.vite;
}

test('in development the server answers this machine alone', async () => {
  for (const host of [true, '0.0.0.0', '192.168.0.2', '::', 'press.example.org'])
    await assert.rejects(setUp('dev', host), new Error(words.hostRefused), String(host));
  for (const host of [false, 'localhost', '127.0.0.1', '::1'])
    assert.equal((await setUp('dev', host))?.server?.cors, false);
  // A build shows nothing that is held back.
  assert.equal((await setUp('preview', true))?.server, undefined);
});
