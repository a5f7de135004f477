import type { ReviewWords } from '../../shapes/review.ts';

/** What a review says of a change. */
export const reviewWords: ReviewWords = {
  noBase: (name) =>
    `git does not know what to compare with (${name}). Name a branch or a commit that it has (npm run review -- --base main).`,
  onlyInPrivate:
    'With --until, the review prints held-back texts, and others may read this output. Run it at your own terminal, or add --texts where nobody else reads.',
  heading: (at) => `Review as of ${at}`,
  compared: (base, releases) =>
    releases === 0
      ? `Compared with ${base}, this change touches no release.`
      : `Compared with ${base}, this change touches ${releases} ${releases === 1 ? 'release' : 'releases'}.`,
  looks: (count) =>
    count === 0
      ? 'Nothing asks for a second look.'
      : `Marked ⚠: ${count} ${count === 1 ? 'point' : 'points'} to look at.`,
  site: (folder) => `The site as it will be then is in ${folder}.`,
  noSite: 'The site could not be built. Fix what the check names first.',
  leftOut:
    'Of held-back texts only numbers are shown, because others may read this output. At your own terminal, npm run review shows everything.',
  otherFiles: 'Other files of this change',
  labels: {
    state: 'State',
    languages: 'Languages',
    contacts: 'Contacts',
    pictures: 'Pictures',
    length: 'Length',
    events: 'Dates',
    feed: 'Feed item',
    card: 'Social card',
    hit: 'Search hit',
    places: 'Listed on',
    former: 'Former addresses',
    check: 'Check',
  },
  states: {
    draft: 'Draft; stays out whatever its date says',
    scheduled: 'Scheduled',
    embargoed: 'Under embargo',
    published: 'Published',
    updated: 'Updated',
    corrected: 'Corrected',
    withdrawn: 'Withdrawn',
  },
  publicFrom: (state, at) => `${state}; public from ${at}`,
  publicSince: (state, at) => `${state}; public since ${at}`,
  removed: 'All files of this release are removed',
  unreadable: (language) => `${language}: cannot be read; the check says why`,
  hasText: (language) => `${language}: there`,
  noText: (language, shown) => `${language}: no text; its readers are shown ${shown}`,
  behind: (language, changes, source) =>
    `${language}: lacks ${changes} ${changes === 1 ? 'change' : 'changes'} of the ${source} text`,
  contact: (name, role, ways) => `${name}, ${role}: ${ways}`,
  contactLeft: (name, day, successor) => `${name} left on ${day}; ${successor} takes over`,
  contactGone: (name, day) => `${name} left on ${day}, and nobody takes over`,
  contactMute: (name) => `${name} has neither phone nor email`,
  contactUnknown: (id) => `${id}: cannot be read; the check says why`,
  picture: (name, credit, terms) => `${name}: ${credit}; ${terms}`,
  alternative: (language, text) => `alternative text ${language}: ${text}`,
  size: (language, words, characters, minutes) =>
    `${language}: ${words} words, ${characters} characters with spaces, ${minutes} min to read`,
  event: (language, title, when) => `${language}: ${title} (${when})`,
  feedItem: (language, title, at) => `${language}: ${title}; ${at}`,
  enclosures: (names) => `with ${names}`,
  noFeedItem: (language) => `${language}: not among the newest of the feed; in its archive`,
  card: (language, title, file) => `${language}: ${title}; ${file}`,
  noCard: (language) => `${language}: none`,
  hit: (language, title, day) => `${language}: ${title}; ${day}`,
  noHit: (language) => `${language}: not found by the search`,
  more: (count) => `and ${count} more`,
  leads: (address) => `${address} leads here`,
  leadsNot: (address) => `${address} does not lead here`,
  none: 'none',
};
