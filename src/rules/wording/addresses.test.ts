import { release } from '../../../e2e/small-newsroom.ts';
import { head, tellTheSame } from './situations.ts';

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
