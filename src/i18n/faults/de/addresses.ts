import type { AddressFlaw, AddressRule, StaticHost } from '../../../faults/address-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { meant } from './meant.ts';

/** What keeps a former address from leading anywhere, with what to write. */
const addressFlaws: Readonly<Record<AddressFlaw, string>> = {
  start: 'Eine frühere Adresse beginnt mit einem Schrägstrich, nach der Domain. Schreiben Sie den Pfad',
  fragment:
    'Was auf ein # folgt, behält der Browser für sich, und kein Server erfährt davon. Schreiben Sie die Adresse ohne',
  sign: 'In der Adresse steht ein Leerzeichen, ein umgekehrter Schrägstrich oder ein unsichtbares Zeichen. Schreiben Sie den Pfad, wie der Browser ihn zeigt',
  query:
    'Nach dem Fragezeichen steht ein Zeichen, das Server für ihr eigenes halten. Schreiben Sie es, wie der Browser es zeigt',
  percent:
    'Ein Prozentzeichen steht hier für nichts. Schreiben Sie %25 für das Zeichen selbst und Buchstaben als UTF-8',
  dots: 'Die Teile . und .. führen anderswohin. Schreiben Sie den Pfad ohne sie',
  empty: 'Zwei Schrägstriche stehen nebeneinander. Schreiben Sie einen',
};

/** Hosts that serve files and read no rule for a question mark. */
const staticHosts: Readonly<Record<StaticHost, string>> = {
  cloudflare: 'Cloudflare Pages',
  github: 'GitHub Pages',
  gitlab: 'GitLab Pages',
  bucket: 'Objektspeicher ohne CloudFront',
};
const allStaticHosts = 'bei GitHub Pages, GitLab Pages, Cloudflare Pages und Objektspeichern ohne CloudFront';

/** What is wrong with former addresses, links to the newsroom itself, and paths of the site. */
export const addressFaults: Sentences<AddressRule> = {
  notAFormer: ({ hurdle, instead }) => `${addressFlaws[hurdle]} (${instead}).`,
  redirectTaken: ({ other }) =>
    `Diese frühere Adresse hat schon ${other}. Nehmen Sie sie hier oder dort heraus; eine von beiden Seiten ginge sonst verloren.`,
  redirectReserved: () =>
    'Diese frühere Adresse gehört der Website selbst. Nehmen Sie sie heraus; sie führt schon auf eine Seite.',
  redirectOwn: () =>
    'Das ist die jetzige Adresse dieses Textes, und sie kann nicht auf sich selbst führen. Nehmen Sie sie heraus.',
  redirectNeedsRules: ({ count, host }) =>
    `${count === 1 ? 'Eine frühere Adresse hat' : `${count} frühere Adressen haben`} ein Fragezeichen oder ein Zeichen, das keine Datei haben kann. Von dort führen nur die Regeln eines Servers weiter (npm run headers; Netlify liest sie von selbst); ${host ? `bei ${staticHosts[host]}` : allStaticHosts} ${count === 1 ? 'führt sie' : 'führen sie'} ins Leere. Veröffentlichen Sie die Website anderswo, oder nehmen Sie sie heraus${host ? '' : '; servedBy: nginx in newsroom.yaml sagt, dass Ihr Server diese Regeln hat'}.`,
  pathTaken: ({ other }) =>
    `Den Pfad dieser Datei hat schon ${other}. Benennen Sie sie um oder nehmen Sie sie heraus; eine von beiden ginge sonst verloren.`,
  pathReserved: () =>
    'Diesen Pfad schreibt die Website selbst. Benennen Sie die Datei um oder nehmen Sie sie heraus.',
  brokenPercent: ({ instead }) =>
    `Ein Prozentzeichen steht in diesem Link für nichts. Schreiben Sie %25 für das Zeichen selbst und Buchstaben, wie sie sind (${instead}).`,
  linkNowhere: ({ suggestion }) =>
    `Diese Adresse des Newsrooms gibt es nicht.${meant(suggestion)} Schreiben Sie eine, die es gibt (/archive/).`,
  linkToFormer: ({ now }) => `Das ist eine frühere Adresse. Schreiben Sie die jetzige (${now}).`,
  linkHeldBack: ({ held }) =>
    `Dieser Link führt zu ${held}; das ist noch nicht öffentlich, wenn dieser Text es ist. Nehmen Sie ihn hier heraus, oder veröffentlichen Sie diesen Text später.`,
  anchorNowhere: ({ suggestion }) =>
    `Diese Stelle gibt es im Text nicht.${meant(suggestion)} Schreiben Sie die Überschrift klein und mit Bindestrichen (## Neue Pier: #neue-pier).`,
};
