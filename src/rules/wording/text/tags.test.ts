import { body, tellTheSame } from '../../../../e2e/fixtures/situations.ts';

tellTheSame([
  {
    what: 'a tag that is not closed',
    changes: async () => body('Ein <br> Umbruch.'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 <br> is not closed. Write </br> where it ends, or <br /> (<br />). Found: <br> Umbruch.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 <br> ist nicht geschlossen. Schreiben Sie </br> ans Ende oder <br /> (<br />). Gefunden: <br> Umbruch.',
    ],
  },
  {
    what: 'a component that is not closed',
    changes: async () => body('<Quote speaker="ada-anker">\nText'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote> is not closed. Write </Quote> where it ends, or <Quote /> (<br />). Found: <Quote speaker="ada-anker">',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote> ist nicht geschlossen. Schreiben Sie </Quote> ans Ende oder <Quote /> (<br />). Gefunden: <Quote speaker="ada-anker">',
    ],
  },
  {
    what: 'a raw HTML tag',
    changes: async () => body('Ein <script>alert(1)</script> Skript.'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 <script>: This HTML tag is not allowed. Use Markdown (**bold**, *italic*) or one of these (br, sub, sup, abbr, span). Found: <script>alert(1)</script>',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 <script>: Dieses HTML-Tag ist nicht erlaubt. Verwenden Sie Markdown (**fett**, *kursiv*) oder eines von diesen (br, sub, sup, abbr, span). Gefunden: <script>alert(1)</script>',
    ],
  },
  {
    what: 'an iframe',
    changes: async () => body('<iframe src="https://example.org/"></iframe>'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <iframe>: This HTML tag is not allowed. Use Markdown (**bold**, *italic*) or one of these (br, sub, sup, abbr, span). Found: <iframe src="https://example.org/"></iframe>',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <iframe>: Dieses HTML-Tag ist nicht erlaubt. Verwenden Sie Markdown (**fett**, *kursiv*) oder eines von diesen (br, sub, sup, abbr, span). Gefunden: <iframe src="https://example.org/"></iframe>',
    ],
  },
]);
