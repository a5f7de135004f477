import type { LocalWords } from '../../shapes/local-desk.ts';

/** What the desk of this machine answers when it refuses. */
export const localWords: LocalWords = {
  language: 'fr',
  notHere:
    'Cette requête ne vient pas de la rédaction ouverte sur cet ordinateur. Ouvrez dans une nouvelle fenêtre le lien affiché dans le terminal.',
  unknownCall: 'La rédaction de cet ordinateur ne sait pas faire cela.',
  notConfined: (path) =>
    `${path} n’est pas dans le dossier du contenu. On n’écrit que là, et pas à travers des liens.`,
  wrongKind: (path, values) =>
    `${path} a une extension qui n’existe pas dans le contenu. Prenez l’une de celles-ci (${values}).`,
  wrongName: (path, name) =>
    `Certains systèmes ne peuvent pas nommer un fichier ${path}. Donnez-lui un autre nom (${name}).`,
  conflict: (path) =>
    `${path} a changé entre-temps. Rechargez la page pour voir la nouvelle version ; rien n’a été écrasé.`,
  taken: (path) => `${path} existe déjà. Choisissez un autre nom.`,
  unasked: (path) =>
    `${path} est public, et personne n’a été interrogé sur sa disparition ; rien n’a été supprimé. Rechargez la page, puis supprimez-le encore une fois.`,
  busy: (what) =>
    `Une opération de Git est en cours dans ce dépôt (${what}). Terminez-la ou annulez-la, puis enregistrez encore une fois.`,
  detached:
    'Ce dépôt n’est sur aucune branche. Passez sur une branche (git switch main), puis enregistrez encore une fois.',
  locked: 'Un autre programme écrit dans ce dépôt. Enregistrez encore une fois dans un instant.',
  noAuthor:
    'Git ne sait pas qui vous êtes. Dites-le-lui une fois : git config --global user.name "Ada Anker" et git config --global user.email ada@example.org',
  noRepository:
    'Le contenu n’est dans aucun dépôt Git. Créez-en un (git init), puis relancez « npm run dev ».',
  wrongBranch: (found) =>
    `Le dépôt est passé sur la branche ${found}. Rechargez la page, puis enregistrez encore une fois.`,
  tooLarge: 'C’est trop gros. Une modification ne peut pas dépasser 100 Mo.',
  unreadable: 'Cette requête n’est pas lisible. Rechargez la page.',
  wouldBreak: (errors) =>
    `Avec cette modification, l’espace presse ne pourrait plus être mis en ligne ; rien n’est enregistré, et rien n’est perdu. Changez d’abord ceci :\n${errors.map((error) => `• ${error}`).join('\n')}`,
  failed: (said) => `Git n’a pas accepté la modification ; elle a été annulée. Git répond : ${said}`,
  noShared:
    'Ce dépôt n’a pas de dépôt partagé. La personne qui s’occupe de l’espace presse en configure un (git remote add origin …).',
  noAnswer:
    'Le dépôt partagé n’a pas répondu ; tout est enregistré ici. Vérifiez la connexion, puis publiez encore une fois.',
  newerThere:
    'Le dépôt partagé contient des modifications plus récentes, et aucune n’est écrasée. Récupérez-les d’abord (git pull --rebase), puis publiez encore une fois.',
  notPublished: (said) =>
    `Le dépôt partagé n’a pas accepté les modifications ; tout est enregistré ici. Git répond : ${said}`,
  unwatched: (files) =>
    `Git ne surveille pas ces fichiers ; ce que la rédaction enregistre n’irait dans aucun commit. Pour qu’il les surveille à nouveau :\n${files.map(({ path, command }) => `  ${path} : ${command}`).join('\n')}`,
  ready: (address) => `Rédaction : ${address}`,
  inSafari: (address) => `Dans Safari : ${address}`,
  nextLink: (address) => `Pour un autre navigateur : ${address}`,
  once: 'Le lien sert une fois, pour un navigateur ; ensuite, un nouveau s’affiche ici. On y voit aussi les brouillons et les communiqués sous embargo.',
  closed: {
    title: 'Ouvrez le lien affiché dans le terminal',
    how: 'Cet espace presse montre aussi les brouillons et les communiqués sous embargo. Seul le lien que « npm run dev » affiche après « Rédaction » l’ouvre donc.',
    spent: 'Ce lien a déjà servi, ou date d’un démarrage antérieur.',
    lost: 'Le lien vient d’être affiché à nouveau. Il sert une fois, pour un navigateur.',
  },
  opening: {
    title: 'Ouverture de la rédaction',
    needsScript: 'La rédaction a besoin de JavaScript. Autorisez-le pour cette adresse et rechargez la page.',
  },
  hostRefused:
    '« npm run dev » montre les brouillons et les communiqués sous embargo, et ne répond donc qu’à cet ordinateur. Enlevez --host. Depuis un autre ordinateur, un tunnel mène ici : ssh -L 4321:localhost:4321 <ordinateur>',
};
