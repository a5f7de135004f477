import type { FormWords } from '../../shapes/form.ts';

/** What a form says besides the labels of its fields. */
export const formWords: FormWords = {
  groups: {
    releases: {
      says: 'What the release says',
      who: 'Who speaks and who answers',
      pictures: 'Pictures, files and links',
      dates: 'What takes place, and when',
      public: 'When and how it is public',
      machines: 'For machines and special cases',
    },
    organisations: {
      is: 'Who it is',
      found: 'Where it is found',
      shows: 'Logos and boilerplates',
      changes: 'What changes, and special cases',
    },
    people: {
      is: 'Who the person is',
      found: 'How media reach them',
      leaves: 'When they leave',
      changes: 'What changes, and special cases',
    },
    newsroom: {
      is: 'What the newsroom is',
      who: 'Who speaks and who is responsible',
      lists: 'Lists and feeds',
      machines: 'For machines and special cases',
    },
  },
  address: { label: 'Address', pending: 'The address is made of the title and the day of “Published at”.' },
  preset: (value) => `Default: ${value}`,
  unset: 'Not given',
  items: {
    'releases.attachments': 'attachment',
    'releases.links': 'link',
    'releases.events': 'event',
    'releases.corrections': 'correction',
    'releases.translation.waived': 'correction',
    'releases.redirects': 'former address',
    '*.changes': 'change',
    '*.alsoKnownAs': 'name',
    'organisations.sameAs': 'page',
    'organisations.logos': 'logo',
    'organisations.boilerplates': 'boilerplate',
    'newsroom.languages': 'language',
    'newsroom.feeds': 'search',
    'newsroom.feeds.languages': 'language',
    'newsroom.unread': 'file',
  },
  makes: {
    releases: 'New release',
    organisations: 'New organisation',
    people: 'New person',
    topics: 'New topic',
  },
  adds: {
    'releases.image': 'Add a lead picture',
    'releases.events.registration': 'Add a registration',
    'newsroom.desk': 'Set up the desk',
    'releases.embargo': 'Set an embargo',
    'releases.withdrawn': 'Withdraw the release',
    'releases.translation': 'Mark as a translation',
    'releases.ai': 'Declare the use of artificial intelligence',
  },
  time: {
    exactness: 'Exactness',
    exactnesses: { day: 'Day', instant: 'Day and time', month: 'Month only' },
    zone: 'Time zone',
  },
};
