import type { LifeWords } from '../de/life.ts';
import { ofName } from './grammar.ts';

/** What readers are told of a text’s life after its publication, and of who or what wrote it. */
export const lifeWords: LifeWords = {
  vagueTimes:
    'prochainement|bientôt|dans les (?:jours|semaines|mois) (?:à venir|qui viennent)|la semaine prochaine|le mois prochain|actuellement',
  vague: (phrases) => `Les indications comme ${phrases} se comptent à partir de ce jour.`,
  toPlace: 'Vers le passage concerné',
  edition: (version, day) => `Version ${version} du ${day}`,
  behindTitle: 'Traduction pas encore à jour',
  behind: (source) => `L’original (${source}) a été modifié depuis la traduction. Il manque encore ici :`,
  machineTranslation: (source) => `Cette version a été traduite par une machine (original : ${source}).`,
  assistedTranslation: (source) =>
    `Cette version a été traduite à l’aide d’une machine (original : ${source}).`,
  ai: {
    assisted: 'Ce texte a été rédigé à l’aide d’une intelligence artificielle.',
    generated: 'Ce texte a été produit par une intelligence artificielle.',
  },
  aiReviewed: {
    assisted: (person) =>
      `Ce texte a été rédigé à l’aide d’une intelligence artificielle ; ${person} l’a relu et en répond.`,
    generated: (person) =>
      `Ce texte a été produit par une intelligence artificielle ; ${person} l’a relu et en répond.`,
  },
  takenOver: (from, month) =>
    `Ce communiqué a été repris de ${from} en ${month} ; ses versions antérieures ne sont pas consignées ici.`,
  formerly: 'Ancien contact',
  today: 'Contact actuel',
  contactGone: 'N’occupe plus cette fonction.',
  insteadOf: (person) => `à la place ${ofName(person)}`,
};
