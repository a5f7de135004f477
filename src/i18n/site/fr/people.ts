import type { SpeakerWords } from '../de/people.ts';

/** The people whom journalists may call. */
export const speakerWords: SpeakerWords = {
  title: 'Interlocuteurs',
  intro: 'Qui répond à la presse sur quel thème, dans quelles langues et par quel moyen.',
  about: (topic) => `Interlocuteurs sur le thème ${topic}`,
  all: 'Tous les thèmes',
  filter: 'Choix par thème',
  filterLanguages: 'Choix par langue',
  allLanguages: 'Toutes les langues',
  inLanguage: (language) => `Interlocuteurs en ${language}`,
  speaksAbout: 'S’exprime sur',
  languages: 'Langues',
  viaOffice: 'À joindre par le service de presse\u00a0:',
  office: 'Contact',
  releases: (topic) => `Communiqués sur ${topic}`,
  none: 'Personne n’est cité ici pour le moment.',
  portraitOf: (name) => `Portrait\u00a0: ${name}`,
  takePortrait: 'Télécharger le portrait',
  quotations: 'Citations',
};
