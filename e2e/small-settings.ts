/** What the settings of a small newsroom without a fault say, before a schema has read them. */
export const smallSettings = {
  name: { de: 'Presse' },
  description: { de: 'Nachrichten aus dem erfundenen Lichterhaven.' },
  url: 'https://example.org/',
  tagAuthority: 'example.org',
  languages: ['de', 'en', 'ko'],
  timeZone: 'Europe/Berlin',
  publisher: 'hafenverbund',
  dateline: { de: 'Lichterhaven' },
  contacts: ['ada-anker'],
  licence: 'editorial',
};
