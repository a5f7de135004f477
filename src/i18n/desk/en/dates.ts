import type { Label } from '../../shapes/desk.ts';

/** The fields of a date of the press calendar. */
export const dateLabels: Readonly<Record<string, Label>> = {
  'events.title': 'Title',
  'events.kind': 'Kind',
  'events.start': 'Start',
  'events.end': 'End',
  'events.precision': 'Part of the month',
  'events.status': 'Status',
  'events.place': 'Place',
  'events.stream': 'Stream',
  'events.note': 'What it is about',
  'events.organiser': 'Organiser',
  'events.topics': 'Topics',
  'events.accreditation': 'Accreditation',
  'events.accreditation.href': 'Address',
  'events.accreditation.email': 'Email',
  'events.accreditation.until': 'Until',
  'events.accreditation.note': 'Note',
  'events.validFrom': 'Public from',
  'events.changes': [
    'Moved, cancelled, changed',
    'What is so from a day on. Calendars that subscribe take it over. The oldest entry first.',
  ],
};
