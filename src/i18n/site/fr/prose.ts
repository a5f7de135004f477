import type { ProseWords } from '../de/prose.ts';

/** What stands in a text: marks, pictures, videos, tables, notes. */
export const proseWords: ProseWords = {
  colon: ' :',
  quoteOpen: '« ',
  quoteClose: ' »',
  credit: (source) => source,
  table: 'Tableau',
  gallery: 'Galerie',
  fileSize: (size, kind) => `${kind}, ${size}`,
  picture: {
    enlarge: 'Agrandir l’image',
    close: 'Fermer',
    download: (format, width, height, across, down) =>
      `Télécharger (${format}, ${width}\u00A0×\u00A0${height}\u00A0px, imprimable jusqu’à ${across}\u00A0×\u00A0${down}\u00A0cm)`,
    copyCredit: 'Copier le crédit',
    previous: 'Image précédente',
    next: 'Image suivante',
    ai: {
      trainedAlgorithmicMedia: 'Image générée par une intelligence artificielle',
      compositeWithTrainedAlgorithmicMedia: 'Image modifiée à l’aide d’une intelligence artificielle',
    },
  },
  video: {
    watch: (host) => `Voir sur ${host}`,
    play: 'Lire ici',
    notice: (host) => `Rien n’est transmis à ${host} avant votre clic.`,
  },
  /** What stands with a number and no line break parts from it, as alternatives of a regular expression. */
  facts: {
    units:
      'tonnes?|mètres?|kilomètres?|centimètres?|hectares?|litres?|kilos?|grammes?|euros?|centimes?|dollars?|wons?|pour cent|mille|millions?|milliards?|heures?|minutes?|secondes?|jours?|semaines?|mois|ans?|années?|degrés?|nœuds?|mégawatts?|gigawatts?|pages?|personnes',
    beforeNumbers: '[Nn]°|art\\.|p\\.|§|[Hh]all|[Qq]uai',
  },
  struck: { before: '[supprimé\u00A0:', after: ']' },
  footnotes: { label: 'Notes', back: 'Retour à l’appel de note {reference}' },
};
