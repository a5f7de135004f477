import type { Words } from '../de/words.ts';

/** The press calendar. */
export const pressDateWords: Words['calendar'] = {
  title: 'Agenda presse',
  /** In the menu. */
  menu: 'Agenda',
  intro: 'Les rendez-vous à venir et passés : ceux des communiqués et ceux destinés à la presse.',
  upcoming: 'À venir',
  none: 'Aucun rendez-vous n’est prévu pour le moment.',
  past: (year) => `Rendez-vous de ${year}`,
  subscribe: 'S’abonner à l’agenda',
  how: 'Copiez l’adresse dans votre logiciel d’agenda. Les rendez-vous déplacés ou annulés y changent d’eux-mêmes.',
  all: 'Tous les rendez-vous',
  accreditation: 'Accréditation',
  stream: 'Voir la retransmission',
  kinds: {
    pressConference: 'Conférence de presse',
    photoCall: 'Séance photo',
    results: 'Résultats',
    deadline: 'Date limite',
    other: 'Rendez-vous',
  },
};
