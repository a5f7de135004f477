import type { FirstTexts } from '../de/first-texts.ts';
import { ended } from './grammar.ts';

/** The first texts of a newsroom that `npm run setup` makes, for people to go on from. */
export const firstTexts: FirstTexts = {
  placeholder: 'À compléter',
  role: 'Contact presse',
  newsroom: (publisher) => `${publisher} : presse`,
  description: (publisher) => `Actualités et communiqués de presse : ${ended(publisher)}`,
  topic: 'Actualités',
  boilerplate: (publisher) =>
    `À compléter : deux ou trois phrases qui disent qui est ${publisher} et ce que vous faites.`,
  imprint: {
    title: 'Mentions légales',
    summary: 'Qui publie cet espace presse et qui en est responsable.',
    provider: 'Éditeur',
    contact: 'Contact',
  },
  privacy: {
    title: 'Confidentialité',
    summary: 'Cet espace presse n’utilise pas de cookies et n’appelle aucun service tiers.',
    text: 'Cet espace presse est fait de pages prêtes à lire. Il ne dépose pas de cookies, ne mesure pas les visites et ne charge rien de lui-même depuis d’autres serveurs. Les vidéos ne se chargent qu’après un clic. Ce que vous choisissez pour l’affichage et dans la recherche reste dans votre navigateur.',
    placeholder:
      '**À compléter : indiquez l’hébergeur, les données enregistrées, leur finalité, la base légale et la durée de conservation.**',
  },
};
