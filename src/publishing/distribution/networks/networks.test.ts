import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import sharp from 'sharp';
import { blueskyService } from '../../../../e2e/services/bluesky.ts';
import { mastodonService } from '../../../../e2e/services/mastodon.ts';
import { news, notice } from '../../../../e2e/services/news.ts';
import { picture } from '../../../../e2e/small-newsroom.ts';
import { bluesky } from './bluesky.ts';
import { mastodon } from './mastodon.ts';
import { postPicture } from './post-picture.ts';
import { recordKey } from './record-key.ts';

const now = new Date('2026-01-15T10:00:00Z');
const account = 'presse.example.org';
const shown = { url: 'https://example.org/k.jpg', alt: 'Ein Kran am neuen Kai' };
const file = () => picture(400, 300);

const onMastodon = async (t: TestContext, most?: number) => {
  const service = await mastodonService(t, 'secret', most);
  return { service, channel: await mastodon(service.address, 'secret', now, file) };
};
const onBluesky = async (t: TestContext) => {
  const service = await blueskyService(t, account, 'app-password');
  const login = { service: service.address, account, password: 'app-password' };
  return { service, channel: bluesky(login, now, file) };
};

test('Mastodon: a release is posted once, in its language, with its picture and the alternative text', async (t) => {
  const { service, channel } = await onMastodon(t);
  const one = news({ picture: shown, language: 'de' });
  assert.deepEqual(await channel.tell(one, {}), { became: 'sent', post: '1' });
  assert.deepEqual(await channel.tell(one, {}), { became: 'there', post: '1' });
  const [post] = service.posts;
  assert.equal(service.posts.length, 1);
  assert.equal(post?.language, 'de');
  assert.match(
    post?.text ?? '',
    /^Der neue Kai ist fertig\n\nSchiffe .*\n\nhttps:\/\/example\.org\/2026\/01\/kai\/$/s,
  );
  assert.deepEqual(post?.media_attachments, [{ id: 'm1', description: shown.alt }]);
});

test('Mastodon: after a crash the post is found again, also when its key is forgotten', async (t) => {
  const { service, channel } = await onMastodon(t);
  service.state.isAnswerLost = true;
  await assert.rejects(channel.tell(news(), {}));
  service.keys.clear();
  assert.deepEqual(await channel.tell(news(), {}), { became: 'there', post: '1' });
  assert.equal(service.posts.length, 1);
});

test('Mastodon: two runs at a time make one post', async (t) => {
  const { service, channel } = await onMastodon(t);
  await Promise.all([channel.tell(news(), {}), channel.tell(news(), {})]);
  assert.equal(service.posts.length, 1);
});

test('Mastodon: the post is looked for on all pages of the last days', async (t) => {
  const { service, channel } = await onMastodon(t);
  await channel.tell(news(), {});
  for (let other = 2; other < 60; other += 1)
    service.posts.push(
      ...service.posts.slice(0, 1).map((one) => ({ ...one, id: String(other), content: '' })),
    );
  assert.deepEqual(await channel.tell(news(), {}), { became: 'there', post: '1' });
});

test('Mastodon: a correction edits the post and keeps its picture; a withdrawal takes the picture away', async (t) => {
  const { service, channel } = await onMastodon(t);
  const release = news({ picture: shown });
  await channel.tell(release, {});
  for (let run = 0; run < 2; run += 1)
    assert.deepEqual(await channel.tell(notice('correction'), { release, post: '1' }), {
      became: 'sent',
      post: '1',
    });
  const [post] = service.posts;
  assert.equal(service.posts.length, 1);
  assert.equal(service.edits.length, 1);
  assert.match(
    post?.text ?? '',
    /^Korrektur: Der neue Kai ist fertig\n\nNicht am Montag.*\n\nSchiffe .*\n\nhttps:\/\/example\.org\/2026\/01\/kai\/$/s,
  );
  assert.equal(post?.media_attachments.length, 1);
  // Without what was remembered it is found by its address.
  await channel.tell(notice('withdrawn'), { release: { ...release, isWithdrawn: true } });
  assert.match(post?.text ?? '', /^Zurückgezogen: .*\n\nNicht am Montag[^\n]*\n\nhttps:/s);
  assert.deepEqual(post?.media_attachments, []);
});

test('Mastodon: what was never posted there, or was deleted there, is not corrected', async (t) => {
  const { service, channel } = await onMastodon(t);
  assert.deepEqual(await channel.tell(notice('update'), { release: news() }), { became: 'unconcerned' });
  assert.deepEqual(await channel.tell(notice('update'), { post: '99' }), { became: 'unconcerned' });
  assert.equal(service.posts.length, 0);
});

test('Mastodon: the limit is that of the instance', async (t) => {
  const { service, channel } = await onMastodon(t, 120);
  await channel.tell(news({ summary: 'Schiffe legen dort von Montag an an. '.repeat(20) }), {});
  assert.match(service.posts[0]?.text ?? '', /…\n\nhttps/);
});

test('Mastodon: a refusal is told without the secret', async (t) => {
  const { service } = await onMastodon(t);
  await assert.rejects(mastodon(service.address, 'wrong-secret', now, undefined), (error: Error) => {
    assert.match(error.message, /access token is invalid/);
    return !error.message.includes('wrong-secret');
  });
});

test('Bluesky: a release is posted once, with its language, a link in bytes and a described picture', async (t) => {
  const { service, channel } = await onBluesky(t);
  const one = news({ picture: shown });
  const first = await channel.tell(one, {});
  assert.equal(first.became, 'sent');
  assert.deepEqual(await channel.tell(one, {}), { ...first, became: 'there' });
  assert.equal(service.posts.size, 1);
  const post = service.posts.get(recordKey(one.id, one.at));
  assert.deepEqual(post?.langs, ['de']);
  const [facet] = post?.facets ?? [];
  const bytes = Buffer.from(post?.text ?? '').subarray(facet?.index.byteStart, facet?.index.byteEnd);
  assert.equal(bytes.toString(), 'example.org/2026/01/kai');
  assert.equal(facet?.features[0]?.uri, one.url);
  assert.equal(post?.embed?.images[0]?.alt, shown.alt);
  assert.equal(service.blobs[0]?.type, 'image/jpeg');
});

test('Bluesky: after a crash, and with two runs at a time, there is one post', async (t) => {
  const { service, channel } = await onBluesky(t);
  service.state.isAnswerLost = true;
  await assert.rejects(channel.tell(news(), {}));
  assert.equal((await channel.tell(news(), {})).became, 'there');
  const other = news({ id: 'tag:example.org,2026:andere/de' });
  const both = await Promise.all([channel.tell(other, {}), channel.tell(other, {})]);
  assert.equal(new Set(both.map((one) => 'post' in one && one.post)).size, 1);
  assert.equal(service.posts.size, 2);
});

test('Bluesky: a correction is a reply, once, also when it is remembered that the release was posted', async (t) => {
  const { service, channel } = await onBluesky(t);
  const release = news();
  const told = await channel.tell(release, {});
  const post = 'post' in told ? told.post : undefined;
  assert.equal((await channel.tell(notice('correction'), { post })).became, 'sent');
  assert.equal((await channel.tell(notice('correction'), { post })).became, 'there');
  assert.equal((await channel.tell(notice('withdrawn'), { release })).became, 'sent');
  const replies = [...service.posts.values()].filter(({ reply }) => reply);
  assert.deepEqual(
    replies.map(({ reply }) => [reply?.root.uri, reply?.parent.uri]),
    [
      [post, post],
      [post, post],
    ],
  );
});

test('Bluesky: what was never posted there is not corrected', async (t) => {
  const { service, channel } = await onBluesky(t);
  assert.equal((await channel.tell(notice('correction'), { release: news() })).became, 'unconcerned');
  assert.equal(service.posts.size, 0);
});

test('the key of a record is a valid one, its own for each piece of news, and sorts by the instant', () => {
  const at = new Date('2026-01-15T09:00:00Z');
  const keys = Array.from({ length: 500 }, (_, number) => recordKey(`id-${number}`, at));
  assert.equal(new Set(keys).size, 500);
  for (const key of keys) assert.match(key, /^[234567abcdefghij][234567a-z]{12}$/);
  assert.equal(recordKey('x', at), recordKey('x', at));
  assert.ok(recordKey('x', at) < recordKey('x', new Date('2026-01-15T09:00:01Z')));
  assert.ok(recordKey('x', new Date('1970-01-01T00:00:00Z')).startsWith('22222222'));
});

test('a picture becomes small enough, and what is none is refused', async () => {
  const noise = await sharp({
    create: {
      width: 1800,
      height: 1350,
      channels: 3,
      background: '#888',
      noise: { type: 'gaussian', mean: 128, sigma: 60 },
    },
  })
    .jpeg({ quality: 100 })
    .toBuffer();
  const { data, width, height } = await postPicture(noise, 1_000_000);
  assert.ok(data.length <= 1_000_000);
  assert.deepEqual([width, height], [1600, 1200]);
  await assert.rejects(postPicture(noise, 1_000), /JPEG > 1000 bytes/);
  await assert.rejects(postPicture(Buffer.from('kein Bild'), 1_000_000));
});
