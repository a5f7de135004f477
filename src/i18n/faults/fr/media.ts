import type { MediaRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { colourChanged } from './colours.ts';
import { drawingFlaws } from './drawing-flaws.ts';
import { fileFlaws } from './file-flaws.ts';
import { meant } from './meant.ts';
import { listed } from './picture-tells.ts';
import { recordingFaults } from './recordings.ts';

/** What is wrong with pictures, attachments, videos and events that a text shows. */
export const mediaFaults: Sentences<MediaRule> = {
  ...recordingFaults,
  altMissing: ({ example }) =>
    `L’image n’a pas de texte alternatif. Dites ce qu’elle montre (alt: ${example}).`,
  creditMissing: ({ example }) => `L’image n’a pas de crédit. Nommez sa source (credit: ${example}).`,
  captionMissing: ({ example }) =>
    `L’image n’a pas de légende. Dites qui l’on voit de gauche à droite, quoi, quand et où (${example}).`,
  pictureNeedsFigure: ({ example }) =>
    `Une image dans le texte a besoin d’un texte alternatif et d’un crédit. Écrivez-la comme Figure (${example}).`,
  pictureAbsent: ({ suggestion }) =>
    `Cette image n’est pas dans le dossier.${meant(suggestion)} Mettez le fichier à côté du texte ou corrigez son nom.`,
  pictureCorrupt: () =>
    'L’image n’est pas lisible. Enregistrez-la de nouveau en JPEG ou en PNG et remplacez le fichier.',
  pictureTooSmall: ({ min, width }) =>
    `L’image a ${width} pixels de large. Fournissez l’original, avec au moins ${min} pixels.`,
  pictureTooLarge: ({ max, found }) =>
    `L’image a ${found} millions de pixels. Mettez ici une copie plus petite, de ${max} millions au plus (16 000 × 10 000).`,
  pictureFormat: ({ values }) =>
    `Nous ne pouvons pas montrer ce format d’image. Prenez-en un autre (${values}).`,
  attachmentAbsent: ({ suggestion }) =>
    `Ce fichier n’est pas dans le dossier.${meant(suggestion)} Mettez-l’y ou corrigez son nom.`,
  unsafeSvg: ({ flaw }) => drawingFlaws[flaw],
  pictureTells: ({ tells }) =>
    `Le fichier contient ${listed(tells)}. Les lecteurs ne le reçoivent pas, mais git le garde pour toujours. Enlevez-le avant le commit (npm run check -- --fix).`,
  signedPictureTells: ({ tells }) =>
    `Le fichier contient ${listed(tells)}. Il est signé (C2PA) et donc publié tel quel. Exportez-le de nouveau sans cela, ou sans la signature.`,
  pictureSaysAi: ({ type }) =>
    `Le fichier dit qu’une intelligence artificielle a généré ou modifié l’image. Dites-le aussi aux lecteurs (digitalSourceType: ${type}).`,
  publicFileNotPlain: () =>
    'Les fichiers de public/ sont publiés tels quels, et celui-ci contient plus que l’image. Enlevez le reste (npm run check -- --fix).',
  attachmentFormat: ({ values }) =>
    `Les fichiers de ce type ne sont pas proposés au téléchargement. Prenez-en un autre (${values}).`,
  brandFormat: ({ values }) =>
    `Les fichiers de ce type ne conviennent pas ici. Prenez-en un autre (${values}).`,
  typefaceCorrupt: () =>
    'Le fichier n’est pas une police WOFF2, ou il est endommagé. Prenez la version web de son auteur ou convertissez-la (fonttools, woff2_compress).',
  typefaceWithoutLetters: () =>
    'Cette police n’a pas de lettres latines. Prenez le fichier dont le nom contient « latin ».',
  heavyFaces: ({ found, max }) =>
    `Les polices droites pèsent ensemble ${found} ko. Aucune page n’en charge plus de ${max} ko d’avance ; en attendant, une autre police les remplace. Retirez les caractères inutiles ou prenez un fichier variable.`,
  colourChanged,
  unreadFile: ({ format }) =>
    `On ne peut pas chercher les mots retenus dans ce fichier (${format}). Examinez-le vous-même, puis autorisez-le (unread: allowed).`,
  fileNotAsNamed: (facts) => fileFlaws[facts.wrong](facts),
  lockedFile: () =>
    'Le fichier demande un mot de passe : les lecteurs ne peuvent pas l’ouvrir, et l’on ne peut pas y chercher les mots retenus. Enregistrez-le sans mot de passe. S’il lui en faut un, examinez-le vous-même, puis autorisez-le (unread: allowed).',
  strangePacking: ({ format }) =>
    `L’archive est compressée d’une façon que beaucoup de programmes ne savent pas lire (${format}). Compressez-la de la façon habituelle (Deflate). S’il le faut ainsi, examinez-la vous-même, puis autorisez-la (unread: allowed).`,
  pictureMoves: () =>
    'L’image est animée. Ici, les images sont fixes et montrent ce que dit leur texte alternatif. Enregistrez une image fixe en PNG ou en JPEG, et proposez le film comme vidéo.',
  eventUnknown: ({ suggestion }) =>
    `Aucun événement de ce fichier n’a ce titre.${meant(suggestion)} Écrivez un titre qui figure sous events.`,
  videoHost: ({ values }) =>
    `Ne mène pas à une vidéo que nous pouvons lire. Écrivez l’adresse d’une vidéo (https://vimeo.com/123456789 ; ${values}).`,
  noPicture: () =>
    'Le communiqué n’a pas d’image. Ajoutez-en une si vous pouvez (image: { src: ./photo.jpg, alt: …, credit: … }).',
  noTermsPage: ({ example }) =>
    `Des images sont soumises à vos propres conditions, mais aucune page ne les indique. Écrivez-en une (${example}) ; chaque image y mène alors.`,
};
