import type { EditorWords } from '../../shapes/editor.ts';
import { recordingRules } from './recordings.ts';

const missing = {
  people: 'Cette personne',
  organisations: 'Cette organisation',
  topics: 'Ce thème',
  places: 'Ce lieu',
  facts: 'Ce chiffre',
  events: 'Ce rendez-vous',
  releases: 'Ce communiqué',
};

export const editorWords: EditorWords = {
  toolbar: 'Mettre le texte en forme',
  style: {
    label: 'Type de paragraphe',
    paragraph: 'Paragraphe',
    heading2: 'Titre 2',
    heading3: 'Titre 3',
    heading4: 'Titre 4',
  },
  marks: {
    bold: 'Gras',
    italic: 'Italique',
    strike: 'Barré',
    sub: 'Indice',
    sup: 'Exposant',
    code: 'Code',
    link: 'Lien',
    abbreviation: 'Expliquer une abréviation',
    foreign: 'Autre langue',
  },
  lists: {
    bullets: 'Liste à puces',
    numbers: 'Liste numérotée',
    indent: 'Augmenter le retrait',
    outdent: 'Diminuer le retrait',
  },
  undo: 'Annuler',
  redo: 'Rétablir',
  more: 'Autres mises en forme',
  insert: {
    label: 'Insérer',
    quotation: 'Paragraphe en retrait',
    table: 'Tableau',
    footnote: 'Note de bas de page',
    organisation: 'Organisation dans la phrase',
    person: 'Personne dans la phrase',
    fact: 'Chiffre dans la phrase',
    rule: 'Ligne de séparation',
    code: 'Bloc de code',
    comment: 'Note pour la rédaction',
  },
  table: {
    label: 'Modifier le tableau',
    rowAbove: 'Ligne au-dessus',
    rowBelow: 'Ligne au-dessous',
    columnBefore: 'Colonne avant',
    columnAfter: 'Colonne après',
    alignStart: 'Aligner la colonne à gauche',
    alignCentre: 'Centrer la colonne',
    alignEnd: 'Aligner la colonne à droite',
    removeRow: 'Supprimer la ligne',
    removeColumn: 'Supprimer la colonne',
    remove: 'Supprimer le tableau',
  },
  source: { show: 'Source', hide: 'Texte' },
  box: {
    remove: 'Retirer',
    choose: 'Choisir un fichier',
    none: 'Veuillez choisir',
    addFigure: 'Ajouter une image',
    addPerson: 'Ajouter une personne',
    addOrganisation: 'Ajouter une organisation',
    comment: 'Note pour la rédaction, invisible sur la page',
    footnote: (id) => `Note ${id}`,
    component: 'Source',
    linkTarget: 'Cible de lien',
    noEvent: 'Aucun : ajoutez-le sous « Événements »',
  },
  ask: {
    address: 'Adresse',
    meaning: 'Signification',
    language: 'Code de la langue (en, ko)',
    organisation: 'Organisation',
    person: 'Personne',
    fact: 'Chiffre',
    words: 'Mots dans la phrase',
    apply: 'Appliquer',
    remove: 'Retirer',
    cancel: 'Annuler',
  },
  loading: 'Ouverture du texte…',
  paste: {
    left: (what) => `Non repris : ${what}.`,
    pictures: (count) =>
      count === 1
        ? 'une image (faites glisser le fichier dans le texte)'
        : `${count} images (faites glisser les fichiers dans le texte)`,
    dateline: 'le lieu et la date, qui ont un champ à eux',
    tracking: 'les traceurs des liens',
    comments: 'les commentaires et le texte supprimé',
    describe: 'Décrivez l’image et nommez son auteur.',
  },
  faults: {
    label: 'Remarques sur le texte',
    error: 'Empêche l’enregistrement',
    warning: 'Remarque',
    rules: {
      ...recordingRules,
      danglingReference: ({ collection, suggestion }) =>
        `${missing[collection]} n’existe pas ici.${suggestion ? ` Vous pensez peut-être à « ${suggestion} ».` : ''} Choisissez une entrée qui existe, ou ajoutez-la d’abord.`,
      eventUnknown: ({ suggestion }) =>
        `Le communiqué n’a pas d’événement de ce titre.${suggestion ? ` Vous pensez peut-être à « ${suggestion} ».` : ''} Choisissez-en un, ou ajoutez-le sous « Événements ».`,
      headingOne: () => 'Le titre 1 est réservé au titre de la page. Prenez le titre 2.',
      headingSkipped: ({ to }) => `Il manque ici un niveau de titre. Prenez le titre ${to.length}.`,
      missingAttribute: ({ attribute }) => `Le champ « ${attribute} » est vide. Remplissez-le.`,
      contentMissing: () => 'Il n’y a rien dedans. Écrivez-y le texte.',
      altMissing: () => 'L’image n’a pas de texte alternatif. Dites en une phrase ce qu’elle montre.',
      creditMissing: () => 'Le crédit manque. Dites qui a fait l’image.',
      captionMissing: () => 'L’image n’a pas de légende.',
      onlyFigures: () => 'Une galerie ne contient que des images. Écrivez le texte avant ou après.',
      blockOnly: ({ component }) =>
        `${component} se trouve au milieu d’un paragraphe. Placez le curseur dans un paragraphe à part.`,
      dangerousUrl: () => 'Ce lien n’est pas permis. Donnez une adresse web (https://example.org/).',
      takenForList: () => 'Une liste d’un seul point. Donnez-lui-en un deuxième ou faites-en un paragraphe.',
      underlinedHeading: () =>
        'Les traits font de la ligne du dessus un titre. Choisissez « Titre 2 » ou « Ligne de séparation ».',
      unusedDefinition: ({ label }) =>
        `Rien dans le texte ne renvoie à « ${label} ». Placez le signe dans la phrase ou retirez la ligne.`,
      quoteWithoutSpeaker: () =>
        'La citation ne nomme personne. Prenez « Citation » dans le menu, ou nommez la source après un tiret dans la dernière ligne.',
      rawMarkdown: () => 'Il y a des astérisques dans le texte. Supprimez-les et mettez les mots en gras.',
    },
  },
};
