import type { Words } from '../de/words.ts';

/** The page that compares a text or a file with what was published. */
export const verifyWords: Words['verify'] = {
  title: 'Est-ce authentique\u202f?',
  link: 'Vérifier une citation ou un fichier',
  intro:
    'Comparez une citation, un texte ou un fichier avec tout ce qui a été publié ici, y compris les versions antérieures.',
  private:
    'La comparaison se fait dans votre navigateur. Ni votre texte ni votre fichier ne quittent votre appareil.',
  text: 'Collez un texte ou une citation',
  textHelp: 'Au moins une phrase entière.',
  file: 'Ou choisissez un fichier, ou déposez-le ici',
  fileHelp:
    'Texte, Markdown, HTML et Word, mot à mot\u202f; tout fichier, images et dossiers de presse compris, octet par octet.',
  compare: 'Comparer',
  busy: 'Comparaison en cours…',
  version: (number, day) => `version ${number} du ${day}`,
  only: (day) => `version du ${day}`,
  whole: (version) => `Identique au communiqué publié dans son entier\u00a0: ${version}.`,
  passage: (version) => `Authentique\u00a0: ce passage figure mot pour mot dans le communiqué, ${version}.`,
  changed: (version) => `Non identique. Le plus proche\u00a0: ${version}.`,
  strange: (version) =>
    `Seuls quelques passages ont été publiés, l’essentiel ne l’a pas été. Le plus proche\u00a0: ${version}.`,
  added: (count) => `Mots non publiés\u00a0: ${count}.`,
  missing: (count) => `Mots manquants\u00a0: ${count}.`,
  current: 'C’est la version en vigueur.',
  outdated: 'Cette version n’est plus en vigueur\u202f; le communiqué a été modifié depuis.',
  withdrawn: 'Le communiqué a été retiré.',
  read: 'Lire le communiqué',
  versions: 'Toutes les versions',
  differences: 'Les différences',
  marks:
    'Barré\u00a0: ce que dit le communiqué publié et qui manque ici. Surligné\u00a0: ce que le communiqué ne dit pas.',
  none: 'Aucun texte publié ici ne ressemble à celui-ci.',
  noFile: 'Aucun fichier composé de ces octets n’est publié ici.',
  ask: 'Cela ne prouve pas un faux\u00a0: la phrase a pu être dite de vive voix ou dans un film, traduite ou retirée. Les transcriptions de films et d’enregistrements ne sont pas comparées. Interrogez-nous.',
  short: 'C’est trop court pour une comparaison. Collez au moins une phrase entière.',
  sameFile: (path) => `Octet pour octet le fichier publié\u00a0: ${path}`,
  sameMember: (path, kit) => `Octet pour octet le fichier ${path} du dossier de presse ${kit}`,
  failed:
    'La comparaison n’a pas été possible\u00a0: l’index n’a pas pu être chargé. Veuillez réessayer plus tard.',
  unreadable: 'Ce fichier n’a pas pu être lu comme un texte.',
  counts:
    'Sont comparés les lettres, les chiffres et les signes comme € et %. Les majuscules, la ponctuation, les guillemets et les retours à la ligne ne comptent pas\u202f; les virgules et les points dans les nombres, si.',
  byHand: {
    title: 'Vérifier à la main',
    text: 'Un texte\u00a0: cherchez le communiqué dans les archives. Sous «\u00a0Pour les rédactions\u00a0», il est en texte brut, et chaque version antérieure avec sa date sous «\u00a0versions\u00a0».',
    archive: 'Archives',
    file: 'Un fichier\u00a0: calculez sa somme SHA-256 et cherchez-la dans la liste de tous les fichiers. Chaque dossier de presse contient aussi sa propre liste SHA256SUMS.',
    sums: 'SHA256SUMS.txt\u00a0: les sommes de tous les fichiers publiés',
    linux: 'Linux',
    mac: 'macOS',
    windows: 'Windows',
  },
  /** The key of the list of sums. */
  signature: {
    title: 'Signature',
    text: 'La liste de toutes les sommes est signée avec cette clé (SSH)\u00a0:',
    elsewhere:
      'Comparez-la avec celle que nous publions ailleurs. Qui peut modifier ce site peut aussi changer la clé sur cette page.',
    file: 'SHA256SUMS.txt.sig\u00a0: la signature',
    check: 'Pour vérifier la signature\u00a0:',
  },
  channels: {
    title: 'Adresses officielles',
    intro:
      'Seules ces adresses sont les nôtres. Ce qui se trouve ailleurs en notre nom n’est pas confirmé par nous.',
    newsroom: 'Newsroom',
    trust: 'La même chose pour les programmes\u00a0: trust.txt',
  },
};
