import { release } from '../../../e2e/small-newsroom.ts';
import { body, dir, head, tellTheSame, type WordingCase } from '../../../e2e/fixtures/situations.ts';

const path = 'content/releases/2026-01-15-erste-meldung/index.de.mdx';
const english = 'content/releases/2026-01-15-erste-meldung/index.en.mdx';
const entry = (facts: string) => `[{ kind: correction, note: Die Höhe war falsch., ${facts} }]`;
const at = 'at: 2026-01-16T10:00:00+01:00';

/** The German release with a correction, and a translation of it. */
const translated = (
  translation: string,
  lines: Record<string, string | undefined> = {},
  corrections = `[{ ${at}, kind: correction, note: Die Höhe war falsch. }]`,
) => ({
  ...head({ corrections }),
  [`${dir}index.en.mdx`]: release({ translation, ...lines }, 'One sentence.'),
});

/** A person who has left, and the successor. */
const leaver = (line: string) => ({
  'people/ben-boje.yaml': `name: Ben Boje\norganisation: hafenverbund\nrole: { de: Presse }\nphone: +49 30 23125 002\nactiveUntil: 2026-01-31\n${line}`,
});

const cases: WordingCase[] = [
  {
    what: 'corrections that are out of order',
    changes: async () =>
      head({
        corrections: `[{ ${at}, kind: update, note: Etwas ist neu. }, { ${at}, kind: update, note: Etwas ist neu. }]`,
      }),
    en: [
      `${path}:7:92 corrections[1].at: Is not later than the entry before it. Order the corrections, the oldest first, each with an instant of its own (after 2026-01-16T10:00:00+01:00). Found: 2026-01-16T10:00:00+01:00`,
    ],
    de: [
      `${path}:7:92 corrections[1].at: Liegt nicht nach dem Eintrag davor. Ordnen Sie die Korrekturen, die älteste zuerst, jede mit eigenem Zeitpunkt (später als 2026-01-16T10:00:00+01:00). Gefunden: 2026-01-16T10:00:00+01:00`,
    ],
  },
  {
    what: 'a correction before the lift',
    changes: async () =>
      head({
        embargo: '{ until: 2026-01-17T10:00:00+01:00 }',
        corrections: entry(at),
      }),
    en: [
      `${path}:8:67 corrections[0].at: Is not later than the publication. Write when the published text was changed (after 2026-01-17T10:00:00+01:00). Found: 2026-01-16T10:00:00+01:00`,
    ],
    de: [
      `${path}:8:67 corrections[0].at: Liegt nicht nach der Veröffentlichung. Schreiben Sie, wann der veröffentlichte Text geändert wurde (später als 2026-01-17T10:00:00+01:00). Gefunden: 2026-01-16T10:00:00+01:00`,
    ],
  },
  {
    what: 'a generated text for which nobody answers',
    changes: async () => head({ ai: '{ use: generated }' }),
    en: [
      `${path}:7:1 ai.reviewedBy: Somebody has to review a text that a language model wrote, and answer for it. Name that person (reviewedBy: nadja-dehne).`,
    ],
    de: [
      `${path}:7:1 ai.reviewedBy: Einen Text, den ein Sprachmodell geschrieben hat, muss jemand prüfen und verantworten. Nennen Sie diese Person (reviewedBy: nadja-dehne).`,
    ],
  },
  {
    what: 'a generated text with its reviewer, and a text that a model only helped with',
    changes: async () => ({
      ...head({ ai: '{ use: generated, reviewedBy: ada-anker }' }),
      'releases/2026-01-16-zweite-meldung/index.de.mdx': release({
        publishedAt: '2026-01-16T10:00:00+01:00',
        ai: '{ use: assisted }',
      }),
    }),
    en: [],
    de: [],
  },
  {
    what: 'wrong words that still stand in the text',
    changes: async () =>
      body('Der Turm ist 34 Meter hoch.\n\n- Höhe: **43** Meter\n- Alter: 12 Jahre', {
        corrections: entry(`${at}, was: 43 Meter, now: 34 Meter`),
      }),
    en: [
      `${path}:12:3 corrections[0].was: The wrong words still stand here. Correct this place, or write under was exactly the words that were wrong. Found: 43 Meter`,
    ],
    de: [
      `${path}:12:3 corrections[0].was: Die falschen Worte stehen noch hier. Berichtigen Sie diese Stelle oder schreiben Sie unter was genau die Worte, die falsch waren. Gefunden: 43 Meter`,
    ],
  },
  {
    what: 'wrong words that still stand in the title',
    changes: async () =>
      head({ title: 'Der Turm am Hafen ist 43 Meter hoch', corrections: entry(`${at}, was: 43 Meter`) }),
    en: [
      `${path}:2:8 corrections[0].was: The wrong words still stand here. Correct this place, or write under was exactly the words that were wrong. Found: 43 Meter`,
    ],
    de: [
      `${path}:2:8 corrections[0].was: Die falschen Worte stehen noch hier. Berichtigen Sie diese Stelle oder schreiben Sie unter was genau die Worte, die falsch waren. Gefunden: 43 Meter`,
    ],
  },
  {
    what: 'right words that do not stand in the text',
    changes: async () =>
      body('Der Turm ist 134 Meter hoch.', { corrections: entry(`${at}, was: 43 Meter, now: 34 Meter`) }),
    en: [
      `${path}:7:114 corrections[0].now: These words do not stand in the text. Correct the text, or write under now the words exactly as they stand there. Found: 34 Meter`,
    ],
    de: [
      `${path}:7:114 corrections[0].now: Diese Worte stehen nicht im Text. Berichtigen Sie den Text oder schreiben Sie unter now die Worte genau so, wie sie dort stehen. Gefunden: 34 Meter`,
    ],
  },
  {
    what: 'a translation of itself',
    changes: async () => head({ translation: '{ of: de, version: 1 }' }),
    en: [
      `${path}:7:20 translation.of: Names its own language. Write the language of the original (of: de) or delete translation. Found: de`,
    ],
    de: [
      `${path}:7:20 translation.of: Nennt die eigene Sprache. Schreiben Sie die Sprache des Originals (of: de) oder löschen Sie translation. Gefunden: de`,
    ],
  },
  {
    what: 'a version that the original does not have',
    changes: async () => translated('{ of: de, version: 3 }'),
    en: [
      `${english}:7:33 translation.version: The original (de) has not that many versions. Write the one that was translated (at most 2). Found: 3`,
    ],
    de: [
      `${english}:7:33 translation.version: So viele Fassungen hat das Original (de) nicht. Schreiben Sie die Fassung, aus der übersetzt wurde (höchstens 2). Gefunden: 3`,
    ],
  },
  {
    what: 'a correction that a translation lacks',
    changes: async () => translated('{ of: de, version: 1 }'),
    en: [
      `${english}:7:33 translation.version: The text lacks the correction of the original (de) of 2026-01-16T10:00:00+01:00. Carry it over with the same instant under corrections; if the text is to appear without it until then, write waived: [2026-01-16T10:00:00+01:00]. Found: 1`,
    ],
    de: [
      `${english}:7:33 translation.version: Dem Text fehlt die Korrektur des Originals (de) vom 2026-01-16T10:00:00+01:00. Übernehmen Sie sie mit demselben Zeitpunkt unter corrections; soll der Text bis dahin so erscheinen, schreiben Sie waived: [2026-01-16T10:00:00+01:00]. Gefunden: 1`,
    ],
  },
  {
    what: 'a correction that is waived',
    changes: async () => translated('{ of: de, version: 1, waived: [2026-01-16T09:00:00Z] }'),
    en: [
      `${english}:7:33 translation.version: warning: The text lacks a change of the original (de), and the site says so. Carry over what has changed, with its entry under corrections, or write the version to which it corresponds (version: 2). Found: 1`,
    ],
    de: [
      `${english}:7:33 translation.version: Hinweis: Dem Text fehlt eine Änderung des Originals (de); die Website sagt das. Übernehmen Sie, was sich geändert hat, samt Eintrag unter corrections, oder schreiben Sie die Fassung, der er entspricht (version: 2). Gefunden: 1`,
    ],
  },
  {
    what: 'a waiver of nothing',
    changes: async () => translated('{ of: de, version: 2, waived: [2026-01-16T10:00:00+01:00] }'),
    en: [
      `${english}:7:45 translation.waived[0]: warning: This instant belongs to no change of the original that is missing here. Delete it. Found: 2026-01-16T10:00:00+01:00`,
    ],
    de: [
      `${english}:7:45 translation.waived[0]: Hinweis: Dieser Zeitpunkt gehört zu keiner Änderung des Originals, die hier fehlt. Löschen Sie ihn. Gefunden: 2026-01-16T10:00:00+01:00`,
    ],
  },
  {
    what: 'successors in a circle',
    changes: async () => ({
      ...leaver('successor: cem-cosel\n'),
      'people/cem-cosel.yaml':
        'name: Cem Cosel\norganisation: hafenverbund\nrole: { de: Presse }\nsuccessor: ben-boje\n',
    }),
    en: [
      'content/people/ben-boje.yaml:6:12 successor: The succession leads in a circle. Write somebody who is in charge today (successor: nadja-dehne).',
      'content/people/cem-cosel.yaml:4:12 successor: The succession leads in a circle. Write somebody who is in charge today (successor: nadja-dehne).',
    ],
    de: [
      'content/people/ben-boje.yaml:6:12 successor: Die Nachfolge führt im Kreis. Schreiben Sie jemanden, der heute zuständig ist (successor: nadja-dehne).',
      'content/people/cem-cosel.yaml:4:12 successor: Die Nachfolge führt im Kreis. Schreiben Sie jemanden, der heute zuständig ist (successor: nadja-dehne).',
    ],
  },
  {
    what: 'a contact who has left and whom nobody follows',
    changes: async () => ({ ...head({ contacts: '[ben-boje]' }), ...leaver('') }),
    en: [
      'content/people/ben-boje.yaml:1:1 successor: warning: No longer in this role since 2026-01-31, and nobody is in charge today. Name somebody (successor: nadja-dehne).',
    ],
    de: [
      'content/people/ben-boje.yaml:1:1 successor: Hinweis: Seit dem 2026-01-31 nicht mehr in dieser Aufgabe, und niemand ist heute dafür zuständig. Nennen Sie jemanden (successor: nadja-dehne).',
    ],
  },
  {
    what: 'the number of a leaver in a text',
    changes: async () => ({
      ...body('Anruf genügt: +49 (30) 23125-002.'),
      ...leaver('successor: ada-anker\n'),
    }),
    en: [
      `${path}:9:15 warning: The number or address of Ben Boje, who has left this role, stands here. Delete it from the text. Found: +49 (30) 23125-002`,
    ],
    de: [
      `${path}:9:15 Hinweis: Hier stehen Nummer oder Adresse von Ben Boje, nicht mehr in dieser Aufgabe. Löschen Sie sie aus dem Text. Gefunden: +49 (30) 23125-002`,
    ],
  },
];

tellTheSame(cases);
