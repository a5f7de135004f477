import { event, head, tellTheSame, warning } from '../../../e2e/fixtures/situations.ts';

tellTheSame([
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
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:38 events[0].start: There is no such day in the calendar. Write one that exists (2026-04-30). Found: 2026-04-31',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:7:38 events[0].start: Diesen Tag gibt es im Kalender nicht. Schreiben Sie einen, den es gibt (2026-04-30). Gefunden: 2026-04-31',
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
  warning(
    'summer time at an event in winter',
    async () => event('start: 2026-12-01T10:00:00+02:00'),
    '7:38 events[0].start',
    'The offset is not that of Europe/Berlin on this day. Check the time and write the right offset (+01:00); leave it if the time is that of another place. Found: 2026-12-01T10:00:00+02:00',
    'Der Zeitversatz ist nicht der von Europe/Berlin an diesem Tag. Prüfen Sie die Uhrzeit und schreiben Sie den richtigen Versatz (+01:00); gilt die Zeit an einem anderen Ort, lassen Sie ihn stehen. Gefunden: 2026-12-01T10:00:00+02:00',
  ),
  {
    what: 'an event in another part of the world',
    changes: async () => event('start: 2026-12-01T10:00:00+09:00'),
    en: [],
    de: [],
  },
  warning(
    'an event that is over and still planned',
    async () => event('start: 2026-01-13, end: 2026-01-14'),
    '7:38 events[0].start',
    'The event lies before the publication but still counts as planned. Check the dates, or write what has become of it (status: held). Found: 2026-01-13',
    'Der Termin liegt vor der Veröffentlichung, gilt aber noch als geplant. Prüfen Sie die Daten oder schreiben Sie, was aus ihm geworden ist (status: held). Gefunden: 2026-01-13',
  ),
  warning(
    'an invitation to what has begun',
    async () =>
      head({ kind: 'mediaAdvisory', events: '[{ title: Ein Termin, start: 2026-01-14, end: 2026-01-16 }]' }),
    '7:38 events[0].start',
    'The event lies before the publication but still counts as planned. Check the dates, or write what has become of it (status: held). Found: 2026-01-14',
    'Der Termin liegt vor der Veröffentlichung, gilt aber noch als geplant. Prüfen Sie die Daten oder schreiben Sie, was aus ihm geworden ist (status: held). Gefunden: 2026-01-14',
  ),
  {
    what: 'events of the day, under way, of the month, held or called off',
    changes: async () =>
      head({
        events:
          '[{ title: Heute, start: 2026-01-15 }, { title: Im Gange, start: 2026-01-14, end: 2026-01-16 }, { title: Im Monat, start: 2026-01 }, { title: Gewesen, start: 2026-01-14, status: held }, { title: Abgesagt, start: 2026-01-14, status: cancelled }, { title: Mittags, start: 2026-07-15, status: held }]',
      }),
    en: [],
    de: [],
  },
  warning(
    'an event that was held tomorrow',
    async () => event('start: 2026-07-16, status: held'),
    '7:58 events[0].status',
    'The event lies in the future but counts as held. Check the dates, or write how it stands (status: confirmed). Found: held',
    'Der Termin liegt in der Zukunft, gilt aber als gewesen. Prüfen Sie die Daten oder schreiben Sie, wie es um ihn steht (status: confirmed). Gefunden: held',
  ),
  warning(
    'registration after the event',
    async () => event('start: 2026-08-01, registration: { status: open, until: 2026-08-02 }'),
    '7:87 events[0].registration.until',
    'Registration ends after the event. Check both dates and write a day before the event ends. Found: 2026-08-02',
    'Die Anmeldung endet nach dem Termin. Prüfen Sie beide Daten und schreiben Sie einen Tag vor dem Ende des Termins. Gefunden: 2026-08-02',
  ),
]);
