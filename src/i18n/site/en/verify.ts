import type { Words } from '../de/words.ts';

/** The page that compares a text or a file with what was published. */
export const verifyWords: Words['verify'] = {
  title: 'Is it genuine?',
  link: 'Check a quotation or a file',
  intro:
    'Compare a quotation, a text or a file with everything that was published here, former versions included.',
  private: 'The comparison happens in your browser. Your text and your file never leave your device.',
  text: 'Paste a text or a quotation',
  textHelp: 'At least one whole sentence.',
  file: 'Or choose a file, or drop it here',
  fileHelp:
    'Text, Markdown, HTML and Word by their words; any file, pictures and press kits too, by its bytes.',
  compare: 'Compare',
  busy: 'Comparing …',
  version: (number, day) => `version ${number} of ${day}`,
  only: (day) => `the version of ${day}`,
  whole: (version) => `Identical to the whole published release: ${version}.`,
  passage: (version) => `Genuine: this passage stands word for word in the release, ${version}.`,
  changed: (version) => `Not identical. The nearest is ${version}.`,
  strange: (version) => `Only parts of this were published, most of it was not. The nearest is ${version}.`,
  added: (count) => `Words that were not published: ${count}.`,
  missing: (count) => `Words that are missing: ${count}.`,
  current: 'This is the current version.',
  outdated: 'This version is no longer current; the release has been changed since.',
  withdrawn: 'The release has been withdrawn.',
  read: 'Read the release',
  versions: 'All versions',
  differences: 'The differences',
  marks:
    'Struck through: what the published release says and this text leaves out. Highlighted: what the release does not say.',
  none: 'No text published here is like this one.',
  noFile: 'No file with these bytes is published here.',
  ask: 'That alone proves no forgery: it may have been said aloud or in a film, translated, or withdrawn. Transcripts of films and recordings are not compared. Ask us.',
  short: 'This is too short to compare. Please paste at least one whole sentence.',
  sameFile: (path) => `Byte for byte the published file: ${path}`,
  sameMember: (path, kit) => `Byte for byte the file ${path} of the press kit ${kit}`,
  failed: 'The comparison was not possible: the index could not be loaded. Please try again later.',
  unreadable: 'This file could not be read as text.',
  counts:
    'Letters, figures and signs such as € and % are compared. Capitals, punctuation, quotation marks and line breaks do not count; commas and points within numbers do.',
  byHand: {
    title: 'Check by hand',
    text: 'A text: find the release in the archive. Under “For the newsdesk” it stands as plain text, under “Versions” every former version with its day.',
    archive: 'Archive',
    file: 'A file: compute its SHA-256 sum and look for it in the list of all files. Every press kit contains a list SHA256SUMS of its own.',
    sums: 'SHA256SUMS.txt: the sums of all published files',
    linux: 'Linux',
    mac: 'macOS',
    windows: 'Windows',
  },
  /** The key of the list of sums. */
  signature: {
    title: 'Signature',
    text: 'The list of all sums is signed with this key (SSH):',
    elsewhere:
      'Compare it with the one that we publish elsewhere. Whoever can change this website can change the key on this page, too.',
    file: 'SHA256SUMS.txt.sig: the signature',
    check: 'How to check the signature:',
  },
  channels: {
    title: 'Official addresses',
    intro: 'Only these addresses are ours. Whatever stands elsewhere in our name is not confirmed by us.',
    newsroom: 'Newsroom',
    trust: 'The same for programs: trust.txt',
  },
};
