import type { UpdateWords } from '../../shapes/updating.ts';

/** What an update says. */
export const updateWords: UpdateWords = {
  dirty:
    'Nothing has been done, because there are changes that no commit holds. Commit or discard them (git status), then try again.',
  merging:
    'A merge is not finished here. Resolve the conflicts, “git add” the files, “git commit”, then “npm run update -- --continue”; or go back with “npm run update -- --undo”.',
  noUpstream:
    'This newsroom does not know where new versions come from. Run “git remote add upstream <address of Depesche>” once (docs/updating.md).',
  noTag: (wanted, all) =>
    `${wanted === undefined ? 'The source of updates has no version yet.' : `There is no version ${wanted}.`}${all ? ` There are: ${all}.` : ''}`,
  newest: (own) => `Nothing newer: this is ${own}.`,
  from: (own, version) => `From ${own} to ${version}.`,
  verified: 'The signature of this version is right.',
  unverified: 'Its signature was not looked at, because nobody’s key is known here (docs/updating.md).',
  noChanges: 'The change log says nothing about this version.',
  noBase: (own) =>
    `Nothing has been done: the source of updates has no tag ${own}, and this repository shares no commit with it, so nobody can tell your changes from theirs. Set the version in package.json to the one you copied.`,
  ownChanges: (files, first) =>
    `You have changed ${files} ${files === 1 ? 'file' : 'files'} of the program yourself (${first}${files > 5 ? ', …' : ''}); your changes are merged.`,
  conflicts: (files) => `You and the new version have both changed: ${files}.`,
  branchTaken: (branch) =>
    `There is a branch ${branch} already, from an earlier try. Delete it (git branch -D ${branch}), then try again.`,
  resolve: (branch) =>
    `The branch ${branch} is checked out, with marks in these files. Choose in each what shall stay, “git add” it, “git commit”, then “npm run update -- --continue”. Back to where you were: “npm run update -- --undo”.`,
  noBranch: 'There is no update here to go on with. Begin one with “npm run update”.',
  steps: {
    install: 'The packages of the new version could not be installed.',
    migrate: 'The content could not be brought to the new fields.',
    check: 'The new version finds mistakes in the content, listed above.',
    build: 'The new version could not build the site; the reason stands above.',
  },
  stays: (branch) =>
    `Nothing is published: all of it is on the branch ${branch}. Mend it there, commit, and “npm run update -- --continue”; or go back with “npm run update -- --undo”.`,
  done: (branch, former) =>
    `The new version is on the branch ${branch}: checked, built and proved. Look at it (npm start). To take it: git switch ${former} && git merge ${branch}. To go back: npm run update -- --undo.`,
  failed: (reason) => `The update stopped. git says: ${reason}`,
  nothingToUndo: 'There is no update to undo.',
  unmerged: (branches) =>
    `Nothing has been done: ${branches} is not merged here. To undo that update, git switch to its branch and call this again; if it was taken in another way or is not wanted, delete the branch first (git branch -D).`,
  otherUpdate: (title, own) =>
    `Nothing has been done: the last merged update is “${title}”, but this is ${own}. It came in another way than by a merge; revert that commit yourself (git revert).`,
  left: (former, kept) =>
    `Back on ${former}, with the version before.${kept ? ` The branch ${kept} stays, because you have committed to it.` : ''}`,
  reverted: (title) => `Reverted: ${title}. Whatever was committed since is still there.`,
  migrated: (files) =>
    files === 0
      ? 'All content has the fields of this version.'
      : `New fields in ${files} ${files === 1 ? 'file' : 'files'}.`,
};
