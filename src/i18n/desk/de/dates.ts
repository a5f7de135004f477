import type { Label } from '../../shapes/desk.ts';

/** The fields of a date of the press calendar. */
export const dateLabels: Readonly<Record<string, Label>> = {
  'events.title': ['Titel', 'Wie der Termin heißt.'],
  'events.kind': ['Art', 'Was für ein Termin es ist.'],
  'events.start': ['Beginn', 'Der Tag, Tag und Uhrzeit oder nur der Monat.'],
  'events.end': ['Ende', 'Der letzte Tag oder das Ende.'],
  'events.precision': ['Teil des Monats', 'Welcher Teil, wenn nur der Monat bekannt ist.'],
  'events.status': ['Stand', 'Was aus dem Termin geworden ist.'],
  'events.place': ['Ort', 'Wo er stattfindet: in Worten, oder die Kennung oder der Name eines Ortes.'],
  'events.stream': ['Übertragung', 'Wo man ihn ansehen kann.'],
  'events.note': ['Worum es geht', 'Ein Satz dazu.'],
  'events.organiser': ['Veranstalter', 'Wer einlädt; sonst der Herausgeber.'],
  'events.topics': ['Themen', 'In deren Kalendern er steht.'],
  'events.accreditation': ['Akkreditierung', 'Wie Medien sich anmelden.'],
  'events.accreditation.href': ['Adresse', 'Wo sie sich anmelden.'],
  'events.accreditation.email': ['E-Mail', 'Wem sie sonst schreiben.'],
  'events.accreditation.until': ['Bis', 'Der letzte Tag der Anmeldung.'],
  'events.accreditation.note': ['Hinweis', 'Was sie mitbringen oder wissen müssen.'],
  'events.validFrom': [
    'Öffentlich ab',
    'Ab wann jeder den Termin wissen darf: ein Tag, ein Zeitpunkt oder die Freigabe einer Meldung.',
  ],
  'events.changes': [
    'Verschoben, abgesagt, geändert',
    'Was seit einem Tag gilt. Kalender, die abonniert sind, übernehmen es. Der älteste Eintrag zuerst.',
  ],
};
