import assert from 'node:assert/strict';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { test } from 'node:test';
import { localWordsIn } from '../../i18n/local-words.ts';
import { forDesk } from './for-desk.ts';
import { Sessions } from '../local/sessions.ts';

const sessions = new Sessions();
const { cookie = '', token = '' } = sessions.open(sessions.link) ?? {};
const guard = forDesk('__draft', { sessions, name: 'depesche.localhost' }, localWordsIn('en'));

/** Whether a request passes to the page behind the guard. */
function passes(url: string, method = 'POST', changes: Record<string, string> = {}): boolean {
  let isPassed = false;
  const headers = {
    host: 'localhost:4321',
    cookie: `depesche-desk-4321=${cookie}`,
    authorization: `token ${token}`,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    ...changes,
  };
  const socket = { remoteAddress: '127.0.0.1', localPort: 4321 };
  const request = { url, method, headers, socket, resume: () => undefined } as unknown as IncomingMessage;
  const response = { setHeader: () => undefined, end: () => undefined } as unknown as ServerResponse;
  guard(request, response, () => (isPassed = true));
  return isPassed;
}

test('only the desk gets the page of a draft, under every spelling of its address', () => {
  for (const path of ['/presse/__draft/', '/__draft', '/presse/%5F_dr%61ft/?x', '/presse//__DRAFT/']) {
    assert.ok(passes(path), path);
    assert.ok(!passes(path, 'GET'), path);
    assert.ok(!passes(path, 'POST', { authorization: 'token x' }), path);
    assert.ok(!passes(path, 'POST', { cookie: '' }), path);
    assert.ok(!passes(path, 'POST', { 'sec-fetch-site': 'same-site' }), path);
    assert.ok(!passes(path, 'POST', { origin: 'http://localhost:1234' }), path);
    assert.ok(!passes(path, 'POST', { 'content-type': 'text/plain' }), path);
  }
});

test('every other page is left to the door', () => {
  for (const path of ['/presse/', '/presse/2026/01/__drafts/', '/%'])
    assert.ok(passes(path, 'GET', { authorization: '' }));
});
