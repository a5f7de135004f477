import type { ReleaseWords } from '../de/release.ts';
import { hour, ofName } from './grammar.ts';

/** What stands around the text of a release. */
export const releaseWords: ReleaseWords = {
  reading: (minutes, characters) => `${minutes} min de lecture · ${characters} signes, espaces comprises`,
  age: (day) => `Ce communiqué date du ${day}. Il disait vrai ce jour-là, mais a pu être dépassé depuis.`,
  contactToday: 'Contact actuel',
  share: {
    title: 'Partager',
    copy: 'Copier le lien',
    copied: 'Lien copié',
    mail: 'Par e-mail',
    native: 'Partager…',
    print: 'Imprimer',
  },
  previousRelease: 'Communiqué précédent',
  nextRelease: 'Communiqué suivant',
  neighbours: 'Communiqués précédent et suivant',
  besides: 'Autour de ce communiqué',
  besidesList: 'À propos de cette liste',
  onTheWeb: 'Ce communiqué sur le web :',
  atTime: (day, time) => `${day} à ${hour(time)}`,
  dateline: (place, day) => `${place}, le ${day} – `,
  topics: 'Thèmes',
  alsoIn: 'Également en',
  sourceLanguage: (language) => `Texte en ${language}`,
  notInLanguage: (shown) => `Ce communiqué n’existe pas en français. Vous lisez le texte en ${shown}.`,
  links: 'Pour en savoir plus',
  downloads: 'À télécharger',
  events: 'Dates à retenir',
  related: 'Sur le même thème',
  contact: 'Contact presse',
  contactThen: 'Contact presse à la date de publication',
  phone: 'Téléphone',
  email: 'E-mail',
  about: (organisation) => `À propos ${ofName(organisation)}`,
  withdrawn: {
    title: 'Retiré',
    on: (day) => `Ce communiqué a été retiré le ${day}.`,
    replacement: 'Il est remplacé par',
  },
  state: {
    draft: 'Brouillon : non public',
    scheduled: (at) => `Publication prévue le ${at} : non public`,
    embargoed: (until) => `Sous embargo jusqu’au ${until} : non public`,
  },
};
