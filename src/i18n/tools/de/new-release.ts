import type { NewReleaseWords } from '../../shapes/new-release.ts';

/** What `npm run new` asks and answers. */
export const newReleaseWords: NewReleaseWords = {
  title: 'Titel',
  day: (today) => `Veröffentlicht am (${today})`,
  languages: (all) => `Sprachen (${all})`,
  topics: (all) => `Themen (${all})`,
  missing: (what) => `${what} fehlt. Geben Sie es an.`,
  wrongDay: (found) =>
    `Das ist kein Tag. Schreiben Sie Jahr, Monat, Tag und wenn Sie mögen die Uhrzeit (2026-01-15T10:00). Gefunden: ${found}`,
  unknown: (what, known) => `„${what}“ gibt es hier nicht. Wählen Sie aus (${known}).`,
  brokenOff: 'Abgebrochen; es wurde nichts angelegt.',
  noSlug: 'Aus diesem Titel wird kein Ordnername. Geben Sie einen an (--slug hafenfest).',
  taken: (folder) =>
    `${folder} gibt es schon; es wird nichts überschrieben. Geben Sie einen anderen Namen an (--slug …).`,
  written: (folder) => `Angelegt als Entwurf: ${folder}`,
  next: '„npm run check“ sagt, was noch fehlt; „npm run dev“ zeigt die Meldung.',
};
