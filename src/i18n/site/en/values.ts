import type { ValueWords } from '../de/values.ts';

/** What the values of choices mean: editors choose by these words, readers see the same. */
export const valueWords: ValueWords = {
  kinds: {
    pressRelease: 'Press release',
    statement: 'Statement',
    mediaAdvisory: 'Media advisory',
    announcement: 'Announcement',
  },
  organisationKinds: {
    publisher: 'Publisher',
    member: 'Member',
    partner: 'Partner',
    authority: 'Public authority',
    chamber: 'Chamber',
    workingGroup: 'Working group',
    venue: 'Venue',
    other: 'Organisation',
  },
  licence: {
    editorial: 'Free for editorial use',
    cc0: 'Public domain (CC0)',
    'cc-by-4.0': 'CC BY 4.0',
    'cc-by-sa-4.0': 'CC BY-SA 4.0',
    'on-request': 'Use on request',
  },
  eventStatus: {
    planned: 'Planned',
    confirmed: 'Confirmed',
    held: 'Took place',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
  },
};
