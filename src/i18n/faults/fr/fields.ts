import type { FieldRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { meant } from './meant.ts';

/** What is wrong with the value of a field. */
export const fieldFaults: Sentences<FieldRule> = {
  yamlSyntax: ({ kind }) =>
    `Ce n’est pas du YAML valide (${kind}). Vérifiez le retrait et les guillemets ; un texte avec deux-points a besoin de guillemets (title: "Dresde : une visite").`,
  aliasUsed: () =>
    'Une ancre (&name) ou un alias (*name) se trouve ici. Écrivez la valeur elle-même ; un texte qui commence ainsi a besoin de guillemets.',
  yamlFeature: ({ kind }) =>
    `YAML lit ici ${kind} comme une instruction et non comme un texte. Supprimez-la ; un texte qui commence ainsi a besoin de guillemets.`,
  needsQuotes: ({ written }) =>
    `YAML ne lit pas ce texte tel qu’il est écrit. Mettez-le entre guillemets (${written}).`,
  commentCutsText: ({ written }) =>
    `Ce qui suit le # est un commentaire pour YAML et serait perdu. Mettez le texte entre guillemets (${written}) ; écrivez un commentaire sur une ligne à lui, au-dessus du champ.`,
  paragraphsJoined: () =>
    'Ici, les lignes vides ne séparent pas de paragraphes ; YAML les réunit. Écrivez | après les deux-points, et le texte en retrait dessous.',
  colonNeedsSpace: ({ written }) => `L’espace après les deux-points manque. Ajoutez-la (${written}).`,
  unknownKey: ({ suggestion, known }) =>
    suggestion
      ? `Champ inconnu.${meant(suggestion)} Corrigez-le ou supprimez la ligne.`
      : `Champ inconnu. Prenez l’un de ceux-ci ou supprimez la ligne (${known}).`,
  missing: ({ example }) => `Manque. Ajoutez-le (${example}).`,
  wrongType: ({ expected, example }) => `N’a pas la bonne forme. Écrivez ${expected} (${example}).`,
  emptyText: () => 'Est vide. Écrivez un texte ou supprimez la ligne.',
  oneOf: ({ values, suggestion }) =>
    `N’est pas une valeur possible.${meant(suggestion)} Écrivez l’une de celles-ci (${values}).`,
  textTooShort: ({ min, length }) => `A ${length} caractères. Écrivez-en au moins ${min}.`,
  textTooLong: ({ max, length }) => `A ${length} caractères. Écrivez-en au plus ${max}.`,
  titleLong: ({ length, max }) =>
    `A ${length} caractères ; les moteurs de recherche et les téléphones le coupent. Écrivez-en plutôt ${max} au plus.`,
  lineBreak: () => 'Contient un retour à la ligne. Écrivez tout sur une ligne.',
  controlCharacter: () =>
    'Contient un caractère de contrôle invisible. Tapez le texte de nouveau, à la main.',
  directionOpen: ({ sign }) =>
    `Un caractère invisible (${sign}) change le sens de l’écriture, et rien ne le rétablit. Supprimez-le ; l’hébreu et l’arabe s’affichent bien d’eux-mêmes (dans le texte aussi : <span lang="he">שלום</span>).`,
  tooMany: ({ max, count }) => `A ${count} entrées. Gardez-en au plus ${max}.`,
  tooFew: ({ min, example }) => `A trop peu d’entrées. Écrivez-en au moins ${min} (${example}).`,
  deprecated: ({ version, instead }) =>
    `Va disparaître : la version ${version} ne le lira plus. Écrivez à la place ${instead} ; « npm run migrate » le fait pour vous.`,
  repeated: () => 'Figure ici deux fois. Supprimez l’une des deux.',
  notAnInstant: ({ example }) =>
    `N’est pas une date avec l’heure. Écrivez la date, l’heure et le décalage (${example}).`,
  offsetMissing: ({ example }) => `Le décalage par rapport à UTC manque. Ajoutez-le (${example}).`,
  yearOutOfRange: ({ min, max, example }) =>
    `L’année n’est pas comprise entre ${min} et ${max}. Corrigez-la (${example}).`,
  noSuchDay: ({ example }) =>
    `Ce jour n’existe pas dans le calendrier. Écrivez-en un qui existe (${example}).`,
  notADay: ({ example }) => `N’est pas un jour. Écrivez l’année, le mois et le jour (${example}).`,
  notAnEventTime: ({ example }) =>
    `N’est ni un jour, ni une date avec l’heure, ni un mois. Écrivez l’un d’eux (${example}).`,
  notABeginning: ({ example }) =>
    `N’est ni un jour, ni une date avec l’heure, ni un communiqué. Écrivez l’un d’eux (${example} ou { with: 2019-10-01-iksan-call }).`,
  precisionNeedsMonth: () =>
    'Seul un mois a un début, un milieu et une fin. Écrivez start comme un mois (2019-11) ou supprimez precision.',
  endBeforeStart: () => 'Se termine avant de commencer. Écrivez une fin qui ne précède pas le début.',
  notAnId: ({ example }) =>
    `N’est pas un identifiant. Prenez des minuscules de a à z, des chiffres et des traits d’union (${example}).`,
  notAUrl: ({ example }) => `N’est pas une adresse web. Écrivez-la en entier avec https:// (${example}).`,
  notAnEmail: ({ example }) => `N’est pas une adresse e-mail. Écrivez-la en entier (${example}).`,
  notAPhone: ({ example }) =>
    `N’est pas un numéro de téléphone international. Commencez par + et l’indicatif du pays (${example}).`,
  notAFile: ({ example }) =>
    `Ne nomme pas un fichier de ce dossier. Écrivez ./ et le nom du fichier (${example}).`,
  notALanguage: ({ example }) => `N’est pas une langue. Écrivez son code (${example}).`,
  notAColour: ({ example }) =>
    `N’est pas une couleur. Écrivez-la comme dans la charte, avec # entre guillemets (${example}).`,
  notATypefaceName: ({ example }) =>
    `N’est pas le nom d’une police. Prenez des lettres, des chiffres, des espaces et . + - _ & ( ) (${example}).`,
  lostPlaceholder: ({ missing }) =>
    `Omet ce que le programme remplace par une valeur. Écrivez aussi ${missing}.`,
  notATimeZone: ({ example }) => `N’est pas un fuseau horaire. Écrivez la région et la ville (${example}).`,
  notAPath: ({ example }) =>
    `Ne peut pas figurer dans une adresse. Prenez des lettres, des chiffres et des traits d’union (${example}).`,
  invalid: ({ example }) => `N’est pas valable. Écrivez-le ainsi (${example}).`,
  familyNameElsewhere: () =>
    'Ne figure pas dans le nom de la personne. Écrivez le nom de famille tel qu’il y figure (name: Kim Minsu, familyName: { fr: Kim }).',
};
