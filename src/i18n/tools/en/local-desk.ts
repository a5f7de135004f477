import type { LocalWords } from '../../shapes/local-desk.ts';

/** What the desk of this machine answers when it refuses. */
export const localWords: LocalWords = {
  notHere: 'This request does not come from the desk of this machine. Open /admin/ in a new window.',
  unknownCall: 'The desk of this machine cannot do that.',
  notConfined: (path) =>
    `${path} is not in the folder of the content. Writing happens only there, and not through links.`,
  wrongKind: (path, values) =>
    `${path} has an ending that does not occur in the content. Use one of these (${values}).`,
  conflict: (path) =>
    `${path} has changed in the meantime. Load the page again to see the new version; nothing has been overwritten.`,
  taken: (path) => `${path} exists already. Choose another name.`,
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
  failed: (said) => `Git has not accepted the change; it has been taken back. Git says: ${said}`,
  unwatched: (files) =>
    `Git does not look for changes in these files, so no commit would contain what the desk saves. To make it look again:\n${files.map(({ path, command }) => `  ${path}: ${command}`).join('\n')}`,
  ready: (address) => `Desk: ${address}`,
};
