import { head, tellTheSame } from '../../../e2e/fixtures/situations.ts';

tellTheSame([
  {
    what: 'a dangling topic',
    changes: async () => head({ topics: '[hafn]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:5:10 topics[0]: There is no such topic. Did you mean hafen? Write an id that exists, or add the file. Found: hafn',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:5:10 topics[0]: Es gibt kein solches Thema. Meinten Sie hafen? Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an. Gefunden: hafn',
    ],
  },
  {
    what: 'a dangling organisation',
    changes: async () => head({ organisations: '[werft]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:17 organisations[0]: There is no such organisation. Write an id that exists, or add the file. Found: werft',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:17 organisations[0]: Es gibt keine solche Organisation. Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an. Gefunden: werft',
    ],
  },
  {
    what: 'a dangling contact',
    changes: async () => head({ contacts: '[ada-ankr]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:12 contacts[0]: There is no such person. Did you mean ada-anker? Write an id that exists, or add the file. Found: ada-ankr',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:12 contacts[0]: Es gibt keine solche Person. Meinten Sie ada-anker? Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an. Gefunden: ada-ankr',
    ],
  },
  {
    what: 'a dangling release',
    changes: async () => head({ related: '[2026-01-14-nichts]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:11 related[0]: There is no such release folder. Write an id that exists, or add the file. Found: 2026-01-14-nichts',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:11 related[0]: Es gibt keinen solchen Meldungsordner. Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an. Gefunden: 2026-01-14-nichts',
    ],
  },
  {
    what: 'a dangling employer',
    changes: async () => ({
      'people/ada-anker.yaml': 'name: Ada Anker\norganisation: hafenverbnd\nrole: { de: Presse }\n',
    }),
    en: [
      'content/people/ada-anker.yaml:2:15 organisation: There is no such organisation. Did you mean hafenverbund? Write an id that exists, or add the file. Found: hafenverbnd',
    ],
    de: [
      'content/people/ada-anker.yaml:2:15 organisation: Es gibt keine solche Organisation. Meinten Sie hafenverbund? Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an. Gefunden: hafenverbnd',
    ],
  },
  {
    what: 'an organisation with capitals',
    changes: async () => head({ issuer: 'Hafenverbund' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:9 issuer: There is no such organisation. Did you mean hafenverbund? Write an id that exists, or add the file. Found: Hafenverbund',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:9 issuer: Es gibt keine solche Organisation. Meinten Sie hafenverbund? Schreiben Sie eine Kennung, die es gibt, oder legen Sie die Datei an. Gefunden: Hafenverbund',
    ],
  },
]);
