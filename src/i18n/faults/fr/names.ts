import type { Sentences } from '../../../faults/fault-words.ts';
import type { FoundFlaw, NameFlaw, NameRule, ReadPlace } from '../../../faults/name-flaws.ts';
import { meant } from './meant.ts';

/** What is wrong with the name or the place of a file or folder. */
export const nameFaults: Sentences<NameRule> = {
  nameFlaw: ({ name, byHand, flaw, signs, bytes, word }) =>
    `${nameFlawIn({ flaw, signs, bytes, word })} ${byHand ? `Renommez-le (${name}).` : `Renommez le fichier et écrivez ici son nouveau nom (${name}), ou laissez faire les deux (npm run check -- --fix).`}`,
  sameName: ({ twin }) =>
    `Le nom ne diffère de ${twin} que par des capitales ou par la composition de ses lettres. Sous macOS et Windows, les deux sont un seul fichier. Renommez l’un des deux (${twin.replace(/(?=\.[^.]*$)|$/, '-2')}).`,
  textName: ({ languages }) =>
    `Personne ne lit ce fichier, bien qu’il ressemble à un texte. Renommez-le (${languages}) ; Windows cache l’extension tant que vous ne l’affichez pas.`,
  nobodyReads: ({ where, isFolder, known }) =>
    `Personne ne lit ce ${isFolder ? 'dossier' : 'fichier'}.${meant(known)} ${readPlaces[where]}`,
  folderWithoutText: ({ where, languages, hasDocument }) =>
    hasDocument
      ? `Personne ne lit ce dossier : son document n’est pas un texte de l’espace presse. Écrivez un texte à côté (${languages}) et copiez-y les mots, dans le navigateur ou après npm run new.`
      : `Personne ne lit ce dossier : il n’a pas de texte. Écrivez-en un (${languages})${where === 'release' ? ' ou commencez par npm run new' : ''}, ou supprimez le dossier.`,
  fileUnnamed: ({ as }) =>
    `Aucun texte ne nomme ce fichier, et personne ne le reçoit donc. ${naming[as]} Sinon, retirez-le.`,
  publicFileAbsent: ({ suggestion }) =>
    `Ce fichier n’existe pas dans public/.${meant(suggestion)} Écrivez son chemin à partir de là (unread: [film.mp4]).`,
};

const readPlaces: Readonly<Record<ReadPlace, string>> = {
  content:
    'Il n’y a ici que newsroom.yaml, brand.yaml et les dossiers brand, words, organisations, people, topics, facts, events, pages et releases. Mettez-le dans l’un d’eux ou retirez-le.',
  data: 'Il n’y a ici que des fichiers comme nadja-dehne.yaml, les logos des organisations et les portraits des personnes. Mettez-le dans le dossier du texte qui le nomme.',
  pages: 'Une page est un dossier à elle seule (pages/privacy/index.fr.mdx). Mettez-le dans un tel dossier.',
  page: 'Le dossier d’une page n’a que ses textes (index.fr.mdx). Retirez-le.',
  releases:
    'Un communiqué est un dossier à lui seul (2019-09-11-busan-delegation/index.fr.mdx). Mettez-le dans un tel dossier.',
  brand: 'Il n’y a ici que les logos (SVG, PNG) et les polices (WOFF2) que nomme brand.yaml. Retirez-le.',
  words:
    'Il n’y a ici que les mots propres à la rédaction, dans ses langues (words/fr.yaml). Renommez le fichier ou retirez-le.',
  nested: 'Mettez ses fichiers à côté du texte lui-même (./quai.jpg).',
};

const naming: Readonly<Record<'picture' | 'attachment' | 'logo' | 'portrait' | 'brand' | 'other', string>> = {
  picture: 'Nommez-le (image: { src: ./quai.jpg, alt: …, credit: … } ou <Figure>).',
  attachment: 'Nommez-le (attachments: [{ file: ./rapport.pdf, title: … }]).',
  logo: 'Nommez-le dans le fichier de son organisation (logos: [{ file: ./logo.svg, title: … }]).',
  portrait: 'Nommez-le dans le fichier de la personne (portrait: { src: ./nadja-dehne.jpg, credit: … }).',
  brand: 'Nommez-le dans brand.yaml (logo: { light: ./brand/logo.svg }).',
  other:
    'Enregistrez-le dans un format que nous publions et nommez-le (attachments: [{ file: ./rapport.pdf, title: … }]).',
};

/** What keeps a name from being one that every system has. */
function nameFlawIn({ flaw, signs = '', bytes = 0, word = '' }: FoundFlaw): string {
  const said: Record<NameFlaw, string> = {
    empty: 'Le nom est vide.',
    sign: `Certains systèmes n’admettent pas ${signs} dans un nom. Enlevez-le.`,
    start: 'Le nom commence par un point ou une espace, et certains systèmes le cachent ou le changent.',
    end: 'Le nom se termine par un point ou une espace, et Windows l’enlève.',
    device: `${word} est un nom réservé de Windows, quelle que soit l’extension.`,
    long: `Le nom est trop long : ${bytes} octets. Tout système en admet 150.`,
    ending: `L’extension ${word} a des capitales. Écrivez-la en minuscules.`,
    site: 'Le site lui-même crée un fichier de ce nom.',
  };
  return said[flaw];
}
