import type { AddressFlaw, AddressRule, StaticHost } from '../../../faults/address-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { meant } from './meant.ts';

/** What keeps a former address from leading anywhere, with what to write. */
const addressFlaws: Readonly<Record<AddressFlaw, string>> = {
  start: 'Une ancienne adresse commence par la barre oblique qui suit le domaine. Écrivez le chemin',
  fragment:
    'Les navigateurs gardent pour eux ce qui suit un #, et aucun serveur ne l’apprend. Écrivez l’adresse sans cela',
  sign: 'Il y a une espace, une barre oblique inverse ou un signe invisible dans l’adresse. Écrivez le chemin tel que le navigateur le montre',
  query:
    'Après le point d’interrogation, il y a un signe que les serveurs lisent à leur façon. Écrivez-le tel que le navigateur le montre',
  percent:
    'Ici, un signe pour cent ne représente rien. Écrivez %25 pour le signe lui-même, et les lettres en UTF-8',
  dots: 'Les parties . et .. mènent ailleurs. Écrivez le chemin sans elles',
  empty: 'Deux barres obliques se suivent. Écrivez-en une',
};

/** Hosts that serve files and read no rule for a question mark. */
const staticHosts: Readonly<Record<StaticHost, string>> = {
  cloudflare: 'Cloudflare Pages',
  github: 'GitHub Pages',
  gitlab: 'GitLab Pages',
  bucket: 'un stockage objet sans CloudFront',
};
const allStaticHosts = 'GitHub Pages, GitLab Pages, Cloudflare Pages et un stockage objet sans CloudFront';

/** What is wrong with former addresses, links to the newsroom itself, and paths of the site. */
export const addressFaults: Sentences<AddressRule> = {
  notAFormer: ({ hurdle, instead }) => `${addressFlaws[hurdle]} (${instead}).`,
  redirectTaken: ({ other }) =>
    `${other} a déjà cette ancienne adresse. Enlevez-la ici ou là ; l’une des deux pages serait perdue.`,
  redirectReserved: () =>
    'Cette ancienne adresse est celle du site lui-même. Enlevez-la ; elle mène déjà à une page.',
  redirectOwn: () => 'C’est l’adresse actuelle de ce texte, qui ne peut pas mener à elle-même. Enlevez-la.',
  redirectNeedsRules: ({ count, host }) =>
    `${count === 1 ? 'Une ancienne adresse a' : `${count} anciennes adresses ont`} un point d’interrogation ou un signe qu’aucun fichier ne peut avoir. Seules les règles d’un serveur mènent plus loin (npm run headers, que Netlify lit de lui-même) ; avec ${host ? staticHosts[host] : allStaticHosts}, on n’arrive nulle part. Publiez le site ailleurs ou enlevez ${count === 1 ? 'l’adresse' : 'les adresses'}${host ? '' : ', ou écrivez servedBy: nginx dans newsroom.yaml si votre serveur a ces règles'}.`,
  pathTaken: ({ other }) =>
    `${other} a déjà le chemin de ce fichier. Renommez-le ou enlevez-le ; l’un des deux serait perdu.`,
  pathReserved: () => 'Le site lui-même écrit à ce chemin. Renommez le fichier ou enlevez-le.',
  brokenPercent: ({ instead }) =>
    `Dans ce lien, un signe pour cent ne représente rien. Écrivez %25 pour le signe lui-même, et les lettres telles quelles (${instead}).`,
  linkNowhere: ({ suggestion }) =>
    `Cette adresse de l’espace presse n’existe pas.${meant(suggestion)} Écrivez-en une qui existe (/archive/).`,
  linkToFormer: ({ now }) => `C’est une ancienne adresse. Écrivez l’adresse actuelle (${now}).`,
  linkHeldBack: ({ held }) =>
    `Ce lien mène à ${held}, qui ne sera pas encore public quand ce texte le sera. Enlevez-le ici ou publiez ce texte plus tard.`,
  anchorNowhere: ({ suggestion }) =>
    `Cet endroit n’existe pas dans ce texte.${meant(suggestion)} Écrivez le titre en minuscules avec des traits d’union (## New pier: #new-pier).`,
};
