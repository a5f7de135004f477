import type { LocalWords } from '../../shapes/local-desk.ts';

/** What the desk of this machine answers when it refuses. */
export const localWords: LocalWords = {
  language: 'en',
  notHere:
    'This request does not come from the desk that runs on this machine. Open the link in the terminal in a new window.',
  unknownCall: 'The desk of this machine cannot do that.',
  notConfined: (path) =>
    `${path} is not in the folder of the content. Writing happens only there, and not through links.`,
  wrongKind: (path, values) =>
    `${path} has an ending that does not occur in the content. Use one of these (${values}).`,
  wrongName: (path, name) => `Not every system can name a file ${path}. Give it another name (${name}).`,
  conflict: (path) =>
    `${path} has changed in the meantime. Load the page again to see the new version; nothing has been overwritten.`,
  taken: (path) => `${path} exists already. Choose another name.`,
  unasked: (path) =>
    `${path} is public, and nobody was asked whether the text shall disappear; nothing has been deleted. Load the page again, then delete it once more.`,
  busy: (what) =>
    `Git is in the middle of something in this repository (${what}). Finish or abort it, then save again.`,
  detached: 'This repository is on no branch. Switch to one (git switch main), then save again.',
  locked: 'Another program is writing to this repository. Save again in a moment.',
  noAuthor:
    'Git does not know who you are. Tell it once: git config --global user.name "Ada Anker" and git config --global user.email ada@example.org',
  noRepository: 'The content is in no git repository. Make one (git init), then start “npm run dev” again.',
  wrongBranch: (found) =>
    `The repository is on the branch ${found} by now. Load the page again, then save again.`,
  tooLarge: 'This is too large. A change may have at most 100 MB.',
  unreadable: 'This request cannot be read. Load the page again.',
  wouldBreak: (errors) =>
    `The newsroom could not be built with this; nothing has been saved, and nothing is lost. Change this first:\n${errors.map((error) => `• ${error}`).join('\n')}`,
  failed: (said) => `Git has not accepted the change; it has been taken back. Git says: ${said}`,
  noShared:
    'This repository has no shared one. Whoever looks after the newsroom sets it up (git remote add origin …).',
  noAnswer:
    'The shared repository has not answered. Everything is saved here. Check the connection, then publish again.',
  newerThere:
    'The shared repository has newer changes, and none of them is overwritten. Fetch them first (git pull --rebase), then publish again.',
  notPublished: (said) =>
    `The shared repository did not take the changes. Everything is saved here. Git says: ${said}`,
  unwatched: (files) =>
    `Git does not look for changes in these files, so no commit would contain what the desk saves. To make it look again:\n${files.map(({ path, command }) => `  ${path}: ${command}`).join('\n')}`,
  ready: (address) => `Desk: ${address}`,
  inSafari: (address) => `In Safari: ${address}`,
  nextLink: (address) => `For another browser: ${address}`,
  once: 'The link works once, for one browser; then a new one is printed here. Drafts and embargoed releases are shown there too.',
  closed: {
    title: 'Open the link in the terminal',
    how: 'This newsroom also shows drafts and embargoed releases. Therefore only the link that “npm run dev” prints after “Desk” opens it.',
    spent: 'This link has been used already, or is from an earlier start.',
    lost: 'The link has just been printed again. It works once, for one browser.',
  },
  opening: {
    title: 'The desk is being opened',
    needsScript: 'The desk needs JavaScript. Allow it for this address and load the page again.',
  },
  hostRefused:
    '“npm run dev” shows drafts and embargoed releases, so it answers this machine only. Leave out --host. From another machine, a tunnel leads here: ssh -L 4321:localhost:4321 <machine>',
};
