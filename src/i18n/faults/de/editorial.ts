import type { EditorialRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';

/** What an editor would strike. */
export const editorialFaults: Sentences<EditorialRule> = {
  weekdayWrong: ({ day, right }) =>
    `Der Wochentag gehört nicht zu diesem Datum (${day}). Berichtigen Sie den Wochentag oder das Datum (${right}).`,
  offsetOfZone: ({ zone, offset }) =>
    `Der Zeitversatz ist nicht der von ${zone} an diesem Tag. Prüfen Sie die Uhrzeit und schreiben Sie den richtigen Versatz (${offset}); gilt die Zeit an einem anderen Ort, lassen Sie ihn stehen.`,
  hourSkipped: ({ zone, example }) =>
    `Diese Uhrzeit gibt es in ${zone} an diesem Tag nicht, denn die Uhren werden vorgestellt. Schreiben Sie die Uhrzeit, die sie zeigen (${example}); gilt die Zeit an einem anderen Ort, lassen Sie sie stehen.`,
  eventPast: () =>
    'Der Termin liegt vor der Veröffentlichung, gilt aber noch als geplant. Prüfen Sie die Daten oder schreiben Sie, was aus ihm geworden ist (status: held).',
  eventNotYetHeld: () =>
    'Der Termin liegt in der Zukunft, gilt aber als gewesen. Prüfen Sie die Daten oder schreiben Sie, wie es um ihn steht (status: confirmed).',
  registrationAfterEvent: () =>
    'Die Anmeldung endet nach dem Termin. Prüfen Sie beide Daten und schreiben Sie einen Tag vor dem Ende des Termins.',
  titleFullStop: () => 'Der Titel endet mit einem Punkt. Löschen Sie den Punkt.',
  titleCapitals: () =>
    'Der Titel steht in Großbuchstaben, die Vorleseprogramme buchstabieren können. Schreiben Sie ihn wie einen Satz (Delegation aus Busan besucht Dresden).',
  summaryCopiesLead: () =>
    'Die Zusammenfassung wiederholt den ersten Absatz; auf der Seite stehen beide untereinander. Schreiben Sie in ihr, was geschehen ist, und beginnen Sie den Text mit dem Nächsten.',
  vagueLink: () =>
    'Diese Worte sagen nicht, wohin der Link führt. Verlinken Sie die Worte, die es sagen ([zur Anmeldung](https://example.org/)).',
  strangeAddress: ({ kind, domain }) =>
    kind === 'direction'
      ? `Diese Adresse enthält unsichtbare Zeichen, die die Schreibrichtung ändern. Tippen Sie sie von Hand; sie führt zu ${domain}.`
      : kind === 'account'
        ? `Was vor dem @ steht, ist keine Domain: Diese Adresse führt zu ${domain}. Löschen Sie das @ und alles davor bis auf https://.`
        : `Diese Domain enthält Zeichen, die wie andere aussehen; sie heißt ${domain}. Prüfen Sie, wohin die Adresse führt, und tippen Sie sie von Hand.`,
  quoteWithoutSpeaker: () =>
    'Das Zitat nennt niemanden. Schreiben Sie es als Quote (<Quote speaker="frank-boesenberg">…</Quote>) oder die Quelle hinter einen Gedankenstrich in die letzte Zeile.',
};
