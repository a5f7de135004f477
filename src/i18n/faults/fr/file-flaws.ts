import type { FileFlaw, FlawFacts } from '../../../faults/file-flaws.ts';

/** What keeps a file from being offered. */
export const fileFlaws: Record<FileFlaw, (facts: FlawFacts) => string> = {
  empty: () => 'Le fichier est vide. Mettez ici le fichier complet.',
  pointer: () =>
    'Il n’y a ici que le pointeur de Git LFS, pas le fichier lui-même. Récupérez le fichier (git lfs pull) ; une CI ne le récupère que si LFS est activé pour son checkout (lfs: true).',
  page: ({ ending }) =>
    `C’est une page web et non ${ending} : un serveur a répondu par une page au lieu du fichier, par exemple pour demander une connexion. Téléchargez le fichier de nouveau, et ouvrez-le avant de le mettre ici.`,
  otherKind: ({ ending, kind }) =>
    kind === undefined
      ? `Le contenu du fichier n’est pas ${ending}. Exportez-le de nouveau en ${ending}.`
      : `Le contenu du fichier n’est pas ${ending} mais ${kind}. Corrigez l’extension de son nom ou exportez-le de nouveau en ${ending}.`,
  notText: () =>
    'Le fichier n’est pas un texte que tout programme sait lire. Enregistrez-le de nouveau en UTF-8.',
  cutOff: () => 'La fin du fichier manque. Copiez-le ou téléchargez-le de nouveau.',
  damaged: () => 'Une partie de l’archive est endommagée. Refaites l’archive.',
  oldOffice: ({ ending }) =>
    `C’est un document d’Office 97 sous une autre extension. Ouvrez-le et enregistrez-le en ${ending}.`,
  tooLarge: () => 'Le fichier dépasse 2 Go. Mettez-en un plus petit ici.',
};
