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
  terms: {
    title: 'Conditions d’utilisation',
    summary: 'Ce que les rédactions peuvent faire des textes et des images de cet espace presse.',
    texts: 'Textes',
    ofTexts:
      'Vous pouvez utiliser, raccourcir et traduire les textes gratuitement dans vos articles et reportages. Merci d’indiquer la source telle qu’elle figure avec chaque communiqué.',
    pictures: 'Images',
    editorial: (licence) =>
      `«\u00a0${licence}\u00a0» signifie\u00a0: vous pouvez montrer l’image gratuitement lorsque vous traitez le sujet du communiqué, dans la presse, en ligne, à l’antenne et sur les réseaux sociaux. Indiquez le crédit. Vous pouvez recadrer l’image, la réduire et en ajuster la luminosité et les couleurs, mais pas au point d’en changer le sens. Pour la publicité, la vente ou la transmission à des tiers, adressez-vous au contact presse.`,
    onRequest: (licence) =>
      `«\u00a0${licence}\u00a0» signifie\u00a0: demandez l’accord du contact presse avant de montrer l’image. Si une licence Creative Commons est indiquée avec l’image, c’est elle qui s’applique.`,
    placeholder: '**À compléter : relisez ces conditions et remplacez-les par les vôtres.**',
  },
};
