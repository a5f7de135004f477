import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { withOwnPolicy } from './page-policy.ts';

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const page = (hashes: string[], body: string) =>
  `<head><meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self' ${hashes.join(' ')}; style-src 'self' ${hashes.join(' ')};"></head>${body}`;

test('a policy keeps the hashes of what stands in the page, and only those', () => {
  const body = '<style>a{}</style><script>go()</script><script type="module" src="/x.js"></script>';
  const all = ['a{}', 'go()', 'elsewhere()', ''].map(hashOf);
  const own = ['a{}', 'go()'].map(hashOf);
  assert.equal(withOwnPolicy(page(all, body)), page(own, body));
});

test('only a page with a player may load films and sounds', () => {
  const policy = (media: string) =>
    `<meta http-equiv="content-security-policy" content="default-src 'none';${media} img-src 'self';">`;
  const media = " media-src 'self';";
  for (const body of ['<video controls></video>', '<audio controls></audio>'])
    assert.equal(withOwnPolicy(policy(media) + body), policy(media) + body);
  assert.equal(withOwnPolicy(`${policy(media)}<p>video</p>`), `${policy('')}<p>video</p>`);
});

test('a page without a policy stays as it is', () => {
  assert.equal(withOwnPolicy('<p>$& stays</p>'), '<p>$& stays</p>');
});

test('a page that brings a policy has that one alone', () => {
  const own = '<meta http-equiv="content-security-policy" data-own content="default-src \'self\'">';
  const [, astros = ''] = /<head>(.*)<\/head>/.exec(page([hashOf('')], '')) ?? [];
  for (const html of [`${own}${astros}`, `${astros}${own}`]) {
    assert.equal(withOwnPolicy(html), own.replace(' data-own', ''));
  }
});

test('a path is no source, and goes', () => {
  const policy = (font: string) =>
    `<meta http-equiv="content-security-policy" content="default-src 'none'; font-src 'self'${font}; img-src 'self'">`;
  assert.equal(withOwnPolicy(policy(' /präsenz')), policy(''));
});

test('the styles of the head become one, in their order, with a hash of its own', () => {
  const inHead = (styles: string) =>
    page([hashOf('a{}')], '<p></p>').replace('</head>', () => `${styles}</head>`);
  const made = withOwnPolicy(inHead('<style>a{}</style><link rel="preload"><style>b{$&}</style>'));
  const [styles = ''] = /style-src[^;]*/.exec(made) ?? [];
  assert.equal(styles, `style-src 'self' ${hashOf('a{}b{$&}')}`);
  assert.ok(made.endsWith('<link rel="preload"><style>a{}b{$&}</style></head><p></p>'), made);
});
