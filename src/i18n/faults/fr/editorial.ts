import type { EditorialRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';

/** What an editor would strike. */
export const editorialFaults: Sentences<EditorialRule> = {
  weekdayWrong: ({ day, right }) =>
    `Le jour de la semaine ne va pas avec cette date (${day}). Corrigez l’un ou l’autre (${right}).`,
  offsetOfZone: ({ zone, offset }) =>
    `Le décalage n’est pas celui de ${zone} ce jour-là. Vérifiez l’heure et écrivez le bon décalage (${offset}) ; laissez-le si l’heure est celle d’un autre lieu.`,
  hourSkipped: ({ zone, example }) =>
    `Cette heure n’existe pas à ${zone} ce jour-là, car on y avance les horloges. Écrivez l’heure qu’elles indiquent (${example}) ; laissez-la si l’heure est celle d’un autre lieu.`,
  eventPast: () =>
    'L’événement précède la publication mais passe encore pour prévu. Vérifiez les dates ou dites ce qu’il est devenu (status: held).',
  eventNotYetHeld: () =>
    'L’événement est à venir mais passe pour terminé. Vérifiez les dates ou dites où il en est (status: confirmed).',
  registrationAfterEvent: () =>
    'Les inscriptions se terminent après l’événement. Vérifiez les deux dates et écrivez un jour qui précède la fin de l’événement.',
  titleFullStop: () => 'Le titre se termine par un point. Supprimez le point.',
  titleCapitals: () =>
    'Le titre est en capitales, que les lecteurs d’écran peuvent épeler. Écrivez-le comme une phrase (Delegation from Busan visits Dresden).',
  summaryCopiesLead: () =>
    'Le résumé répète le premier paragraphe ; la page montre l’un sous l’autre. Dites-y l’essentiel et commencez le texte par la suite.',
  vagueLink: () =>
    'Ces mots ne disent pas où mène le lien. Mettez le lien sur les mots qui le disent ([comment s’inscrire](https://example.org/)).',
  strangeAddress: ({ kind, domain }) =>
    kind === 'direction'
      ? `Cette adresse contient des caractères invisibles qui changent le sens de lecture. Tapez-la à la main ; elle mène à ${domain}.`
      : kind === 'account'
        ? `Ce qui précède le @ n’est pas un domaine : cette adresse mène à ${domain}. Supprimez le @ et tout ce qui le précède, sauf https://.`
        : `Ce domaine contient des caractères qui ressemblent à d’autres ; son vrai nom est ${domain}. Vérifiez où mène l’adresse et tapez-la à la main.`,
  quoteWithoutSpeaker: () =>
    'La citation ne nomme personne. Écrivez-la comme une citation avec son auteur (<Quote speaker="frank-boesenberg">…</Quote>), ou indiquez la source après un tiret à la dernière ligne.',
};
