import { newsroom, release, releasePath } from '../../../e2e/small-newsroom.ts';
import { dir, head, tellTheSame } from '../../../e2e/fixtures/situations.ts';

tellTheSame([
  {
    what: 'a language the newsroom does not have',
    changes: async () => ({ [dir + 'index.fr.mdx']: release() }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.fr.mdx:1:1 The file’s name has no language of this newsroom. Rename it (index.de.mdx, index.en.mdx).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.fr.mdx:1:1 Der Dateiname nennt keine Sprache dieses Newsrooms. Benennen Sie die Datei um (index.de.mdx, index.en.mdx).',
    ],
  },
  {
    what: 'a file without language',
    changes: async () => ({ [dir + 'index.mdx']: release() }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.mdx:1:1 Nobody reads this file, though it looks like a text. Rename it (index.de.mdx, index.en.mdx); Windows hides the ending until you show it.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.mdx:1:1 Diese Datei liest niemand, obwohl sie wie ein Text aussieht. Benennen Sie sie um (index.de.mdx, index.en.mdx); Windows verbirgt die Endung, bis Sie sie einblenden.',
    ],
  },
  {
    what: 'a folder without date',
    changes: async () => ({ [releasePath]: undefined, 'releases/erste-meldung/index.de.mdx': release() }),
    en: [
      'content/releases/erste-meldung/index.de.mdx:1:1 The folder’s name is not a date and a short name. Rename it (2019-09-11-busan-delegation). Found: erste-meldung',
    ],
    de: [
      'content/releases/erste-meldung/index.de.mdx:1:1 Der Name des Ordners besteht nicht aus Datum und Kurznamen. Benennen Sie ihn um (2019-09-11-busan-delegation). Gefunden: erste-meldung',
    ],
  },
  {
    what: 'a folder of another day',
    changes: async () => ({
      [releasePath]: undefined,
      'releases/2026-01-16-erste-meldung/index.de.mdx': release(),
    }),
    en: [
      'content/releases/2026-01-16-erste-meldung/index.de.mdx:4:14 publishedAt: warning: The folder’s name has another day. Rename the folder while it is unpublished (2026-01-15-…), or leave it.',
    ],
    de: [
      'content/releases/2026-01-16-erste-meldung/index.de.mdx:4:14 publishedAt: Hinweis: Der Name des Ordners nennt einen anderen Tag. Benennen Sie ihn um, solange nichts veröffentlicht ist (2026-01-15-…), oder lassen Sie ihn.',
    ],
  },
  {
    what: 'data with another ending',
    changes: async () => ({ 'topics/schiff.yml': 'name: { de: Schiff }\n' }),
    en: [
      'content/topics/schiff.yml:1:1 Nobody reads this file. Name it with small letters from a to z, digits and single hyphens, and the ending .yaml (nadja-dehne.yaml).',
    ],
    de: [
      'content/topics/schiff.yml:1:1 Diese Datei liest niemand. Verwenden Sie im Namen kleine Buchstaben von a bis z, Ziffern und einzelne Bindestriche, und die Endung .yaml (nadja-dehne.yaml).',
    ],
  },
  {
    what: 'a text of signs of which each costs more than the one before',
    changes: async () => ({ [releasePath]: release({}, '&amp;'.repeat(2001)) }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:10001 Has the sign & more than 2000 times, and each costs more time and memory than the one before. Write it with fewer (the sign itself instead of &amp;, tables and lists as an attachment: attachments: [{ file: ./table.csv, title: … }]).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:10001 Hat mehr als 2000 Mal das Zeichen &, und jedes kostet mehr Zeit und Speicher als das davor. Schreiben Sie mit weniger davon (Zeichen selbst statt &amp;, Tabellen und Listen als Anhang: attachments: [{ file: ./tabelle.csv, title: … }]).',
    ],
  },
  {
    what: 'a text that would end the process of its parser',
    changes: async () => ({ [releasePath]: release({}, `{${'!'.repeat(50_000)}1}`) }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:1 Cannot be read: that would break off, or cost more than 0.5 s of the processor or 200 MB of memory. Look for thousands of the same sign (< { [ * > |) and take them out, or divide the text.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:1 Lässt sich nicht lesen: Das bräche ab oder kostete mehr als 0,5 s Rechenzeit oder 200 MB Speicher. Suchen Sie nach Tausenden gleicher Zeichen (< { [ * > |) und nehmen Sie sie heraus, oder teilen Sie den Text.',
    ],
  },
  {
    what: 'a text that is not UTF-8',
    changes: async () => ({ [releasePath]: new Uint8Array([0x2d, 0xff, 0xfe]) }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 The file is not text in UTF-8. Save it with the encoding UTF-8.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 Die Datei ist kein Text in UTF-8. Speichern Sie sie mit der Kodierung UTF-8.',
    ],
  },
  {
    what: 'a sign that only some programs take for the end of a line, in a text',
    changes: async () => head({ '# Stand': 'Entwurf\u2028---' }, 'Ein Satz.\fNoch einer.'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:17 Here stands a sign that some programs take for the end of a line and others do not. Delete it, and write a line break (Enter) or a space. Found: U+2028',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:17 Hier steht ein Zeichen, das manche Programme für ein Zeilenende halten und andere nicht. Löschen Sie es, und schreiben Sie einen Zeilenumbruch (Eingabetaste) oder ein Leerzeichen. Gefunden: U+2028',
    ],
  },
  {
    what: 'a sign that only some programs take for the end of a line, in the settings',
    changes: async () => ({ 'newsroom.yaml': `${newsroom}#\r\n# Stand\rdemo: true\n` }),
    en: [
      'content/newsroom.yaml:12:8 Here stands a sign that some programs take for the end of a line and others do not. Delete it, and write a line break (Enter) or a space. Found: U+000D',
    ],
    de: [
      'content/newsroom.yaml:12:8 Hier steht ein Zeichen, das manche Programme für ein Zeilenende halten und andere nicht. Löschen Sie es, und schreiben Sie einen Zeilenumbruch (Eingabetaste) oder ein Leerzeichen. Gefunden: U+000D',
    ],
  },
  {
    what: 'no text in the first language',
    changes: async () => ({ [releasePath]: undefined, [dir + 'index.en.mdx']: release() }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.en.mdx:1:1 warning: There is no file in the newsroom’s first language. The browser editor needs it (index.de.mdx).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.en.mdx:1:1 Hinweis: Es gibt keine Datei in der ersten Sprache des Newsrooms. Der Editor im Browser braucht sie (index.de.mdx).',
    ],
  },
]);
