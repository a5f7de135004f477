import assert from 'node:assert/strict';
import { test } from 'node:test';
import { keilaService } from '../../../../e2e/services/keila.ts';
import { listmonkService, type Losing } from '../../../../e2e/services/listmonk.ts';
import { news, notice } from '../../../../e2e/services/news.ts';
import type { MailingEngine } from './engine.ts';
import { keila } from './keila.ts';
import { listmonk } from './listmonk.ts';
import { literalInGo, literalInLiquid, mailOf } from './mail.ts';
import { mailing } from './mailing.ts';

const noPause = () => Promise.resolve();
const token = 'newsroom:secret';

const engines = {
  listmonk: async (...[t, , losing]: Parameters<typeof keilaService>) => {
    const service = await listmonkService(t, token, losing);
    const engine = listmonk(`${service.address}/`, token, () => [3]);
    return { service, engine, channel: mailing('listmonk', engine, literalInGo, noPause) };
  },
  keila: async (...[t, , losing]: Parameters<typeof keilaService>) => {
    const service = await keilaService(t, token, losing);
    const engine = keila(`${service.address}/`, token, 'ms_1', () => undefined);
    return { service, engine, channel: mailing('keila', engine, literalInLiquid, noPause) };
  },
};

for (const [name, engineOf] of Object.entries(engines)) {
  test(`${name}: a release and its correction go out once each`, async (t) => {
    const { service, channel } = await engineOf(t, token);
    for (const round of ['sent', 'there'])
      for (const one of [news(), notice('correction')])
        assert.equal((await channel.tell(one, {})).became, round);
    assert.deepEqual(
      service.sent.map(({ subject }) => subject),
      ['Der neue Kai ist fertig', 'Korrektur: Der neue Kai ist fertig'],
    );
  });

  for (const lost of ['create', 'start'] as const)
    test(`${name}: after a crash at “${lost}” nothing goes out twice`, async (t) => {
      const losing: Losing = new Set([lost]);
      const { service, channel } = await engineOf(t, token, losing);
      await assert.rejects(channel.tell(news(), {}));
      const { became } = await channel.tell(news(), {});
      assert.equal(became, lost === 'create' ? 'sent' : 'there');
      assert.equal(service.campaigns.length, 1);
      assert.equal(service.sent.length, 1);
    });

  test(`${name}: two runs at a time send one mail`, async (t) => {
    const { service, channel } = await engineOf(t, token);
    await Promise.allSettled([channel.tell(news(), {}), channel.tell(news(), {})]);
    assert.equal(service.sent.length, 1);
  });

  test(`${name}: a run that makes its mail after another has sent the same leaves its own unsent`, async (t) => {
    const { service, engine, channel } = await engineOf(t, token);
    const late: MailingEngine = {
      ...engine,
      create: async (...mail) => {
        await channel.tell(news(), {});
        await engine.create(...mail);
      },
    };
    await mailing(name, late, literalInGo, noPause).tell(news(), {});
    assert.equal(service.campaigns.length, 2);
    assert.equal(service.sent.length, 1);
  });

  test(`${name}: a wrong secret is told, and is not in the message`, async (t) => {
    const { service } = await engineOf(t, token);
    const wrong =
      name === 'keila'
        ? keila(`${service.address}/`, 'wrong-secret', 'ms_1', () => undefined)
        : listmonk(`${service.address}/`, 'newsroom:wrong-secret', () => [3]);
    await assert.rejects(wrong.find('x'), (error: Error) => {
      assert.match(error.message, /403 \((?:invalid API credentials|Not authorized)\)/);
      return !error.message.includes('wrong-secret');
    });
  });
}

test('listmonk gets the lists of the language, Keila the segment', async (t) => {
  const lists = await listmonkService(t, token);
  const byLanguage = listmonk(`${lists.address}/`, token, (language) => (language === 'de' ? [3, 4] : [5]));
  await mailing('listmonk', byLanguage, literalInGo, noPause).tell(news(), {});
  assert.deepEqual(lists.sent[0]?.['lists'], [3, 4]);
  const segments = await keilaService(t, token);
  const one = keila(`${segments.address}/`, token, 'ms_1', (language) => `sgm_${language}`);
  await mailing('keila', one, literalInLiquid, noPause).tell(news(), {});
  assert.equal(segments.sent[0]?.['segment_id'], 'sgm_de');
});

test('what Keila has taken but not sent is not taken for sent', async (t) => {
  const { service, channel } = await engines.keila(t, token);
  assert.ok('state' in service);
  service.state.hasRecipients = false;
  assert.equal((await channel.tell(news(), {})).became, 'waiting');
  service.state.hasRecipients = true;
  assert.equal((await channel.tell(news(), {})).became, 'sent');
  assert.equal(service.campaigns.length, 1);
});

test('a mail loads nothing when it is opened, and keeps its links', () => {
  const { html, markdown, text } = mailOf(news(), literalInGo);
  assert.doesNotMatch(html, /<img|<figure|k\.jpg/);
  assert.match(html, /^<div lang="de" dir="auto"><h1>Der neue Kai ist fertig<\/h1><p><strong>Schiffe/);
  assert.match(html, /<a href="https:\/\/example\.org\/kai\/">Kai<\/a>/);
  assert.match(html, /<a href="https:\/\/example\.org\/2026\/01\/kai\/">/);
  assert.match(markdown, /^# Der neue Kai ist fertig\n\n\*\*Schiffe.*\*\*\n\nEin \[Kai\]\(https:/s);
  assert.equal(text.split('\n\n').at(-1), 'https://example.org/2026/01/kai/');
});

test('no template of an engine finds something to execute in a text', () => {
  const text = 'a {{ .Subscriber.Email }} b {% if x %} {{{ c';
  const printed = (template: string) => template.replace(/\{\{ "(\{\{|\{%)" \}\}/g, '$1');
  const opened = (template: string) => template.replace(/\{\{ "(\{\{|\{%)" \}\}/g, '');
  for (const literal of [literalInGo, literalInLiquid]) {
    const { subject, html, markdown } = mailOf(news({ title: text, html: `<p>${text}</p>` }), literal);
    for (const part of [subject, html, markdown]) assert.ok(!opened(part).includes('{{'), part);
    assert.equal(printed(subject), text);
  }
  assert.ok(!opened(literalInLiquid(text)).includes('{%'));
});
