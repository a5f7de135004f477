/** What the values of choices mean: editors choose by these words, readers see the same. */
export const valueWords = {
  kinds: {
    pressRelease: 'Pressemitteilung',
    statement: 'Statement',
    mediaAdvisory: 'Presseeinladung',
    announcement: 'Ankündigung',
  },
  organisationKinds: {
    publisher: 'Herausgeber',
    member: 'Mitglied',
    partner: 'Partner',
    authority: 'Behörde',
    chamber: 'Kammer',
    workingGroup: 'Arbeitskreis',
    venue: 'Veranstaltungsort',
    other: 'Organisation',
  },
  licence: {
    editorial: 'Für redaktionelle Zwecke honorarfrei',
    cc0: 'Gemeinfrei (CC0)',
    'cc-by-4.0': 'CC BY 4.0',
    'cc-by-sa-4.0': 'CC BY-SA 4.0',
    'on-request': 'Verwendung auf Anfrage',
  },
  eventStatus: {
    planned: 'Geplant',
    confirmed: 'Bestätigt',
    held: 'Hat stattgefunden',
    postponed: 'Verschoben',
    cancelled: 'Abgesagt',
  },
};
export type ValueWords = typeof valueWords;
