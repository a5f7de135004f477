import type { CommandWords } from '../../shapes/commands.ts';

/** What the commands of a newsroom say. */
export const commandWords: CommandWords = {
  building: 'Building the newsroom …',
  ready: 'The newsroom is ready:',
  newsroom: 'Newsroom',
  search: 'Search',
  feed: (language) => `Feed (${language})`,
  stop: 'Stop with Ctrl-C.',
  write:
    'To write: “npm run dev” shows every change at once, drafts included, and opens the desk at /admin/.',
  notPort: (text) => `“${text}” is not a port. Write a number from 1 to 65535 (npm start -- --port 8080).`,
  preview: {
    notInstant: (found) =>
      `--until is not an instant with an offset from UTC. Write it like this: --until 2026-07-16T09:00:00+02:00. Found: ${found}`,
    nothing: 'There is nothing to preview: no release is scheduled or under embargo.',
    isPublic:
      'With “repository: public” no preview is built: embargoed texts do not belong in a public repository. Keep the content in a private one (docs/embargo.md).',
    ahead: (at) =>
      `NEWSROOM_NOW (${at}) is in the future, so this is a preview, not the public site. Without NEWSROOM_NOW the public site is built.`,
    building: (at) => `Building the preview of ${at} …`,
    built: (folder) => `The preview is in ${folder}. Put it behind a password only (docs/embargo.md).`,
  },
  busy: (process, lock) =>
    `A build is running here already (process ${process}). Wait until it is done; if you are sure that none is running, delete ${lock}.`,
  hooks: {
    written: 'The check now runs before every commit; errors stop it.',
    taken: (path) =>
      `${path} exists and was not written here. Call “npm run check” in it, or remove the file.`,
    noRepository: 'The folder of the content is in no git repository. Make one (git init).',
  },
  failed: 'The newsroom was not built. Fix the problems above and start again.',
  due: {
    next: (at, reason, of) => `Next rebuild: ${at} – ${reason} (${of})`,
    nothing: 'No rebuild is due: nothing changes until a file does.',
    reasons: {
      schedule: 'a scheduled release is published',
      embargo: 'an embargo ends',
      correction: 'a correction or update becomes visible',
      withdrawal: 'a release is withdrawn',
      news: 'a release leaves the news sitemap after 48 hours',
      age: 'a release is one year old and gets the age notice',
      kit: 'a release loses its press kit after two years',
      event: 'an event is over',
      registration: 'a registration closes',
      boilerplate: 'a new self-portrait becomes valid',
      contact: 'a contact leaves',
      change: 'a fact about a person, an organisation or a topic changes',
    },
  },
  signature: {
    failed: (key, reason) =>
      `The list SHA256SUMS.txt could not be signed with the key in NEWSROOM_SIGNING_KEY (${key}): ${reason} A key with a password belongs into the ssh-agent; write the path of the public key then.`,
  },
  paths: {
    differ:
      'The site that was built is not the one that was announced: the files below were not in the list of all its paths, or are missing. It was not shipped and has been removed. This is a fault of the code: please report it.',
    unclaimed: (file) => `${file}: nothing has announced this file.`,
    early: (of) => `${of}: belongs to another instant.`,
    missing: (path, owner) => `${path}: was not written${owner ? ` (${owner})` : ''}.`,
  },
  proof: {
    clean: (heldBack, files, seconds) =>
      `Proved in ${seconds} s: ${files} files contain nothing of ${heldBack} held-back texts.`,
    leak: 'This site would contain something that must not be public yet. It was not shipped and has been removed. Remove the items below from public texts, from “public” or from the code, and build again.',
    hit: (file, kind, of, saidBy = []) =>
      `${file}: contains ${kind} of a held-back file (${of}).${saidBy.length ? ` Said by ${saidBy.join(', ')}.` : ''}`,
    unowned: (file) => `${file}: belongs to nothing that is public.`,
    unreadable:
      'Nobody has searched the files below for held-back words, because they cannot be read. The site was not shipped and has been removed. Replace them with files whose text can be read. Or look at them yourself and write “unread: allowed” at the attachment or logo; name files in “public” in newsroom.yaml (unread: [film.mp4]).',
    notRead: (count) => (count === 1 ? 'Not read, 1 file:' : `Not read, ${count} files:`),
    unread: (file, reason, allowedBy) => `${file}: ${reason}.${allowedBy ? ` Allowed in ${allowedBy}.` : ''}`,
    alike: (file, of) => `${file}: looks much like a held-back picture (${of}). Compare them.`,
    reasons: {
      kind: 'files of this kind cannot be searched for words',
      locked: 'locked with a password',
      noText: 'shows something, but not everywhere as text (a scan, for example)',
      damaged: 'damaged',
      tooLarge: 'too large when unpacked',
      tooDeep: 'packed too many times',
    },
    kinds: {
      address: 'the address',
      text: 'words',
      contact: 'contact details',
      file: 'a picture, an attachment or the name of one',
    },
    disagree:
      'The build and the proof do not agree about what is public. The site was not shipped and has been removed. If the files below are clear about draft, date and embargo, this is a fault of the code: please report it.',
    disagreement: (of, says) =>
      says === 'gate'
        ? `${of}: public for the build, held back for the proof.`
        : `${of}: held back for the build, public for the proof.`,
    incomplete:
      'This site would lack something that is public. It was not shipped and has been removed. This is a fault of the code: please report it.',
    missing: (file, part, at) => `${file}: ${part} is missing (${at}).`,
    parts: {
      page: 'the page',
      title: 'the title of the page',
      twin: 'the page in another format',
      redirect: 'the page at the former address',
      item: 'the feed item',
      record: 'the search record',
    },
  },
};
