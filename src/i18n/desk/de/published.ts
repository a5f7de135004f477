import type { PublishedWords } from '../../shapes/desk-published.ts';

const copied = 'Wer die Meldung übernommen hat, erfährt das nur durch eine Korrektur.';

export const publishedWords: PublishedWords = {
  title: 'Diese Meldung ist öffentlich',
  changed: (what) => `Geändert: ${what}.`,
  fact: {
    number: `Eine Zahl ist anders. ${copied}`,
    date: `Ein Datum ist anders. ${copied}`,
    name: `Ein Name ist anders. ${copied}`,
  },
  question: 'Was für eine Änderung ist das?',
  spelling: 'Nur Schreibung oder Form',
  hints: {
    correction: 'Ein Fehler wird richtiggestellt. Leser sehen einen Hinweis, Feeds melden ihn.',
    update: 'Neues kommt hinzu. Leser sehen einen Hinweis, Feeds melden ihn.',
    spelling: 'Leser erfahren davon nichts.',
  },
  when: (at) => `Geändert am ${at}`,
  behind: (languages) =>
    `Auf diesen Stand ist noch nicht gebracht: ${languages}. Leser erfahren dort, dass die Übersetzung nicht aktuell ist.`,
  hiding: {
    gone: (addresses) =>
      `So verschwindet sie mit dem nächsten Bau. Ihre Adresse antwortet dann „Nicht gefunden“ (404), und niemand erfährt, warum: ${addresses}`,
    instead:
      'Ziehen Sie die Meldung zurück, bleibt die Adresse: Dort und in den Feeds steht, dass sie zurückgezogen ist und warum.',
    everywhere: 'Das gilt für alle Sprachen der Meldung.',
    withdraw: 'Zurückziehen',
    anyway: 'Trotzdem verbergen',
  },
  removing: {
    gone: (languages, addresses) =>
      `Der Text verschwindet mit dem nächsten Bau in dieser Sprache: ${languages}. Seine Adresse antwortet dann „Nicht gefunden“ (404), und niemand erfährt, warum: ${addresses}`,
    keep: 'Sprache behalten',
    how: 'Schalten Sie die Sprache im Formular wieder ein.',
    anyway: 'Sprache trotzdem entfernen',
  },
  deleting: {
    gone: (addresses) =>
      `Gelöscht verschwindet sie mit dem nächsten Bau. Ihre Adresse antwortet dann „Nicht gefunden“ (404), und niemand erfährt, warum: ${addresses}`,
    how: (field) => `Dafür gibt es im Formular das Feld „${field}“.`,
    anyway: 'Trotzdem löschen',
    open: 'Zur Meldung',
  },
  save: 'Speichern',
  next: 'Weiter',
  cancel: 'Zurück',
};
