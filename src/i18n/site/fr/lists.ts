import type { ListWords } from '../de/lists.ts';
import { ofName } from './grammar.ts';

/** Lists of releases, and what stands above them: the archive, topics, organisations, people. */
export const listWords: ListWords = {
  latest: 'À la une',
  further: 'Autres communiqués',
  allReleases: 'Tous les communiqués',
  menuReleases: 'Communiqués',
  archive: 'Archives',
  archiveIntro: (count) =>
    count === 1 ? 'Un communiqué' : `${count} communiqués, du plus récent au plus ancien`,
  noReleases: 'Aucun communiqué pour le moment.',
  pageOf: (page, last) => `Page ${page} sur ${last}`,
  newer: 'Communiqués plus récents',
  older: 'Communiqués plus anciens',
  pages: 'Pages des archives',
  releases: (count) => (count === 1 ? 'Un communiqué' : `${count} communiqués`),
  topicsIntro: 'Les sujets que suit cet espace presse.',
  aboutUs: 'Qui sommes-nous ?',
  website: 'Site web',
  alsoKnownAs: 'Aussi appelé',
  legalName: 'Dénomination officielle',
  logos: 'Logos à télécharger',
  releasesOf: (subject) => `Communiqués : ${subject}`,
  releasesIn: (period) => `Communiqués ${ofName(period)}`,
  byMonth: 'Par année et par mois',
  quotedOrNamed: 'Communiqués où cette personne est citée ou sert de contact',
  organisations: 'Organisations',
  contacts: {
    title: 'Contact',
    intro: 'Les personnes qui répondent à vos questions.',
    topics: 'En charge de',
    all: 'Tous les contacts',
  },
  nextEvents: 'Prochains rendez-vous',
  relatedTopics: 'Thèmes voisins',
  legal: 'Mentions',
  follow: {
    short: 'S’abonner',
    copy: 'Copier l’adresse du flux',
    title: 'Recevoir les communiqués',
    list: 'Suivre cette liste (RSS)',
    text: 'Le flux apporte chaque communiqué en texte intégral, sans inscription et sans votre adresse.',
  },
};
