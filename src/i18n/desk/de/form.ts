import type { FormWords } from '../../shapes/form.ts';

/** What a form says besides the labels of its fields. */
export const formWords: FormWords = {
  groups: {
    releases: {
      says: 'Was die Meldung sagt',
      who: 'Wer spricht und wer Auskunft gibt',
      pictures: 'Bilder, Dateien und Links',
      dates: 'Was wann stattfindet',
      public: 'Wann und wie sie öffentlich ist',
      machines: 'Für Maschinen und Sonderfälle',
    },
    organisations: {
      is: 'Wer sie ist',
      found: 'Wo sie zu finden ist',
      shows: 'Logos und Selbstdarstellung',
      changes: 'Was sich ändert, und Sonderfälle',
    },
    people: {
      is: 'Wer die Person ist',
      found: 'Wie Medien sie erreichen',
      leaves: 'Wenn sie geht',
      changes: 'Was sich ändert, und Sonderfälle',
    },
    newsroom: {
      is: 'Was der Newsroom ist',
      who: 'Wer spricht und wer verantwortlich ist',
      lists: 'Listen und Feeds',
      machines: 'Für Maschinen und Sonderfälle',
    },
  },
  address: {
    label: 'Adresse',
    pending: 'Die Adresse entsteht aus dem Titel und dem Tag unter „Veröffentlicht am“.',
  },
  preset: (value) => `Voreinstellung: ${value}`,
  unset: 'Keine Angabe',
  items: {
    'releases.attachments': 'Anhang',
    'releases.links': 'Link',
    'releases.events': 'Termin',
    'releases.corrections': 'Korrektur',
    'releases.translation.waived': 'Korrektur',
    'releases.redirects': 'Frühere Adresse',
    '*.changes': 'Änderung',
    '*.alsoKnownAs': 'Name',
    'organisations.sameAs': 'Seite',
    'organisations.logos': 'Logo',
    'organisations.boilerplates': 'Selbstdarstellung',
    'newsroom.languages': 'Sprache',
    'newsroom.feeds': 'Suche',
    'newsroom.feeds.languages': 'Sprache',
    'newsroom.unread': 'Datei',
    '*.profiles': 'Profil',
    '*.korean': 'Schrift',
    '*.files': 'Datei',
    '*.weights': 'Stärke',
  },
  makes: {
    releases: 'Neue Meldung',
    organisations: 'Neue Organisation',
    people: 'Neue Person',
    topics: 'Neues Thema',
    facts: 'Neue Zahl',
    events: 'Neuer Termin',
  },
  adds: {
    'releases.embargo': 'Sperrfrist setzen',
    'releases.withdrawn': 'Meldung zurückziehen',
    'releases.translation': 'Als Übersetzung kennzeichnen',
    'releases.ai': 'Einsatz künstlicher Intelligenz angeben',
  },
  time: {
    exactness: 'Genauigkeit',
    exactnesses: { day: 'Tag', instant: 'Tag und Uhrzeit', month: 'Nur Monat' },
    zone: 'Zeitzone',
  },
};
