import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closing } from './after-text.ts';
import { htmlOf } from './html.ts';

const ada = {
  name: 'Ada Anker',
  role: 'Presse',
  organisation: 'Hafen & Kai',
  isHistorical: false,
  phone: '+49 30 / 23125-001',
  email: 'ada@example.org',
};
const after = {
  language: 'de',
  links: [{ label: 'Zur Anmeldung', href: 'https://example.org/?a=1&b=2' }],
  attachments: [{ title: 'Zahlen & Fakten', url: 'https://example.org/a.pdf', size: 2_400_000 }],
  contacts: [ada],
};

test('links, files with their size and contacts follow the text', () => {
  assert.equal(
    htmlOf(closing(after)),
    [
      '<h2>Weiterführende Links</h2>',
      '<ul>',
      '<li><a href="https://example.org/?a=1&#x26;b=2">Zur Anmeldung</a></li>',
      '</ul>',
      '<h2>Zum Herunterladen</h2>',
      '<ul>',
      '<li><a href="https://example.org/a.pdf">Zahlen &#x26; Fakten</a> (2,4\u00A0MB)</li>',
      '</ul>',
      '<h2>Pressekontakt</h2>',
      '<p>Ada Anker, Presse, Hafen &#x26; Kai · <a href="tel:+493023125001">+49 30 / 23125-001</a> · <a href="mailto:ada@example.org">ada@example.org</a></p>',
    ].join('\n'),
  );
});

test('whoever was the contact in former times cannot be called by mistake', () => {
  const html = htmlOf(closing({ ...after, contacts: [{ ...ada, isHistorical: true }] }));
  assert.doesNotMatch(html, /tel:|mailto:/);
  assert.ok(html.includes('ada@example.org'));
});

test('nothing follows where there is nothing', () => {
  assert.equal(htmlOf(closing({ language: 'de', links: [], attachments: [], contacts: [] })), '');
});
