import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { z } from 'zod';
import { formerAddress } from './address/former-address.ts';
import { email, fileBeside, id, language, phone, webAddress } from './kinds.ts';

/** The texts that a kind accepts. */
const accepted = (kind: z.ZodType, texts: readonly string[]) =>
  texts.filter((text) => kind.safeParse(text).success);

/** Tests that a kind accepts all of the good texts and none of the bad ones. */
function tells(what: string, kind: z.ZodType, good: readonly string[], bad: readonly string[]): void {
  test(what, () => {
    assert.deepEqual(accepted(kind, [...good, ...bad]), good);
  });
}

tells(
  'an id is small letters, digits and single hyphens within',
  id('x'),
  ['a', '7', 'ahk-korea', '2019-09-11-busan', 'a'.repeat(64)],
  ['', 'A', 'ä', 'a_b', 'a.b', 'a/b', '-a', 'a-', 'a--b', 'a b', 'a\nb', '..', 'a'.repeat(65)],
);

tells(
  'a phone number begins with its country and has 7 to 15 digits',
  phone('x'),
  [
    '+4935189258041',
    '+49 351 892580-4',
    '+49 (351) 8925804',
    '+82/2/3785 4000',
    '+1234567',
    '+123456789012345',
  ],
  [
    '0351 8925804',
    '0049 351 8925804',
    '+049 351',
    '+49',
    '+123456',
    '+1234567890123456',
    '+49 351 x',
    '+49 351-',
  ],
);

tells(
  'the national zero in brackets is no part of an international number, for it would be dialled',
  phone('x'),
  [],
  ['+49 (0)351 8925804', '+49(0)351/8925804'],
);

tells(
  'an e-mail address has one name and one domain',
  email(),
  ['presse@example.org', 'ada.anker+presse@mail.example.org'],
  [
    'presse',
    'presse@',
    '@example.org',
    'a@b@example.org',
    'a b@example.org',
    'Ada <ada@example.org>',
    'mailto:a@example.org',
  ],
);

tells(
  'a web address is of the web and complete',
  webAddress(),
  ['https://example.org', 'http://example.org/a?b=c#d', 'https://bücher.example/ä', 'https://[2001:db8::1]/'],
  [
    'example.org',
    'www.example.org',
    '//example.org',
    'https://',
    'ftp://example.org',
    'mailto:a@example.org',
  ],
);

tells(
  'nothing that runs or reads the disk is a web address',
  webAddress(),
  [],
  [
    'javascript:alert(1)',
    'JAVASCRIPT://example.org/%0Aalert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'blob:https://example.org/x',
  ],
);

tells(
  'a web address without two slashes is refused, for on a page it would be a path of this site',
  webAddress(),
  [],
  ['https:example.org', 'https:/example.org'],
);

tells(
  'a web address that browsers would mend to another is refused',
  webAddress(),
  ['https://example.org/?a=\\b#\\', 'https://example.org//a'],
  [
    'https:///presse/',
    'https:////example.org',
    'https://\\example.org',
    'https:\\\\example.org',
    'https://example.org\\@a.example/',
  ],
);

tells(
  'a former address begins at the root of the site and has no fragment',
  formerAddress(),
  ['/', '/alte/adresse', '/alte/adresse.html', '/häfen/', '/news.php?id=12&L=0', '/?p=123', '/a%3Fb'],
  [
    '',
    'alte/adresse',
    'https://example.org/a',
    '/a?',
    '/a#b',
    '/a b',
    '/a?b="c"',
    '/a?%zz',
    '/a/%2Fb',
    '/%7B',
  ],
);

tells(
  'a file beside the text is named with ./ and lies in no other folder',
  fileBeside('x'),
  ['./facts.pdf', './Foto 1.jpg', './부산.png', './a..b.jpg'],
  [
    'facts.pdf',
    '/facts.pdf',
    '../facts.pdf',
    './a/b.pdf',
    './../b.pdf',
    './a\\b.pdf',
    './',
    'https://example.org/a.jpg',
  ],
);

tells(
  'a language is a tag with small letters first',
  language(),
  ['de', 'gsw', 'zh-Hant', 'pt-BR', 'zh-Hant-TW'],
  ['DE', 'd', 'deutsch', 'de_DE', 'de-de', 'zh-TW-Hant', 'de-'],
);
