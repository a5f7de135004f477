import { head, person, tellTheSame } from '../../../e2e/fixtures/situations.ts';

tellTheSame([
  {
    what: 'a missing field',
    changes: async () => head({ summary: undefined }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:1 summary: Is missing. Add it (Eine Wirtschaftsdelegation aus Busan hat Dresden besucht, um …).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:1 summary: Fehlt. Ergänzen Sie es (Eine Wirtschaftsdelegation aus Busan hat Dresden besucht, um …).',
    ],
  },
  {
    what: 'a text that is a list',
    changes: async () => head({ title: '[a]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: Has the wrong form. Write a text (Delegation aus Busan besucht Silicon Saxony). Found: [a]',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: Hat die falsche Form. Schreiben Sie einen Text (Delegation aus Busan besucht Silicon Saxony). Gefunden: [a]',
    ],
  },
  {
    what: 'a list that is a text',
    changes: async () => head({ topics: 'hafen' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:5:9 topics: Has the wrong form. Write a list ([international]). Found: hafen',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:5:9 topics: Hat die falsche Form. Schreiben Sie eine Liste ([international]). Gefunden: hafen',
    ],
  },
  {
    what: 'a map that is a text',
    changes: async () => head({ image: './a.jpg' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:8 image: Has the wrong form. Write a map of keys ({ src: ./delegation.jpg, credit: …, alt: … }). Found: ./a.jpg',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:8 image: Hat die falsche Form. Schreiben Sie eine Gruppe von Feldern ({ src: ./delegation.jpg, credit: …, alt: … }). Gefunden: ./a.jpg',
    ],
  },
  {
    what: 'yes instead of true',
    changes: async () => head({ ai: '{ use: none }', draft: 'nein' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:8 draft: Has the wrong form. Write true or false (true).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:8:8 draft: Hat die falsche Form. Schreiben Sie true oder false (true).',
    ],
  },
  {
    what: 'an empty text',
    changes: async () => head({ kicker: '""' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:9 kicker: Is empty. Write a text or delete the line. Found: ""',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:9 kicker: Ist leer. Schreiben Sie einen Text oder löschen Sie die Zeile. Gefunden: ""',
    ],
  },
  {
    what: 'an unknown value',
    changes: async () => head({ kind: 'pressrelease' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:6:7 kind: Is none of the possible values. Did you mean pressRelease? Write one of them (pressRelease, statement, mediaAdvisory, announcement). Found: pressrelease',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:6:7 kind: Ist keiner der möglichen Werte. Meinten Sie pressRelease? Schreiben Sie einen davon (pressRelease, statement, mediaAdvisory, announcement). Gefunden: pressrelease',
    ],
  },
  {
    what: 'a title that is too short',
    changes: async () => head({ title: 'Kurz' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: Has 4 characters. Write at least 20. Found: Kurz',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: Hat 4 Zeichen. Schreiben Sie mindestens 20. Gefunden: Kurz',
    ],
  },
  {
    what: 'a title that is too long',
    changes: async () => head({ title: 'x'.repeat(111) }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: Has 111 characters. Write at most 110. Found: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: Hat 111 Zeichen. Schreiben Sie höchstens 110. Gefunden: xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…',
    ],
  },
  {
    what: 'a line break',
    changes: async () => head({ kicker: '"a\\nb"' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:9 kicker: Has a line break. Write it on one line. Found: "a\\nb"',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:9 kicker: Enthält einen Zeilenumbruch. Schreiben Sie alles in eine Zeile. Gefunden: "a\\nb"',
    ],
  },
  {
    what: 'a control character',
    changes: async () => head({ kicker: '"a\\u0007b"' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:9 kicker: Has an invisible control character. Type the text again by hand. Found: "a\\u0007b"',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:9 kicker: Enthält ein unsichtbares Steuerzeichen. Tippen Sie den Text von Hand neu. Gefunden: "a\\u0007b"',
    ],
  },
  {
    what: 'a control character in the facts of a person, and a direction without end in a title',
    changes: async () => ({
      ...head({ title: '"Grüße \\u202eund ein Titel, der lang genug ist"' }),
      'people/ada-anker.yaml': 'name: Ada Anker\norganisation: hafenverbund\nrole: { de: "Pres\\u0007se" }\n',
    }),
    en: [
      'content/people/ada-anker.yaml:3:13 role.de: Has an invisible control character. Type the text again by hand. Found: "Pres\\u0007se"',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: An invisible character (U+202E) changes the direction of writing, and nothing changes it back. Delete it; Hebrew and Arabic stand right by themselves (in the text also: <span lang="he">שלום</span>). Found: "Grüße \\u202eund ein Titel, der lang genug ist"',
    ],
    de: [
      'content/people/ada-anker.yaml:3:13 role.de: Enthält ein unsichtbares Steuerzeichen. Tippen Sie den Text von Hand neu. Gefunden: "Pres\\u0007se"',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: Ein unsichtbares Zeichen (U+202E) ändert die Schreibrichtung, und nichts stellt sie zurück. Löschen Sie es; Hebräisch und Arabisch stehen von selbst richtig (im Text auch: <span lang="he">שלום</span>). Gefunden: "Grüße \\u202eund ein Titel, der lang genug ist"',
    ],
  },
  {
    what: 'too many topics',
    changes: async () => head({ topics: '[hafen, hafen, hafen, hafen, hafen, hafen]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:5:9 topics: Has 6 entries. Keep at most 5. Found: [hafen, hafen, hafen, hafen, hafen, hafen]',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:5:9 topics: Hat 6 Einträge. Behalten Sie höchstens 5. Gefunden: [hafen, hafen, hafen, hafen, hafen, hafen]',
    ],
  },
  {
    what: 'no topic',
    changes: async () => head({ topics: '[]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:5:9 topics: Has too few entries. Write at least 1 ([international]). Found: []',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:5:9 topics: Hat zu wenige Einträge. Schreiben Sie mindestens 1 ([international]). Gefunden: []',
    ],
  },
  {
    what: 'a language in words as key',
    changes: async () => ({ 'topics/hafen.yaml': 'name: { deutsch: Hafen }\n' }),
    en: [
      'content/topics/hafen.yaml:1:9 name.deutsch: Is not a language. Write its code (de). Found: deutsch',
    ],
    de: [
      'content/topics/hafen.yaml:1:9 name.deutsch: Ist keine Sprache. Schreiben Sie ihr Kürzel (de). Gefunden: deutsch',
    ],
  },
  {
    what: 'an email address',
    changes: async () => person('email: ada at example.org'),
    en: [
      'content/people/ada-anker.yaml:4:8 email: Is not an email address. Write it in full (presse@example.org). Found: ada at example.org',
    ],
    de: [
      'content/people/ada-anker.yaml:4:8 email: Ist keine E-Mail-Adresse. Schreiben Sie sie vollständig (presse@example.org). Gefunden: ada at example.org',
    ],
  },
  {
    what: 'a national phone number',
    changes: async () => person('phone: 030 23125 001'),
    en: [
      'content/people/ada-anker.yaml:4:8 phone: Is not an international phone number. Begin with + and the country code (+49 351 8925804). Found: 030 23125 001',
    ],
    de: [
      'content/people/ada-anker.yaml:4:8 phone: Ist keine internationale Telefonnummer. Beginnen Sie mit + und der Landesvorwahl (+49 351 8925804). Gefunden: 030 23125 001',
    ],
  },
]);
