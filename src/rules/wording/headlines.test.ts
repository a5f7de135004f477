import { body, head, tellTheSame, warning } from '../../../e2e/fixtures/situations.ts';

const longTitle =
  'Ein Titel, der so lang ist, dass Telefone und Suchmaschinen ihn nicht mehr ganz zeigen können, ohne zu kürzen';

tellTheSame([
  {
    what: 'a long title',
    changes: async () => head({ title: 'Wörter '.repeat(14).trim() }),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: warning: Has 97 characters; search engines and phones cut it off. Better write at most 90.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:2:8 title: Hinweis: Hat 97 Zeichen; Suchmaschinen und Telefone schneiden ihn ab. Schreiben Sie besser höchstens 90.',
    ],
  },
  warning(
    'a full stop after the title',
    async () => head({ title: 'Der Hafen von Lichterhaven wächst.' }),
    '2:8 title',
    'The headline ends with a full stop. Delete the full stop. Found: Der Hafen von Lichterhaven wächst.',
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
    'The headline is in capitals, which screen readers may spell out. Write it like a sentence (Delegation from Busan visits Dresden). Found: HAFEN VON LICHTERHAVEN WÄCHST',
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
]);
