import type { FrameWords } from '../de/frame.ts';
import { ended } from './grammar.ts';

/** What stands on every page, and on those that are about the site itself. */
export const frameWords: FrameWords = {
  languageName: 'Français',
  skipToContent: 'Aller au contenu',
  navigation: {
    main: 'Navigation principale',
    footer: 'Pied de page',
    languages: 'Langue',
    breadcrumb: 'Vous êtes ici',
  },
  newsroom: 'Espace presse',
  home: 'Accueil',
  theme: 'Affichage sombre',
  notFound: {
    title: 'Cette page n’existe pas',
    text: 'L’adresse ne mène à aucune page de cet espace presse. La recherche ou les archives vous aideront peut-être.',
  },
  notice: 'Avis',
  preview: (at) =>
    `Aperçu de l’espace presse tel qu’il sera le ${at}. Confidentiel : rien de ce que vous lisez ici ne doit être publié avant cette date.`,
  demo: (publisher) => `Démonstration. Non publiée par ${ended(publisher)}`,
  responsible: (who) => `Responsable de la publication\u00a0: ${who}`,
  licences: 'Licences des polices et des programmes de ce site',
};
