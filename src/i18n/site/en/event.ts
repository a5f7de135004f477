import type { EventWords } from '../de/event.ts';
import { valueWords } from './values.ts';

/** An event: when, where, and how to take part. */
export const eventWords: EventWords = {
  month: {
    early: (month) => `early ${month}`,
    mid: (month) => `mid-${month}`,
    late: (month) => `late ${month}`,
  },
  status: valueWords.eventStatus,
  past: 'Date has passed',
  when: 'When',
  where: 'Where',
  organiser: 'Organiser',
  registration: 'Registration',
  registrationStatus: { open: 'open', closed: 'closed' },
  calendar: 'Add to calendar',
  register: 'Register',
  until: (day) => `until ${day}`,
  time: (time) => time,
  to: (start, end) => `${start} to ${end}`,
};
