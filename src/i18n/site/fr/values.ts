import type { ValueWords } from '../de/values.ts';

/** What the values of choices mean: editors choose by these words, readers see the same. */
export const valueWords: ValueWords = {
  kinds: {
    pressRelease: 'Communiqué de presse',
    statement: 'Déclaration',
    mediaAdvisory: 'Invitation presse',
    announcement: 'Annonce',
  },
  organisationKinds: {
    publisher: 'Éditeur',
    member: 'Membre',
    partner: 'Partenaire',
    authority: 'Administration',
    chamber: 'Chambre',
    workingGroup: 'Groupe de travail',
    venue: 'Lieu',
    other: 'Organisation',
  },
  licence: {
    editorial: 'Libre de droits pour un usage rédactionnel',
    cc0: 'Domaine public (CC0)',
    'cc-by-4.0': 'CC BY 4.0',
    'cc-by-sa-4.0': 'CC BY-SA 4.0',
    'on-request': 'Utilisation sur demande',
  },
  eventStatus: {
    planned: 'Prévu',
    confirmed: 'Confirmé',
    held: 'A eu lieu',
    postponed: 'Reporté',
    cancelled: 'Annulé',
  },
};
