import type { EventWords } from '../de/event.ts';
import { hour } from './grammar.ts';
import { valueWords } from './values.ts';

/** An event: when, where, and how to take part. */
export const eventWords: EventWords = {
  month: {
    early: (month) => `début ${month}`,
    mid: (month) => `mi-${month}`,
    late: (month) => `fin ${month}`,
  },
  status: valueWords.eventStatus,
  past: 'Date passée',
  when: 'Quand',
  where: 'Où',
  organiser: 'Organisation',
  registration: 'Inscription',
  registrationStatus: { open: 'ouverte', closed: 'close' },
  calendar: 'Ajouter à l’agenda',
  register: 'S’inscrire',
  until: (day) => `jusqu’au ${day}`,
  time: (time) => hour(time),
  to: (start, end) => `${start} – ${end}`,
};
