import { valueWords } from './values.ts';

/** An event: when, where, and how to take part. */
export const eventWords = {
  month: {
    early: (month: string) => `Anfang ${month}`,
    mid: (month: string) => `Mitte ${month}`,
    late: (month: string) => `Ende ${month}`,
  },
  status: valueWords.eventStatus,
  past: 'Termin vorbei',
  when: 'Wann',
  where: 'Wo',
  organiser: 'Veranstalter',
  registration: 'Anmeldung',
  registrationStatus: { open: 'offen', closed: 'geschlossen' },
  calendar: 'In den Kalender übernehmen',
  register: 'Zur Anmeldung',
  until: (day: string) => `bis ${day}`,
  time: (time: string) => `${time} Uhr`,
  to: (start: string, end: string) => `${start} bis ${end}`,
};
export type EventWords = typeof eventWords;
