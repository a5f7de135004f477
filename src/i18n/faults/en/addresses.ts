import type { AddressFlaw, AddressRule, StaticHost } from '../../../faults/address-facts.ts';
import type { Sentences } from '../../../faults/fault-words.ts';
import { meant } from './meant.ts';

/** What keeps a former address from leading anywhere, with what to write. */
const addressFlaws: Readonly<Record<AddressFlaw, string>> = {
  start: 'A former address begins with a slash, after the domain. Write the path',
  fragment:
    'Browsers keep what follows a # to themselves, and no server learns of it. Write the address without it',
  sign: 'A space, a backslash or an invisible sign stands in the address. Write the path as the browser shows it',
  query:
    'What follows the question mark has a sign that servers read as their own. Write it as the browser shows it',
  percent: 'A percent sign stands for nothing here. Write %25 for the sign itself, and letters as UTF-8',
  dots: 'The parts . and .. lead elsewhere. Write the path without them',
  empty: 'Two slashes stand side by side. Write one',
};

/** Hosts that serve files and read no rule for a question mark. */
const staticHosts: Readonly<Record<StaticHost, string>> = {
  cloudflare: 'Cloudflare Pages',
  github: 'GitHub Pages',
  gitlab: 'GitLab Pages',
  bucket: 'object storage without CloudFront',
};
const allStaticHosts =
  'at GitHub Pages, GitLab Pages, Cloudflare Pages and object storage without CloudFront';

/** What is wrong with former addresses, links to the newsroom itself, and paths of the site. */
export const addressFaults: Sentences<AddressRule> = {
  notAFormer: ({ hurdle, instead }) => `${addressFlaws[hurdle]} (${instead}).`,
  redirectTaken: ({ other }) =>
    `${other} has this former address already. Remove it here or there; one of the two pages would be lost.`,
  redirectReserved: () =>
    'This former address belongs to the site itself. Remove it; it leads to a page already.',
  redirectOwn: () => 'This is the present address of this text, which cannot lead to itself. Remove it.',
  redirectNeedsRules: ({ count, host }) =>
    `${count === 1 ? 'A former address has' : `${count} former addresses have`} a question mark or a sign that no file can have. Only the rules of a server lead on from there (npm run headers; Netlify reads them by itself); ${host ? `at ${staticHosts[host]}` : allStaticHosts} they lead nowhere. Publish the site elsewhere, or remove ${count === 1 ? 'it' : 'them'}${host ? '' : '; servedBy: nginx in newsroom.yaml says that your server has these rules'}.`,
  pathTaken: ({ other }) =>
    `${other} has the path of this file already. Rename it or remove it; one of the two would be lost.`,
  pathReserved: () => 'The site itself writes to this path. Rename the file or remove it.',
  brokenPercent: ({ instead }) =>
    `A percent sign stands for nothing in this link. Write %25 for the sign itself, and letters as they are (${instead}).`,
  linkNowhere: ({ suggestion }) =>
    `This address of the newsroom does not exist.${meant(suggestion)} Write one that exists (/archive/).`,
  linkToFormer: ({ now }) => `This is a former address. Write the present one (${now}).`,
  linkHeldBack: ({ held }) =>
    `This link leads to ${held}, which is not public yet when this text is. Take it out here, or publish this text later.`,
  anchorNowhere: ({ suggestion }) =>
    `This text has no such place.${meant(suggestion)} Write the heading in small letters with hyphens (## New pier: #new-pier).`,
};
