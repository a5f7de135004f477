import { hafenverbund } from '../../../e2e/small-newsroom.ts';
import { body, event, head, tellTheSame, type WordingCase } from './situations.ts';

const at = 'content/releases/2026-01-15-erste-meldung/index.de.mdx';

/** A case with one warning at a place of the release. */
const warning = (
  what: string,
  changes: WordingCase['changes'],
  place: string,
  en: string,
  de: string,
): WordingCase => {
  const [position = '', field = ''] = place.split(' ');
  const subject = field ? ` ${field}:` : '';
  return {
    what,
    changes,
    en: [`${at}:${position}${subject} warning: ${en}`],
    de: [`${at}:${position}${subject} Hinweis: ${de}`],
  };
};

const summary =
  'Eine Zusammenfassung, die sagt, was am Montag, 15. Januar, geschehen ist, und lang genug ist für Listen.';
const longTitle =
  'Ein Titel, der so lang ist, dass Telefone und Suchmaschinen ihn nicht mehr ganz zeigen können, ohne zu kürzen';

tellTheSame([
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
  warning(
    'a full stop after the title',
    async () => head({ title: 'Der Hafen von Lichterhaven wächst.' }),
    '2:8 title',
    'The title ends with a full stop. Delete the full stop. Found: Der Hafen von Lichterhaven wächst.',
    'Der Titel endet mit einem Punkt. Löschen Sie den Punkt. Gefunden: Der Hafen von Lichterhaven wächst.',
  ),
  {
    what: 'a full stop that belongs to the last word',
    changes: async () => head({ title: 'Neuer Vorstand für die Freunde des Hafens e. V.' }),
    en: [],
    de: [],
  },
  warning(
    'a title in capitals',
    async () => head({ title: 'HAFEN VON LICHTERHAVEN WÄCHST' }),
    '2:8 title',
    'The title is in capitals, which screen readers may spell out. Write it like a sentence (Delegation from Busan visits Dresden). Found: HAFEN VON LICHTERHAVEN WÄCHST',
    'Der Titel steht in Großbuchstaben, die Vorleseprogramme buchstabieren können. Schreiben Sie ihn wie einen Satz (Delegation aus Busan besucht Dresden). Gefunden: HAFEN VON LICHTERHAVEN WÄCHST',
  ),
  warning(
    'a title that is too long',
    async () => head({ title: longTitle }),
    '2:8 title',
    `Has ${longTitle.length} characters; search engines and phones cut it off. Better write at most 90.`,
    `Hat ${longTitle.length} Zeichen; Suchmaschinen und Telefone schneiden ihn ab. Schreiben Sie besser höchstens 90.`,
  ),
  warning(
    'a summary that is the first paragraph',
    async () =>
      body(
        'Eine Zusammenfassung, die **sagt,** was geschehen ist, und lang genug ist, um in Listen zu stehen. Und mehr.',
      ),
    '3:10 summary',
    'The summary repeats the first paragraph; the page shows one below the other. Say in it what happened, and begin the text with what comes next. Found: Eine Zusammenfassung, die sagt, was geschehen ist, und lang…',
    'Die Zusammenfassung wiederholt den ersten Absatz; auf der Seite stehen beide untereinander. Schreiben Sie in ihr, was geschehen ist, und beginnen Sie den Text mit dem Nächsten. Gefunden: Eine Zusammenfassung, die sagt, was geschehen ist, und lang…',
  ),
  ...['hier', 'Hier klicken!', 'here', '여기'].map((words) =>
    warning(
      `a link that says “${words}”`,
      async () => body(`Zur Anmeldung [${words}](https://example.org/).`),
      '9:15 link',
      `These words do not say where the link leads. Link the words that do ([how to register](https://example.org/)). Found: ${words}`,
      `Diese Worte sagen nicht, wohin der Link führt. Verlinken Sie die Worte, die es sagen ([zur Anmeldung](https://example.org/)). Gefunden: ${words}`,
    ),
  ),
  warning(
    'a link of the frontmatter that says “more”',
    async () => head({ links: '[{ label: Mehr erfahren, href: https://example.org/ }]' }),
    '7:18 links[0].label',
    'These words do not say where the link leads. Link the words that do ([how to register](https://example.org/)). Found: Mehr erfahren',
    'Diese Worte sagen nicht, wohin der Link führt. Verlinken Sie die Worte, die es sagen ([zur Anmeldung](https://example.org/)). Gefunden: Mehr erfahren',
  ),
  warning(
    'a quotation in Markdown of nobody',
    async () => body('> Moin.'),
    '9:1',
    'The quotation names nobody. Write it as a Quote (<Quote speaker="frank-boesenberg">…</Quote>), or its source after a dash in the last line. Found: > Moin.',
    'Das Zitat nennt niemanden. Schreiben Sie es als Quote (<Quote speaker="frank-boesenberg">…</Quote>) oder die Quelle hinter einen Gedankenstrich in die letzte Zeile. Gefunden: > Moin.',
  ),
  {
    what: 'a quotation with its source',
    changes: async () => body('> Moin.\n>\n> – Inschrift am Tor'),
    en: [],
    de: [],
  },
  {
    what: 'a number to call without its country',
    changes: async () => body('Telefon [030 23125](tel:03023125) oder [112](tel:112).'),
    en: [
      `${at}:9:9 link: Is not an international phone number. Begin with + and the country code (tel:+493518925804). Found: tel:03023125`,
    ],
    de: [
      `${at}:9:9 link: Ist keine internationale Telefonnummer. Beginnen Sie mit + und der Landesvorwahl (tel:+493518925804). Gefunden: tel:03023125`,
    ],
  },
  warning(
    'no boilerplate on that day',
    async () => ({ 'organisations/hafenverbund.yaml': 'name: { de: Hafenverbund }\nkind: publisher\n' }),
    '4:14 publishedAt',
    'No “About” text of hafenverbund is valid on 2026-01-15. Add one to the organisation’s file (validFrom: 2026-01-15) or write boilerplates: [] here.',
    'Am 2026-01-15 gilt kein „Über uns“-Text von hafenverbund. Ergänzen Sie einen in der Datei der Organisation (validFrom: 2026-01-15) oder schreiben Sie hier boilerplates: [].',
  ),
  warning(
    'a boilerplate that begins too late, named by the release',
    async () => ({
      'organisations/hafenverbund.yaml': hafenverbund.replace('2020-01-01', '2026-01-16'),
      ...head({ boilerplates: '[hafenverbund]' }),
    }),
    '7:16 boilerplates[0]',
    'No “About” text of hafenverbund is valid on 2026-01-15. Add one to the organisation’s file (validFrom: 2026-01-15) or write boilerplates: [] here.',
    'Am 2026-01-15 gilt kein „Über uns“-Text von hafenverbund. Ergänzen Sie einen in der Datei der Organisation (validFrom: 2026-01-15) oder schreiben Sie hier boilerplates: [].',
  ),
  {
    what: 'two boilerplates from the same day',
    changes: async () => ({
      'organisations/hafenverbund.yaml': `${hafenverbund}  - validFrom: 2020-01-01\n    short: { de: Ein zweiter Text über den Hafenverbund der erfundenen Küste. }\n`,
    }),
    en: [
      'content/organisations/hafenverbund.yaml:6:16 boilerplates[1].validFrom: Two “About” texts are valid from 2020-01-01. Write the day from which one of them is really valid, or delete it. Found: 2020-01-01',
    ],
    de: [
      'content/organisations/hafenverbund.yaml:6:16 boilerplates[1].validFrom: Zwei „Über uns“-Texte gelten ab 2020-01-01. Schreiben Sie bei einem den Tag, ab dem er wirklich gilt, oder löschen Sie ihn. Gefunden: 2020-01-01',
    ],
  },
]);
