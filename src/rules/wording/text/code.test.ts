import { body, tellTheSame } from '../../../../e2e/fixtures/situations.ts';

tellTheSame([
  {
    what: 'import',
    changes: async () => body("import fs from 'fs'"),
    en: [
      "content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 Begins like code (import or export). Releases contain no code: delete the line, or begin the sentence with another word. Found: import fs from 'fs'",
    ],
    de: [
      "content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 Beginnt wie Programmcode (import oder export). Meldungen enthalten keinen Code: Löschen Sie die Zeile oder beginnen Sie den Satz mit einem anderen Wort. Gefunden: import fs from 'fs'",
    ],
  },
  {
    what: 'export',
    changes: async () => body('export const a = 1'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 Begins like code (import or export). Releases contain no code: delete the line, or begin the sentence with another word. Found: export const a = 1',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 Beginnt wie Programmcode (import oder export). Meldungen enthalten keinen Code: Löschen Sie die Zeile oder beginnen Sie den Satz mit einem anderen Wort. Gefunden: export const a = 1',
    ],
  },
  {
    what: 'an expression in a sentence',
    changes: async () => body('Der Preis ist {process.env.HOME} Euro.'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:15 Code in braces is not run. Write the value itself; if you mean the character, write \\{ (\\{name\\}). Found: {process.env.HOME}',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:15 Code in geschweiften Klammern wird nicht ausgeführt. Schreiben Sie den Wert selbst; ist das Zeichen gemeint, schreiben Sie \\{ (\\{Name\\}). Gefunden: {process.env.HOME}',
    ],
  },
  {
    what: 'an expression on its own',
    changes: async () => body('{1 + 1}'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 Code in braces is not run. Write the value itself; if you mean the character, write \\{ (\\{name\\}). Found: {1 + 1}',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 Code in geschweiften Klammern wird nicht ausgeführt. Schreiben Sie den Wert selbst; ist das Zeichen gemeint, schreiben Sie \\{ (\\{Name\\}). Gefunden: {1 + 1}',
    ],
  },
  {
    what: 'a brace that is not closed',
    changes: async () => body('Ein { im Text.'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 A { begins code here. If you mean the character, write \\{ (\\{1\\}). Found: { im Text.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:5 Eine { beginnt hier Programmcode. Ist das Zeichen gemeint, schreiben Sie \\{ (\\{1\\}). Gefunden: { im Text.',
    ],
  },
  {
    what: 'a less-than sign',
    changes: async () => body('Weniger als <5 Prozent.'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:13 A < begins a component here. If you mean the character, write \\< (5 \\< 7). Found: <5 Prozent.',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:13 Ein < beginnt hier eine Komponente. Ist das Zeichen gemeint, schreiben Sie \\< (5 \\< 7). Gefunden: <5 Prozent.',
    ],
  },
  {
    what: 'an HTML comment',
    changes: async () => body('<!-- später -->'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 A comment is written differently here. Write {/* … */} ({/* check this */}). Found: <!-- später -->',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 Ein Kommentar wird hier anders geschrieben. Schreiben Sie {/* … */} ({/* noch prüfen */}). Gefunden: <!-- später -->',
    ],
  },
  {
    what: 'code in an attribute',
    changes: async () => body('<Quote speaker={name}>Text</Quote>'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote speaker>: Code in braces is not run. Write the value in quotes (speaker="…"). Found: {name}',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote speaker>: Code in geschweiften Klammern wird nicht ausgeführt. Schreiben Sie den Wert in Anführungszeichen (speaker="…"). Gefunden: {name}',
    ],
  },
  {
    what: 'a spread',
    changes: async () => body('<Quote speaker="ada-anker" {...rest}>Text</Quote>'),
    en: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote>: Attributes cannot be taken from code. Write each one out (speaker="frank-boesenberg"). Found: <Quote speaker="ada-anker" {...rest}>Text</Quote>',
    ],
    de: [
      'content/releases/2026-01-15-erste-meldung/index.de.mdx:9:1 <Quote>: Attribute können nicht aus Code kommen. Schreiben Sie jedes aus (speaker="frank-boesenberg"). Gefunden: <Quote speaker="ada-anker" {...rest}>Text</Quote>',
    ],
  },
]);
