import { releasePath } from '../../../e2e/small-newsroom.ts';
import { head, tellTheSame } from '../../../e2e/fixtures/situations.ts';

const folded = `name: { de: Hafenverbund }
kind: publisher
boilerplates:
  - validFrom: 2020-01-01
    short:
      de: >
        Der Hafenverbund vertritt die erfundenen Häfen.

        Alle liegen an der erfundenen Küste.
`;

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
    changes: async () => head({ related: '[2019-10-01-iksan' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:1 This is not valid YAML (bad indent). Check indentation and quotes; a text with a colon needs quotes (title: "Dresden: a visit").',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:1 Das ist kein gültiges YAML (bad indent). Prüfen Sie Einrückung und Anführungszeichen; ein Text mit Doppelpunkt braucht welche (title: "Dresden: ein Besuch").',
    ],
  },
  {
    what: 'a comment behind a text',
    changes: async () => head({ kicker: 'Aktion #1 im Hafen' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:16 kicker: Everything after the # is a comment to YAML and would be lost. Put the text in quotes ("Aktion #1 im Hafen"); write a comment on a line of its own above the field. Found: #1 im Hafen',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:16 kicker: Was hinter dem # steht, ist für YAML ein Kommentar und geht verloren. Setzen Sie den Text in Anführungszeichen ("Aktion #1 im Hafen"); einen Kommentar schreiben Sie in eine eigene Zeile über dem Feld. Gefunden: #1 im Hafen',
    ],
  },
  {
    what: 'a number that is a text',
    changes: async () => head({ kicker: '2026' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:9 kicker: YAML does not read this text as it is written. Put it in quotes ("2026"). Found: 2026',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:9 kicker: YAML liest hier nicht den Text, der dasteht. Setzen Sie ihn in Anführungszeichen ("2026"). Gefunden: 2026',
    ],
  },
  {
    what: 'a colon without quotes, in a file that may be held back',
    changes: async () => head({ title: 'Lichterhaven: Hafen: eröffnet neu' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: YAML does not read this text as it is written. Put it in quotes ("…").',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: YAML liest hier nicht den Text, der dasteht. Setzen Sie ihn in Anführungszeichen ("…").',
    ],
  },
  {
    what: 'an open quotation mark',
    changes: async () => head({ title: '"offen' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: YAML does not read this text as it is written. Put it in quotes ("…").',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: YAML liest hier nicht den Text, der dasteht. Setzen Sie ihn in Anführungszeichen ("…").',
    ],
  },
  {
    what: 'no space after a colon',
    changes: async () => ({ 'topics/hafen.yaml': 'name: { de: Hafen }\nmediaTopic:"04000000"\n' }),
    en: [
      'content/topics/hafen.yaml:2:12 mediaTopic: The space after the colon is missing. Add it (mediaTopic: "04000000"). Found: "04000000"',
    ],
    de: [
      'content/topics/hafen.yaml:2:12 mediaTopic: Hinter dem Doppelpunkt fehlt das Leerzeichen. Ergänzen Sie es (mediaTopic: "04000000"). Gefunden: "04000000"',
    ],
  },
  {
    what: 'an alias',
    changes: async () => head({ kicker: '&a Hafen', dateline: '*a' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:11 An anchor (&name) or alias (*name) is used. Write the value out instead; a text that begins so needs quotes.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:11 Ein Anker (&name) oder Verweis (*name) steht hier. Schreiben Sie den Wert aus; ein Text, der so beginnt, braucht Anführungszeichen.',
    ],
  },
  {
    what: 'a tag',
    changes: async () => ({ 'topics/hafen.yaml': 'name: !!map { de: Hafen }\n' }),
    en: [
      'content/topics/hafen.yaml:1:13 YAML reads ! here as an instruction and not as text. Delete it; a text that begins so needs quotes. Found: { de: Hafen }',
    ],
    de: [
      'content/topics/hafen.yaml:1:13 YAML liest ! hier als Anweisung und nicht als Text. Löschen Sie sie; ein Text, der so beginnt, braucht Anführungszeichen. Gefunden: { de: Hafen }',
    ],
  },
  {
    what: 'a key twice',
    changes: async () => ({ 'topics/hafen.yaml': 'name: { de: Hafen }\nname: { de: Hafen }\n' }),
    en: [
      'content/topics/hafen.yaml:2:1 Stands here twice. Delete one of the two. Found: name: { de: Hafen }',
    ],
    de: [
      'content/topics/hafen.yaml:2:1 Steht hier zweimal. Löschen Sie eines von beiden. Gefunden: name: { de: Hafen }',
    ],
  },
  {
    what: 'empty lines that are no paragraphs',
    changes: async () => ({ 'organisations/hafenverbund.yaml': folded }),
    en: [
      'content/organisations/hafenverbund.yaml:6:11 boilerplates[0].short.de: Empty lines separate no paragraphs here; YAML joins them. Write | after the colon and the text indented below. Found: >…',
    ],
    de: [
      'content/organisations/hafenverbund.yaml:6:11 boilerplates[0].short.de: Leere Zeilen trennen hier keine Absätze; YAML zieht sie zusammen. Schreiben Sie | hinter den Doppelpunkt und den Text eingerückt darunter. Gefunden: >…',
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
      'content/topics/hafen.yaml:2:1 xylophon: Unknown key. Use one of these or delete the line (name, alsoKnownAs, mediaTopic, contacts, intro, changes, tells). Found: xylophon',
    ],
    de: [
      'content/topics/hafen.yaml:2:1 xylophon: Unbekanntes Feld. Verwenden Sie eines von diesen oder löschen Sie die Zeile (name, alsoKnownAs, mediaTopic, contacts, intro, changes, tells). Gefunden: xylophon',
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
