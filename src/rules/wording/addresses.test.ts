import { release } from '../../../e2e/small-newsroom.ts';
import { head, newsroomWith, tellTheSame } from '../../../e2e/fixtures/situations.ts';

tellTheSame([
  {
    what: 'the same address twice',
    changes: async () => ({
      'releases/2026-01-20-erste-meldung/index.de.mdx': release({ publishedAt: '2026-01-20T10:00:00+01:00' }),
    }),
    en: [
      'content/releases/2026-01-20-erste-meldung/index.de.mdx:1:1 Has the same address as content/releases/2026-01-15-erste-meldung/index.de.mdx. Rename one of the folders (2019-09-11-busan-delegation-2). Found: erste-meldung',
    ],
    de: [
      'content/releases/2026-01-20-erste-meldung/index.de.mdx:1:1 Hat dieselbe Adresse wie content/releases/2026-01-15-erste-meldung/index.de.mdx. Benennen Sie einen der Ordner um (2019-09-11-busan-delegation-2). Gefunden: erste-meldung',
    ],
  },
  {
    what: 'the same guid twice',
    changes: async () => ({
      ...head({ guid: 'https://example.org/?p=1' }),
      'releases/2026-01-20-zweite/index.de.mdx': release({
        publishedAt: '2026-01-20T10:00:00+01:00',
        guid: 'https://example.org/?p=1',
      }),
    }),
    en: [
      'content/releases/2026-01-20-zweite/index.de.mdx:7:7 guid: Has the same permanent id as content/releases/2026-01-15-erste-meldung/index.de.mdx. Delete this guid or write another. Found: https://example.org/?p=1',
    ],
    de: [
      'content/releases/2026-01-20-zweite/index.de.mdx:7:7 guid: Hat dieselbe dauerhafte Kennung wie content/releases/2026-01-15-erste-meldung/index.de.mdx. Löschen Sie guid oder schreiben Sie eine andere. Gefunden: https://example.org/?p=1',
    ],
  },
  {
    what: 'a former address that another release has, one that a page has, and one of the site',
    changes: async () => ({
      ...head({ redirects: '[/alt/kran, /impressum, /en/feeds/x, /2026/01/zweite/]' }),
      'releases/2026-01-20-zweite/index.de.mdx': release({
        publishedAt: '2026-01-20T10:00:00+01:00',
        redirects: '[/alt/kran/]',
      }),
      'pages/impressum/index.de.mdx': '---\ntitle: Impressum\n---\n\nText.\n',
    }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:13 redirects: content/releases/2026-01-20-zweite/index.de.mdx has this former address already. Remove it here or there; one of the two pages would be lost. Found: /alt/kran',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:24 redirects: content/pages/impressum/index.de.mdx has this former address already. Remove it here or there; one of the two pages would be lost. Found: /impressum',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:36 redirects: This former address belongs to the site itself. Remove it; it leads to a page already. Found: /en/feeds/x',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:49 redirects: content/releases/2026-01-20-zweite/index.de.mdx has this former address already. Remove it here or there; one of the two pages would be lost. Found: /2026/01/zweite/',
      'content/releases/2026-01-20-zweite/index.de.mdx:7:13 redirects: content/releases/2026-01-15-erste-meldung/index.de.mdx has this former address already. Remove it here or there; one of the two pages would be lost. Found: /alt/kran/',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:13 redirects: Diese frühere Adresse hat schon content/releases/2026-01-20-zweite/index.de.mdx. Nehmen Sie sie hier oder dort heraus; eine von beiden Seiten ginge sonst verloren. Gefunden: /alt/kran',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:24 redirects: Diese frühere Adresse hat schon content/pages/impressum/index.de.mdx. Nehmen Sie sie hier oder dort heraus; eine von beiden Seiten ginge sonst verloren. Gefunden: /impressum',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:36 redirects: Diese frühere Adresse gehört der Website selbst. Nehmen Sie sie heraus; sie führt schon auf eine Seite. Gefunden: /en/feeds/x',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:49 redirects: Diese frühere Adresse hat schon content/releases/2026-01-20-zweite/index.de.mdx. Nehmen Sie sie hier oder dort heraus; eine von beiden Seiten ginge sonst verloren. Gefunden: /2026/01/zweite/',
      'content/releases/2026-01-20-zweite/index.de.mdx:7:13 redirects: Diese frühere Adresse hat schon content/releases/2026-01-15-erste-meldung/index.de.mdx. Nehmen Sie sie hier oder dort heraus; eine von beiden Seiten ginge sonst verloren. Gefunden: /alt/kran/',
    ],
  },
  {
    what: 'an address',
    changes: async () => ({
      'pages/impressum/index.de.mdx': '---\ntitle: Impressum\naddress: /impressum/\n---\n\nText.\n',
    }),
    en: [
      'content/pages/impressum/index.de.mdx:3:10 address: Cannot stand in an address. Use letters, digits and hyphens (impressum). Found: /impressum/',
    ],
    de: [
      'content/pages/impressum/index.de.mdx:3:10 address: Kann nicht in einer Adresse stehen. Verwenden Sie Buchstaben, Ziffern und Bindestriche (impressum). Gefunden: /impressum/',
    ],
  },
  {
    what: 'a standing page on a reserved address',
    changes: async () => ({
      'pages/suche/index.de.mdx': '---\ntitle: Suche\naddress: search\n---\n\nText.\n',
    }),
    en: [
      'content/pages/suche/index.de.mdx:3:10 address: This address belongs to the site itself. Write another (not 404, admin, archive, brand, calendar, contact, corrections, facts, feeds, organisations, pagefind, people, pictures, places, search, topics, verify). Found: search',
    ],
    de: [
      'content/pages/suche/index.de.mdx:3:10 address: Diese Adresse gehört der Website selbst. Schreiben Sie eine andere (nicht 404, admin, archive, brand, calendar, contact, corrections, facts, feeds, organisations, pagefind, people, pictures, places, search, topics, verify). Gefunden: search',
    ],
  },
  {
    what: 'two standing pages on one address',
    changes: async () => ({
      'pages/a/index.de.mdx': '---\ntitle: Impressum\naddress: impressum\n---\n\nText.\n',
      'pages/impressum/index.de.mdx': '---\ntitle: Impressum\n---\n\nText.\n',
    }),
    en: [
      'content/pages/impressum/index.de.mdx:2:1 address: Has the same address as content/pages/a/index.de.mdx. Write another (address: contact). Found: impressum',
    ],
    de: [
      'content/pages/impressum/index.de.mdx:2:1 address: Hat dieselbe Adresse wie content/pages/a/index.de.mdx. Schreiben Sie eine andere (address: kontakt). Gefunden: impressum',
    ],
  },
  {
    what: 'a former address that is none',
    changes: async () => head({ redirects: '["/alt/100%-kran", /alt/%E4, /a/../b]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:13 redirects[0]: A percent sign stands for nothing here. Write %25 for the sign itself, and letters as UTF-8 (/alt/100%25-kran). Found: "/alt/100%-kran"',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:31 redirects[1]: A percent sign stands for nothing here. Write %25 for the sign itself, and letters as UTF-8 (/alt/ä). Found: /alt/%E4',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:41 redirects[2]: The parts . and .. lead elsewhere. Write the path without them (/b). Found: /a/../b',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:13 redirects[0]: Ein Prozentzeichen steht hier für nichts. Schreiben Sie %25 für das Zeichen selbst und Buchstaben als UTF-8 (/alt/100%25-kran). Gefunden: "/alt/100%-kran"',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:31 redirects[1]: Ein Prozentzeichen steht hier für nichts. Schreiben Sie %25 für das Zeichen selbst und Buchstaben als UTF-8 (/alt/ä). Gefunden: /alt/%E4',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:41 redirects[2]: Die Teile . und .. führen anderswohin. Schreiben Sie den Pfad ohne sie (/b). Gefunden: /a/../b',
    ],
  },
  {
    what: 'a former address that is the present one',
    changes: async () => head({ redirects: '[/2026/01/erste-meldung]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:13 redirects: This is the present address of this text, which cannot lead to itself. Remove it. Found: /2026/01/erste-meldung',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:13 redirects: Das ist die jetzige Adresse dieses Textes, und sie kann nicht auf sich selbst führen. Nehmen Sie sie heraus. Gefunden: /2026/01/erste-meldung',
    ],
  },
  {
    what: 'former addresses that only a server with rules leads on',
    changes: async () => head({ redirects: '["/?p=123", "/news.php?id=12"]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:13 redirects: warning: 2 former addresses have a question mark or a sign that no file can have. Only the rules of a server lead on from there (npm run headers; Netlify reads them by itself); at GitHub Pages, GitLab Pages, Cloudflare Pages and object storage without CloudFront they lead nowhere. Publish the site elsewhere, or remove them; servedBy: nginx in newsroom.yaml says that your server has these rules. Found: /?p=123',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:13 redirects: Hinweis: 2 frühere Adressen haben ein Fragezeichen oder ein Zeichen, das keine Datei haben kann. Von dort führen nur die Regeln eines Servers weiter (npm run headers; Netlify liest sie von selbst); bei GitHub Pages, GitLab Pages, Cloudflare Pages und Objektspeichern ohne CloudFront führen sie ins Leere. Veröffentlichen Sie die Website anderswo, oder nehmen Sie sie heraus; servedBy: nginx in newsroom.yaml sagt, dass Ihr Server diese Regeln hat. Gefunden: /?p=123',
    ],
  },
  {
    what: 'the same at a host that has none',
    changes: async () => ({ ...head({ redirects: '["/?p=123"]' }), ...newsroomWith('servedBy: github') }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:13 redirects: warning: A former address has a question mark or a sign that no file can have. Only the rules of a server lead on from there (npm run headers; Netlify reads them by itself); at GitHub Pages they lead nowhere. Publish the site elsewhere, or remove it. Found: /?p=123',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:13 redirects: Hinweis: Eine frühere Adresse hat ein Fragezeichen oder ein Zeichen, das keine Datei haben kann. Von dort führen nur die Regeln eines Servers weiter (npm run headers; Netlify liest sie von selbst); bei GitHub Pages führt sie ins Leere. Veröffentlichen Sie die Website anderswo, oder nehmen Sie sie heraus. Gefunden: /?p=123',
    ],
  },
  {
    what: 'the same at a server that has them',
    changes: async () => ({ ...head({ redirects: '["/?p=123"]' }), ...newsroomWith('servedBy: nginx') }),
    en: [],
    de: [],
  },
]);
