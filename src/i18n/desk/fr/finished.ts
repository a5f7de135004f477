import type { FinishedWords } from '../../shapes/desk-finished.ts';

/** Ce que dit la rédaction d’un communiqué collé en entier. */
export const finishedWords: FinishedWords = {
  button: 'Coller un communiqué fini…',
  title: 'Coller un communiqué fini',
  says: 'Collez le communiqué entier, depuis Word, un courriel ou en texte brut, ou choisissez son fichier. Titre, heure, texte, contacts et liens vont dans leurs champs et remplacent ce qui s’y trouve. Rien n’est enregistré.',
  place: 'Le communiqué entier',
  file: 'Ou un fichier (.docx, .txt)',
  fill: 'Remplir les champs',
  cancel: 'Annuler',
  filled: 'Les champs sont remplis. Relisez tout ; rien n’est encore enregistré.',
  not: 'Cela ne fait pas un communiqué',
  failed: 'La rédaction ne répond pas. « npm run dev » tourne-t-il encore ?',
  failedHere:
    'La partie de la rédaction qui lit les communiqués n’a pas pu être chargée. Vérifiez la connexion et réessayez.',
  close: 'OK',
  groups: {
    left: 'Retiré du texte, car la page le montre à sa place',
    unsure: 'À vérifier',
    mended: 'Corrigé ou supprimé',
  },
  notes: {
    dateline: (detail) => `Lieu et jour en tête du texte : ${detail}`,
    contact: (detail) => `Contact presse : ${detail}`,
    boilerplate: (detail) => `Texte « À propos » : ${detail}`,
    credit: (detail) =>
      `Crédit de l’image, déjà sous « Image principale ». Choisissez-y l’image, ou décochez la case : ${detail}`,
    titleInText: (detail) => `Le titre, que le texte répétait : ${detail}`,
    links: (detail) => `Maintenant sous « Liens pour en savoir plus » : ${detail}`,
    embargo: (detail) =>
      `Un embargo est fixé et « Brouillon » est activé. Vérifiez l’embargo avant de désactiver « Brouillon » : ${detail}`,
    embargoUnread: (detail) =>
      `Un embargo dont l’heure n’a pas pu être lue. « Brouillon » est activé ; fixez l’embargo vous-même : ${detail}`,
    noDay: () => 'Aucune date trouvée. Remplissez « Publié le ».',
    otherTongue: (detail) => `Le texte semble être dans une autre langue que ce formulaire : ${detail}`,
    noTopic: () => 'Aucun thème reconnu. Choisissez-en un sous « Thèmes ».',
    topic: (detail) => `Aucun thème reconnu ; celui-ci est donc choisi : ${detail}`,
    zone: (detail) => `Une heure sans fuseau, lue comme celle de la salle de presse : ${detail}`,
    day: (detail) => `Une date sans heure, lue comme midi : ${detail}`,
    summary: (detail) => `Résumé formé des premières phrases : ${detail}`,
    person: (detail) =>
      `Ce contact n’est pas connu ici. Créez la personne sous « Personnes », puis choisissez-la : ${detail}`,
    quotation: (detail) => `Une citation sans personne connue : ${detail}`,
    picture: (detail) => `Une image n’est pas venue. Faites glisser son fichier dans le texte : ${detail}`,
    documentPicture: (detail) =>
      `N’est pas venue du document. Faites glisser le fichier dans le texte : image ${detail}`,
    attachment: (detail) => `Un fichier n’est pas venu. Téléversez-le sous « Pièces jointes » : ${detail}`,
    plainBlock: (detail) => `Maintenant un simple paragraphe du texte : ${detail}`,
    tableApart: (detail) =>
      `Un tableau avec des listes, des titres ou des tableaux dans ses cellules ; les cellules se suivent maintenant dans le texte : ${detail}`,
    tableCells: (detail) =>
      `Des cellules fusionnées d’un tableau sont maintenant dans la première, les autres sont vides : ${detail}`,
    tableAlignment: (detail) =>
      `Une colonne était alignée de plusieurs façons ; elle l’est maintenant comme la plupart de ses cellules : ${detail}`,
    text: (detail) => `Ces mots manquent ou diffèrent : ${detail}`,
    factsInText: (detail) =>
      `Des faits en phrases, restés dans le texte. La barre au-dessus du texte ajoute un encadré : ${detail}`,
    video: (detail) => `La vidéo porte le titre du communiqué : ${detail}`,
    embed: (detail) => `Un contenu intégré est maintenant un lien dans le texte : ${detail}`,
    factBox: (detail) => `Un encadré dans le texte : ${detail}`,
    heading: (detail) => `Les titres commencent au deuxième niveau : ${detail}`,
    mojibake: (detail) => `Des caractères abîmés sont rétablis : ${detail}`,
    invisible: (detail) => `Des caractères invisibles sont supprimés : ${detail}`,
    tracking: (detail) => `Un traceur est supprimé d’un lien : ${detail}`,
    script: (detail) => `Un script est supprimé : ${detail}`,
    handler: (detail) => `Une action d’un élément est supprimée : ${detail}`,
    pixel: (detail) => `Un pixel espion est supprimé : ${detail}`,
    unsafeLink: (detail) => `Un lien dangereux est supprimé ; ses mots restent : ${detail}`,
    deadLink: (detail) => `Un lien qui ne mène nulle part est supprimé ; ses mots restent : ${detail}`,
    form: (detail) => `Un champ de formulaire est supprimé : ${detail}`,
    shortcode: (detail) => `Un code inconnu est supprimé : ${detail}`,
    noTitle: () =>
      'Aucun titre trouvé. Un communiqué commence par son titre ; le texte suit sur une nouvelle ligne.',
    noText: () => 'Il ne reste pas de texte sous le titre.',
    malformed: (detail) => `Le fichier ne se lit pas : ${detail}`,
    tooLarge: (detail) => `Le fichier est trop grand : ${detail}`,
    refused: (detail) => `Le texte contient quelque chose qui n’est pas permis ici : ${detail}`,
  },
};
