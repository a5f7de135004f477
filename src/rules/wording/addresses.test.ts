import { release } from '../../../e2e/small-newsroom.ts';
import { head, tellTheSame } from '../../../e2e/fixtures/situations.ts';

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
      'content/pages/suche/index.de.mdx:3:10 address: This address belongs to the site itself. Write another (not 404, admin, archive, corrections, feeds, organisations, pagefind, people, search, topics). Found: search',
    ],
    de: [
      'content/pages/suche/index.de.mdx:3:10 address: Diese Adresse gehört der Website selbst. Schreiben Sie eine andere (nicht 404, admin, archive, corrections, feeds, organisations, pagefind, people, search, topics). Gefunden: search',
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
]);
