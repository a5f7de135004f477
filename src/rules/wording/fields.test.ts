import { picture } from '../../../e2e/small-newsroom.ts';
import { dir, event, head, newsroomWith, person, tellTheSame, type WordingCase } from './situations.ts';

const cases: WordingCase[] = [
  {
    what: 'a language whose code nobody has',
    changes: async () => newsroomWith('languages: [de, jp]'),
    en: ['content/newsroom.yaml:10:17 languages[1]: Is not a language. Write its code (de). Found: jp'],
    de: [
      'content/newsroom.yaml:10:17 languages[1]: Ist keine Sprache. Schreiben Sie ihr Kürzel (de). Gefunden: jp',
    ],
  },
  {
    what: 'a language twice',
    changes: async () => newsroomWith('languages: [de, de]'),
    en: ['content/newsroom.yaml:10:17 languages[1]: Stands here twice. Delete one of the two. Found: de'],
    de: [
      'content/newsroom.yaml:10:17 languages[1]: Steht hier zweimal. Löschen Sie eines von beiden. Gefunden: de',
    ],
  },
  {
    what: 'a language without words of the interface',
    changes: async () => newsroomWith('languages: [de, it]'),
    en: [
      'content/newsroom.yaml:10:17 languages[1]: warning: The interface has no words in this language, and readers see English ones. Add a dictionary (src/i18n/languages/it.ts). Found: it',
    ],
    de: [
      'content/newsroom.yaml:10:17 languages[1]: Hinweis: Die Oberfläche hat in dieser Sprache keine Wörter, zu lesen sind englische. Legen Sie ein Wörterbuch an (src/i18n/languages/it.ts). Gefunden: it',
    ],
  },
  {
    what: 'an address with a question to add to',
    changes: async () => newsroomWith('url: https://example.org/?a=1'),
    en: [
      'content/newsroom.yaml:10:6 url: Is not a web address. Write it in full with https:// (https://example.org/presse/). Found: https://example.org/?a=1',
    ],
    de: [
      'content/newsroom.yaml:10:6 url: Ist keine Webadresse. Schreiben Sie sie vollständig mit https:// (https://example.org/presse/). Gefunden: https://example.org/?a=1',
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
      'content/topics/hafen.yaml:2:1 xylophon: Unknown key. Use one of these or delete the line (name, mediaTopic, intro). Found: xylophon',
    ],
    de: [
      'content/topics/hafen.yaml:2:1 xylophon: Unbekanntes Feld. Verwenden Sie eines von diesen oder löschen Sie die Zeile (name, mediaTopic, intro). Gefunden: xylophon',
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
    what: 'a number that is a text',
    changes: async () => newsroomWith('feedItems: viele'),
    en: ['content/newsroom.yaml:11:12 feedItems: Has the wrong form. Write a number (30). Found: viele'],
    de: [
      'content/newsroom.yaml:11:12 feedItems: Hat die falsche Form. Schreiben Sie eine Zahl (30). Gefunden: viele',
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
    what: 'a date in words',
    changes: async () => head({ publishedAt: '15. Januar 2026' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:4:14 publishedAt: Is not a date with time. Write date, time and offset (2019-09-11T16:27:25+02:00).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:4:14 publishedAt: Ist kein Datum mit Uhrzeit. Schreiben Sie Datum, Uhrzeit und Zeitversatz (2019-09-11T16:27:25+02:00).',
    ],
  },
  {
    what: 'a missing offset',
    changes: async () => head({ publishedAt: '2026-01-15T10:00:00' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:4:14 publishedAt: Has no offset from UTC. Add it; Berlin is +01:00, in summer +02:00 (2026-01-15T10:00:00+01:00). Found: 2026-01-15T10:00:00',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:4:14 publishedAt: Der Zeitversatz zu UTC fehlt. Ergänzen Sie ihn; in Berlin gilt +01:00, im Sommer +02:00 (2026-01-15T10:00:00+01:00). Gefunden: 2026-01-15T10:00:00',
    ],
  },
  {
    what: 'a day without time',
    changes: async () => head({ publishedAt: '2026-01-15' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:4:14 publishedAt: Is not a date with time. Write date, time and offset (2019-09-11T16:27:25+02:00). Found: 2026-01-15',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:4:14 publishedAt: Ist kein Datum mit Uhrzeit. Schreiben Sie Datum, Uhrzeit und Zeitversatz (2019-09-11T16:27:25+02:00). Gefunden: 2026-01-15',
    ],
  },
  {
    what: '31 February',
    changes: async () => head({ publishedAt: '2026-02-31T10:00:00+01:00' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:4:14 publishedAt: There is no such day in the calendar. Write one that exists (2019-09-11T16:27:25+02:00). Found: 2026-02-31T10:00:00+01:00',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:4:14 publishedAt: Diesen Tag gibt es im Kalender nicht. Schreiben Sie einen, den es gibt (2019-09-11T16:27:25+02:00). Gefunden: 2026-02-31T10:00:00+01:00',
    ],
  },
  {
    what: 'an event without a day',
    changes: async () => event('start: bald'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:38 events[0].start: Is neither a day, nor a date with time, nor a month. Write one of them (2019-09-05). Found: bald',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:38 events[0].start: Ist weder ein Tag noch ein Datum mit Uhrzeit noch ein Monat. Schreiben Sie eines davon (2019-09-05). Gefunden: bald',
    ],
  },
  {
    what: 'an event on 31 April',
    changes: async () => event('start: 2026-04-31'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:38 events[0].start: There is no such day in the calendar. Write one that exists (2019-02-28). Found: 2026-04-31',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:38 events[0].start: Diesen Tag gibt es im Kalender nicht. Schreiben Sie einen, den es gibt (2019-02-28). Gefunden: 2026-04-31',
    ],
  },
  {
    what: 'precision for a day',
    changes: async () => event('start: 2026-04-30, precision: late'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:61 events[0].precision: Only a month can be early, mid or late. Write start as a month (2019-11) or delete precision. Found: late',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:61 events[0].precision: Nur ein Monat hat Anfang, Mitte und Ende. Schreiben Sie start als Monat (2019-11) oder löschen Sie precision. Gefunden: late',
    ],
  },
  {
    what: 'an end before the start',
    changes: async () => event('start: 2026-04-30, end: 2026-04-29'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:55 events[0].end: Ends before it starts. Write an end that is not before the start. Found: 2026-04-29',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:55 events[0].end: Endet, bevor es beginnt. Schreiben Sie ein Ende, das nicht vor dem Beginn liegt. Gefunden: 2026-04-29',
    ],
  },
  {
    what: 'a boilerplate without day',
    changes: async () => ({
      'organisations/hafenverbund.yaml':
        'name: { de: Hafenverbund }\nkind: publisher\nboilerplates: [{ validFrom: 2020, short: { de: Der Hafenverbund vertritt die erfundenen Häfen der erfundenen Küste. } }]\n',
    }),
    en: [
      'content/organisations/hafenverbund.yaml:3:29 boilerplates[0].validFrom: Has the wrong form. Write a text (2019-01-01). Found: 2020',
    ],
    de: [
      'content/organisations/hafenverbund.yaml:3:29 boilerplates[0].validFrom: Hat die falsche Form. Schreiben Sie einen Text (2019-01-01). Gefunden: 2020',
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
  {
    what: 'a web address without scheme',
    changes: async () => head({ links: '[{ label: Zur Anmeldung, href: www.example.org }]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:39 links[0].href: Is not a web address. Write it in full with https:// (https://example.org/). Found: www.example.org',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:39 links[0].href: Ist keine Webadresse. Schreiben Sie sie vollständig mit https:// (https://example.org/). Gefunden: www.example.org',
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
  {
    what: 'a file without ./',
    changes: async () => head({ attachments: '[{ file: facts.pdf, title: Fakten }]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Does not name a file of this folder. Write ./ and the file’s name (./facts.pdf). Found: facts.pdf',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:23 attachments[0].file: Nennt keine Datei dieses Ordners. Schreiben Sie ./ und den Namen der Datei (./facts.pdf). Gefunden: facts.pdf',
    ],
  },
  {
    what: 'a language in words',
    changes: async () => head({ translation: '{ of: deutsch, version: 1 }' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:20 translation.of: Is not a language. Write its code (de). Found: deutsch',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:20 translation.of: Ist keine Sprache. Schreiben Sie ihr Kürzel (de). Gefunden: deutsch',
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
    what: 'a time zone',
    changes: async () => newsroomWith('timeZone: Berlin'),
    en: [
      'content/newsroom.yaml:10:11 timeZone: Is not a time zone. Write region and city (Europe/Berlin). Found: Berlin',
    ],
    de: [
      'content/newsroom.yaml:10:11 timeZone: Ist keine Zeitzone. Schreiben Sie Region und Stadt (Europe/Berlin). Gefunden: Berlin',
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
    what: 'missing alternative text and credit',
    changes: async () => ({ ...head({ image: '{ src: ./a.jpg }' }), [dir + 'a.jpg']: await picture() }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:1 image.alt: The picture has no alternative text. Say what it shows (alt: Acht Personen vor dem Rathaus von Dresden).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:1 image.credit: The picture has no credit. Name its source (credit: Foto: Silicon Saxony).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:1 image.alt: Dem Bild fehlt der Alternativtext. Sagen Sie, was es zeigt (alt: Acht Personen vor dem Rathaus von Dresden).',
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:1 image.credit: Dem Bild fehlt der Bildnachweis. Nennen Sie die Quelle (credit: Foto: Silicon Saxony).',
    ],
  },
  {
    what: 'a version of nothing',
    changes: async () => head({ translation: '{ of: de, version: 0 }' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:33 translation.version: Is not valid. Write it like this (1). Found: 0',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:33 translation.version: Ist nicht gültig. Schreiben Sie es so (1). Gefunden: 0',
    ],
  },
];

tellTheSame(cases);
