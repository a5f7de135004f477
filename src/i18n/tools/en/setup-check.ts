import type { SetupCheckWords } from '../../shapes/setup-check.ts';

/** What a first deploy still lacks. */
export const setupCheckWords: SetupCheckWords = {
  needs: {
    content: 'content',
    address: 'address',
    imprint: 'imprint',
    privacy: 'privacy',
    contact: 'media contact',
    postal: 'postal address',
    repository: 'kind of repository',
  },
  demo: 'This is still the demonstration. Run “npm run setup”.',
  faults: (count) =>
    `The check finds ${count} ${count === 1 ? 'mistake' : 'mistakes'}. Run “npm run check”, it says where and what to write instead.`,
  nowhere: (host) =>
    `${host} is an address of examples. Write your own as “url” in content/newsroom.yaml (https://press.your-domain.com/).`,
  noPage: (file) => `The page is missing. Write ${file} (docs/operations.md).`,
  placeholder: (files) => `There are placeholders in ${files}. Fill in what the page says, and delete them.`,
  noContact: (file) =>
    `Nobody whom journalists could reach is in “contacts”. Add somebody with “email” or “phone” (${file}).`,
  noPostal: (file) =>
    `The publisher has no “postalAddress”. Add it in ${file}; the law asks for it in an imprint.`,
  noRepository:
    'Nothing says whether strangers can read this repository. Write “repository: private” or “repository: public” in content/newsroom.yaml.',
  ready: 'Nothing is missing. Next: npm run build, then npm run deploy -- <target> (docs/operations.md).',
  sum: (count) => (count === 1 ? 'One thing is missing.' : `${count} things are missing.`),
};
