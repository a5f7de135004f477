import { body, tellTheSame } from '../../../../e2e/fixtures/situations.ts';

tellTheSame([
  {
    what: 'a text that is a book',
    changes: async () => body('Hafen. '.repeat(80_000)),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 Has 560222 characters, too many for a text. Write at most 100000 and put the rest beside it as a download (attachments: [{ file: ./report.pdf, title: … }]).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 Hat 560222 Zeichen, zu viele für einen Text. Schreiben Sie höchstens 100000, und legen Sie das Übrige zum Herunterladen dazu (attachments: [{ file: ./bericht.pdf, title: … }]).',
    ],
  },
  {
    what: 'lists in lists without end',
    changes: async () => body(`${'- '.repeat(60)}Hafen`),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 Stands more than 50 levels deep in lists, quotations or tags. Write it with fewer (- a list in a list).',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 Steht tiefer als 50 Ebenen in Listen, Zitaten oder Tags. Kommen Sie mit weniger aus (- eine Liste in einer Liste).',
    ],
  },
  {
    what: 'no body',
    changes: async () => body(''),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 The release has no text. Write it below the second line of three hyphens.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 Die Meldung hat keinen Text. Schreiben Sie ihn unter die zweite Zeile aus drei Bindestrichen.',
    ],
  },
  {
    what: 'only a comment',
    changes: async () => body('{/* später */}'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 The release has no text. Write it below the second line of three hyphens.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:1:1 Die Meldung hat keinen Text. Schreiben Sie ihn unter die zweite Zeile aus drei Bindestrichen.',
    ],
  },
  {
    what: 'a first-level heading',
    changes: async () => body('# Titel'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 heading: A single # makes a second title. Begin headings with ## (## Background). Found: # Titel',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 heading: Ein einzelnes # ergibt einen zweiten Titel. Beginnen Sie Überschriften mit ## (## Hintergrund). Gefunden: # Titel',
    ],
  },
  {
    what: 'a skipped heading',
    changes: async () => body('## Zwei\n\n#### Vier'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 heading: A level of headings is left out after ##. Write ### here. Found: #### Vier',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:11:1 heading: Nach ## ist eine Ebene der Überschriften ausgelassen. Schreiben Sie hier ###. Gefunden: #### Vier',
    ],
  },
  {
    what: 'a skipped first heading',
    changes: async () => body('### Drei'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 heading: A level of headings is left out after #. Write ## here. Found: ### Drei',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 heading: Nach # ist eine Ebene der Überschriften ausgelassen. Schreiben Sie hier ##. Gefunden: ### Drei',
    ],
  },
]);
