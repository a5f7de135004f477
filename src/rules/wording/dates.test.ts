import { body, head, tellTheSame, warning } from '../../../e2e/fixtures/situations.ts';

const summary =
  'Eine Zusammenfassung, die sagt, was am Montag, 15. Januar, geschehen ist, und lang genug ist für Listen.';

tellTheSame([
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
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:4:14 publishedAt: Has no offset from UTC. Add it (2026-01-15T10:00:00+01:00). Found: 2026-01-15T10:00:00',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:4:14 publishedAt: Der Zeitversatz zu UTC fehlt. Ergänzen Sie ihn (2026-01-15T10:00:00+01:00). Gefunden: 2026-01-15T10:00:00',
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
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:4:14 publishedAt: There is no such day in the calendar. Write one that exists (2026-02-28T10:00:00+01:00). Found: 2026-02-31T10:00:00+01:00',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:4:14 publishedAt: Diesen Tag gibt es im Kalender nicht. Schreiben Sie einen, den es gibt (2026-02-28T10:00:00+01:00). Gefunden: 2026-02-31T10:00:00+01:00',
    ],
  },
  warning(
    'a day of the week that the date does not have',
    async () => body('Ein Satz.\n\nWir trafen uns\nam **Freitag, 5. September 2019,** im Hafen.'),
    '12:6',
    'The day of the week does not belong to this date (2019-09-05). Correct the one or the other (Donnerstag). Found: Freitag, 5. September 2019',
    'Der Wochentag gehört nicht zu diesem Datum (2019-09-05). Berichtigen Sie den Wochentag oder das Datum (Donnerstag). Gefunden: Freitag, 5. September 2019',
  ),
  warning(
    'a day of the week in the summary, the year being that of the release',
    async () => head({ summary }),
    '3:49 summary',
    'The day of the week does not belong to this date (2026-01-15). Correct the one or the other (Donnerstag). Found: Montag, 15. Januar',
    'Der Wochentag gehört nicht zu diesem Datum (2026-01-15). Berichtigen Sie den Wochentag oder das Datum (Donnerstag). Gefunden: Montag, 15. Januar',
  ),
  {
    what: 'days of the week that are right, or of a year that nobody knows, or in code',
    changes: async () =>
      body('Am Donnerstag, 15. Januar 2026; 2019 am Montag, 15. Januar.\n\n`Montag, 15. Januar 2026`'),
    en: [],
    de: [],
  },
  warning(
    'summer time in winter',
    async () => head({ publishedAt: '2026-01-15T10:00:00+02:00' }),
    '4:14 publishedAt',
    'The offset is not that of Europe/Berlin on this day. Check the time and write the right offset (+01:00); leave it if the time is that of another place. Found: 2026-01-15T10:00:00+02:00',
    'Der Zeitversatz ist nicht der von Europe/Berlin an diesem Tag. Prüfen Sie die Uhrzeit und schreiben Sie den richtigen Versatz (+01:00); gilt die Zeit an einem anderen Ort, lassen Sie ihn stehen. Gefunden: 2026-01-15T10:00:00+02:00',
  ),
  {
    what: 'a year that is a slip',
    changes: async () => head({ publishedAt: '0206-01-15T10:00:00+01:00' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:4:14 publishedAt: The year is not between 1900 and 2100. Correct it (2019-09-11T16:27:25+02:00).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:4:14 publishedAt: Das Jahr liegt nicht zwischen 1900 und 2100. Berichtigen Sie es (2019-09-11T16:27:25+02:00).',
    ],
  },
  {
    what: 'an hour that spring leaves out',
    changes: async () =>
      head({ corrections: '[{ at: 2026-03-29T02:30:00+01:00, kind: update, note: Etwas ist neu. }]' }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:21 corrections[0].at: warning: There is no such time in Europe/Berlin on this day, because the clocks go forward. Write the time that they show (2026-03-29T03:30:00+02:00); leave it if the time is that of another place. Found: 2026-03-29T02:30:00+01:00',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:21 corrections[0].at: Hinweis: Diese Uhrzeit gibt es in Europe/Berlin an diesem Tag nicht, denn die Uhren werden vorgestellt. Schreiben Sie die Uhrzeit, die sie zeigen (2026-03-29T03:30:00+02:00); gilt die Zeit an einem anderen Ort, lassen Sie sie stehen. Gefunden: 2026-03-29T02:30:00+01:00',
    ],
  },
]);
