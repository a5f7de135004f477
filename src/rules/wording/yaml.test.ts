import { releasePath } from '../../../e2e/small-newsroom.ts';
import { head, tellTheSame } from '../../../e2e/fixtures/situations.ts';

tellTheSame([
  {
    what: 'no frontmatter',
    changes: async () => ({ [releasePath]: 'Nur Text.\n' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 The file does not begin with its facts. Write them between two lines of three hyphens at the very top (--- title: … ---).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 Die Datei beginnt nicht mit ihren Angaben. Schreiben Sie sie ganz oben zwischen zwei Zeilen aus drei Bindestrichen (--- title: … ---).',
    ],
  },
  {
    what: 'YAML syntax',
    changes: async () => head({ title: '"offen' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:1 This is not valid YAML (missing char). Check indentation and quotes; a text with a colon needs quotes (title: "Dresden: a visit").',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:1 Das ist kein gültiges YAML (missing char). Prüfen Sie Einrückung und Anführungszeichen; ein Text mit Doppelpunkt braucht welche (title: "Dresden: ein Besuch").',
    ],
  },
  {
    what: 'a colon without quotes',
    changes: async () => head({ title: 'Lichterhaven: Hafen: eröffnet neu' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 This is not valid YAML (block as implicit key). Check indentation and quotes; a text with a colon needs quotes (title: "Dresden: a visit").',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 Das ist kein gültiges YAML (block as implicit key). Prüfen Sie Einrückung und Anführungszeichen; ein Text mit Doppelpunkt braucht welche (title: "Dresden: ein Besuch").',
    ],
  },
  {
    what: 'an alias',
    changes: async () => head({ kicker: '&a Hafen', dateline: '*a' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:11 An alias (*name) is used. Write the value out instead.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:11 Ein Verweis (*name) steht hier. Schreiben Sie den Wert aus.',
    ],
  },
  {
    what: 'an unknown key, misspelt',
    changes: async () => head({ sumary: 'x', summary: undefined }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:6:1 sumary: Unknown key. Did you mean summary? Found: sumary',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:6:1 sumary: Unbekanntes Feld. Meinten Sie summary? Gefunden: sumary',
    ],
  },
  {
    what: 'an unknown key, like nothing',
    changes: async () => ({ 'topics/hafen.yaml': 'name: { de: Hafen }\nxylophon: 1\n' }),
    en: [
      'content/topics/hafen.yaml:2:1 xylophon: Unknown key. Use one of these or delete the line (name, mediaTopic, intro, changes, tells). Found: xylophon',
    ],
    de: [
      'content/topics/hafen.yaml:2:1 xylophon: Unbekanntes Feld. Verwenden Sie eines von diesen oder löschen Sie die Zeile (name, mediaTopic, intro, changes, tells). Gefunden: xylophon',
    ],
  },
  {
    what: 'an unknown key in a map',
    changes: async () => head({ events: '[{ title: Ein Termin, start: 2026-01-20, ort: Hafen }]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:50 events[0].ort: Unknown key. Use one of these or delete the line (title, start, end, precision, place, organiser, status, registration). Found: ort',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:50 events[0].ort: Unbekanntes Feld. Verwenden Sie eines von diesen oder löschen Sie die Zeile (title, start, end, precision, place, organiser, status, registration). Gefunden: ort',
    ],
  },
]);
