import type { Collection, FileRule } from '../../../faults/fault-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { meant } from './meant.ts';

/** A thing of a collection that somebody names and that is not there. */
export const missingThings: Readonly<Record<Collection, string>> = {
  releases: 'Ce dossier de communiqué',
  organisations: 'Cette organisation',
  people: 'Cette personne',
  topics: 'Ce thème',
  places: 'Ce lieu',
  facts: 'Ce chiffre',
  events: 'Ce rendez-vous',
};

/** What is wrong with a file: its name, its place, its address, what it lacks or names. */
export const fileFaults: Sentences<FileRule> = {
  newsroomMissing: () =>
    'Les paramètres de l’espace presse manquent. Écrivez le fichier content/newsroom.yaml.',
  frontmatterMissing: () =>
    'Le fichier ne commence pas par ses champs. Écrivez-les tout en haut entre deux lignes de trois traits d’union (--- title: … ---).',
  notUtf8: () => 'Le fichier n’est pas un texte en UTF-8. Enregistrez-le avec l’encodage UTF-8.',
  strangeLineEnd: () =>
    'Il y a ici un signe que certains programmes prennent pour une fin de ligne et d’autres non. Supprimez-le, et mettez un retour à la ligne (Entrée) ou une espace.',
  danglingReference: ({ collection, suggestion }) =>
    `${missingThings[collection]} n’existe pas.${meant(suggestion)} Écrivez un identifiant qui existe ou ajoutez le fichier.`,
  duplicateSlug: ({ other }) =>
    `A la même adresse que ${other}. Renommez l’un des dossiers (2019-09-11-busan-delegation-2).`,
  duplicateGuid: ({ other }) =>
    `A le même identifiant permanent que ${other}. Supprimez ce guid ou écrivez-en un autre.`,
  duplicateAddress: ({ other }) => `A la même adresse que ${other}. Écrivez-en une autre (address: contact).`,
  reservedAddress: ({ values }) =>
    `Cette adresse est celle du site lui-même. Écrivez-en une autre (sauf ${values}).`,
  reservedId: ({ values, example }) =>
    `Cet identifiant est celui du site lui-même (${values}). Renommez le fichier (${example}).`,
  fileName: ({ languages }) =>
    `Le nom du fichier n’a aucune langue de cet espace presse. Renommez-le (${languages}).`,
  folderName: ({ example }) =>
    `Le nom du dossier n’est pas une date suivie d’un nom court. Renommez-le (${example}).`,
  folderDate: ({ day }) =>
    `Le nom du dossier a un autre jour. Renommez le dossier tant qu’il n’est pas publié (${day}-…) ou laissez-le.`,
  otherKind: ({ needs }) =>
    needs === 'file'
      ? 'Est un lien ou un dossier, et personne ne le lit. Mettez ici le fichier lui-même.'
      : 'Est un fichier ou un lien à la place d’un dossier, et personne ne le lit. Mettez ici le dossier lui-même.',
  tooLarge: ({ max, length }) =>
    `A ${length} caractères, trop pour un texte. Écrivez-en au plus ${max} et mettez le reste à côté, à télécharger (attachments: [{ file: ./rapport.pdf, title: … }]).`,
  nestedTooDeep: ({ max }) =>
    `Se trouve à plus de ${max} niveaux de profondeur dans des listes, des citations ou des balises. Écrivez-le avec moins de niveaux (- une liste dans une liste).`,
  tooManyMarks: ({ mark, max }) =>
    `A plus de ${max} fois le signe ${mark}, et chacun coûte plus de temps et de mémoire que le précédent. Écrivez-le avec moins de signes (le signe lui-même au lieu de &amp;, les tableaux et les listes en pièce jointe : attachments: [{ file: ./tableau.csv, title: … }]).`,
  tooCostly: ({ seconds, megabytes }) =>
    `Ne peut pas être lu : la lecture s’interromprait ou coûterait plus de ${seconds} s de processeur ou de ${megabytes} Mo de mémoire. Cherchez des milliers de fois le même signe (< { [ * > |) et enlevez-les, ou divisez le texte.`,
  strayFile: () =>
    'Personne ne lit ce fichier. Donnez-lui un nom fait de minuscules de a à z, de chiffres et de traits d’union simples, avec l’extension .yaml (nadja-dehne.yaml).',
  translationsDisagree: ({ other }) =>
    `Diffère de l’autre version (${other}). Ce champ est le même dans toutes les langues : écrivez partout la même valeur.`,
  noBoilerplate: ({ day, organisation }) =>
    `Aucune présentation de ${organisation} n’est valable le ${day}. Ajoutez-en une au fichier de l’organisation (validFrom: ${day}) ou écrivez ici boilerplates: [].`,
  sameValidFrom: ({ day }) =>
    `Deux présentations sont valables à partir du ${day}. Écrivez le jour à partir duquel l’une d’elles l’est vraiment ou supprimez-la.`,
  noInterfaceWords: ({ language }) =>
    `L’interface n’a pas de mots dans cette langue, et les lecteurs voient ceux de l’anglais. Ajoutez un dictionnaire (src/i18n/site/${language}/).`,
  noSourceText: ({ language }) =>
    `Il n’y a pas de fichier dans la première langue de l’espace presse. La rédaction dans le navigateur en a besoin (index.${language}.mdx).`,
  heldBackInPublic: () =>
    'Ce dépôt est public, et le texte ne l’est pas encore. Gardez-le dans un dépôt privé ou attendez sa publication pour l’envoyer (repository: private si le dépôt est en fait privé).',
  draftInPublic: () =>
    'Dans un dépôt public, tout le monde peut lire ce brouillon. Gardez-le dans un dépôt privé si ce n’est pas voulu (repository: private si le dépôt est en fait privé).',
  heldBackTold: ({ held, example }) =>
    `Ces mots figurent aussi dans ${held}, encore retenu. Enlevez-les ici${example === undefined ? ' ou attendez que ce communiqué soit public.' : ` ou indiquez le dossier si l’on peut déjà les connaître (${example}).`}`,
  heldBackToldBefore: ({ held, example }) =>
    `Ces mots figurent aussi dans ${held}, encore retenu. D’après l’ordre des commits, ils étaient publics ici auparavant. Enlevez-les si ce n’est pas le cas${example === undefined ? '.' : `, sinon indiquez le dossier (${example}).`}`,
  tellsIdle: () => 'Plus rien de ce communiqué n’est retenu. Enlevez-le ici (tells: []).',
};
