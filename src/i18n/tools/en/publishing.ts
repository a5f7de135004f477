import type { PublishingWords } from '../de/publishing.ts';

/** What publishing says. */
export const publishingWords: PublishingWords = {
  refusals: {
    demo: () =>
      'The site is still marked as a demonstration. Delete the line “demo: true” from content/newsroom.yaml and build again.',
    exampleAddress: (host) =>
      `The address is only an example (${host}). Write your own in content/newsroom.yaml (url: https://press.your-domain.com/).`,
    placeholder: (file) =>
      `${file} still holds a placeholder. Enter the details of the actual provider (name, address, contact).`,
    noBuild: (folder) => `There is no built site in ${folder}. Build it first (npm run build).`,
    otherAddress: (found, wanted) =>
      `The site was built for ${found}. Build it again for ${wanted} (npm run build).`,
    ahead: (at) =>
      `The site shows the newsroom as of ${at}, which is in the future. Build it again as of now (npm run build, without NEWSROOM_NOW).`,
    preview: (folder) => `The site in ${folder} is a preview. Build the public one (npm run build).`,
    held: (file) =>
      `The site shows ${file}, and this text is held back now: as a draft, until an instant or by an extended embargo. Get the newest state (git pull) and build again (npm run build).`,
    otherCommit: (built, head) =>
      `The site was built from commit ${built}, but the branch is at ${head}. Build it from there (npm run build), or publish with --force if you want exactly this state.`,
    behind: (head) =>
      `Commit ${head} is checked out, and the branch has newer ones. Get them (git pull) and build again (npm run build), or publish with --force if you want exactly this state.`,
    older: (built, live) =>
      `The site (as of ${built}) is older than the published one (as of ${live}). Build it again (npm run build), or publish with --force if you want to go back.`,
  },
  deploy: {
    usage:
      'Usage: npm run deploy -- server <host:/folder> [--rollback] | bucket <https://endpoint/bucket> [--again] | folder <folder> [--with-path]; [--force] [--unrecorded]',
    notAPlace: (text) =>
      `That is not a place on a server. Write host and folder without spaces (deploy@press.your-domain.com:/srv/newsroom). Found: ${text}`,
    notABucket: (text) =>
      `That is not a bucket. Write endpoint and name (https://s3.eu-central-1.amazonaws.com/press). Found: ${text}`,
    noKeys:
      'The keys of the store are missing. Set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.',
    refused: 'Not published:',
    failed: (reason) =>
      `Publishing stopped; readers see no half-finished page. Fix the cause and start again. Cause: ${reason}`,
    server: (number, changed) =>
      `Published as number ${number}: ${changed} changed ${changed === 1 ? 'file' : 'files'}. --rollback goes back.`,
    rolledBack: (number) => `Back at number ${number}.`,
    nothingBefore: 'There is nothing before this to go back to.',
    passedOver: (number) =>
      `Passed over number ${number}: it shows what is held back now, or an instant in the future.`,
    forced: 'Publishing in spite of this, as --force demands:',
    notCompared: (reason) =>
      `The published site could not be asked, so nobody knows whether the new one is older. Cause: ${reason}`,
    bucket: (changed, removed, same) =>
      `Published: ${changed} files uploaded, ${removed} removed, ${same} unchanged.`,
    folder: (folder) => `Ready for upload: ${folder}`,
    announced: (count) => `Told the hub: ${count} changed ${count === 1 ? 'feed' : 'feeds'}.`,
    notAnnounced: (topic, reason) =>
      `The hub did not accept ${topic} (${reason}). Everything is published; subscribers find it at their next poll.`,
  },
  folders: {
    places: {
      repository: 'the repository',
      history: 'the history of the repository (.git)',
      content: 'the content',
      sources: 'the code',
      packages: 'the installed packages (node_modules)',
      build: 'the built site',
      cache: 'the cache of the builds',
    },
    kept: (place, found) =>
      `Nothing is written here: the folder is, contains or lies in ${place}. Name a folder that is used for nothing else (../website). Found: ${found}`,
    foreign: {
      site: (found) =>
        `The folder contains files that no deploy has put there, and they would be lost. Name a new or empty folder. If all its files come from earlier deploys, put an empty file “.depesche” into it. Found: ${found}`,
      build: (found) =>
        `The folder for the build contains something other than a built site, and it would be lost. Name a new or empty folder (NEWSROOM_OUT), or clear this one yourself. Found: ${found}`,
      preview: (found) =>
        `The folder for the preview contains something other than a preview, and it would be lost. Name a new or empty folder (--out ../preview), or clear this one yourself. Found: ${found}`,
      cache: (found) =>
        `The folder for the cache contains something else, and it would be lost. Name a new or empty folder (NEWSROOM_CACHE), or clear this one yourself. Found: ${found}`,
      server: (found) =>
        `The folder on the server belongs to something else: “releases” contains files that no deploy has put there. Name a new or empty folder. If all its files come from earlier deploys, put an empty file “.depesche” beside “releases”. Found: ${found}`,
      bucket: (found) =>
        `The bucket contains files that no deploy has put there, and they would be lost. Name an empty bucket. If all its files come from earlier deploys, upload an empty file “.depesche” beside the front page. Found: ${found}`,
    },
    mounted: (found) =>
      `Another disk is mounted at this folder, so it cannot be replaced in one step. Name a folder in it (${found}/site). Found: ${found}`,
    notFolder: (found) => `This is a file, not a folder. Name a folder (../website). Found: ${found}`,
    notLock: (found) =>
      `Another file lies where this command needs its lock. Name another folder, or rename the file. Found: ${found}`,
    busy: (process, lock) =>
      `This folder is being written to (process ${process}). Wait until that is done; if you are sure that nothing is running, delete ${lock}.`,
  },
  smoke: {
    usage: 'Usage: npm run smoke [-- <https://press.your-domain.com/>] [--json]',
    what: {
      page: 'Newest release',
      feed: 'In the feed',
      sitemap: 'In the sitemap',
      search: 'In the search',
      built: 'Instant of the site',
      held: 'Still held back',
    },
    wrong: (where, reason) => `${where} (${reason})`,
    empty: 'No release is public yet.',
    held: (count) =>
      `${count} held-back ${count === 1 ? 'text' : 'texts'}, in no sitemap, feed or list of the site`,
    delay: (duration) => `Publish delay: ${duration}`,
    duration: (minutes, seconds) => `${minutes} min ${seconds} s`,
  },
  clock: {
    due: (at, late) => `Due since ${at} (${late}): build now.`,
    notDue: (next) =>
      next === undefined
        ? 'Nothing is due, and nothing will become due by itself.'
        : `Nothing is due; the next on ${next}.`,
    failed: (reason) =>
      `This command could not find out whether something is due; nothing is built. Fix the cause (npm run check reads the content) and start again. Cause: ${reason}`,
    unreadable: (file) => `${file} cannot be read.`,
    notAnInstant: (address) => `${address} names no instant.`,
    ahead: (at) => `The site shows the newsroom as of ${at}, which is in the future: build now.`,
    none: 'The site has not been published yet: build now.',
  },
  record: {
    usage: 'Usage: npm run record [-- <https://press.your-domain.com/>] | npm run record -- --fetch',
    kept: (commit) => `Added to the record of deploys: commit ${commit}.`,
    notShared: (remote, reason) =>
      `The entry is in this clone only; ${remote} did not accept it. Run npm run record later. Cause: ${reason}`,
    noCommit:
      'Not added to the record of deploys: the site names no commit that it was built from. Keep the content in a repository.',
    uncommitted: 'Not added to the record of deploys: the site was built from content that is in no commit.',
    whenUploaded: 'After the upload, npm run smoke or npm run record adds the deploy to the record.',
    otherAddress:
      'Not added to the record of deploys: NEWSROOM_URL names another address than the public one.',
    isPreview: 'Not added to the record of deploys: the site is a preview.',
    refused:
      'The site was built from content that differs from the last commit; nobody could tell later what was public. Commit and build again. --force publishes it without an entry in the record of deploys.',
    fetched: (count) => `The record knows ${count} ${count === 1 ? 'deploy' : 'deploys'}.`,
    none: 'There is no record of deploys yet.',
    noRemote: 'The repository of the content has no remote that could hold the record of deploys.',
    failed: (reason) =>
      `The record of deploys could not be reached. Fix the cause and start again. Cause: ${reason}`,
    delay: (due, seen, duration) => `Last due ${due}, first seen ${seen}: delay ${duration}.`,
  },
  quiet: {
    title: 'The clock is about to stop',
    soon: (days, left) =>
      `The last commit is ${days} days old. In a public repository GitHub switches scheduled workflows off after 60 days without a commit${left > 0 ? `, that is in ${left} ${left === 1 ? 'day' : 'days'}` : ''}. Commit something to the main branch, or switch “Clock” on again under Actions.`,
  },
  redirectsLeftOut: (count) =>
    `${count} former ${count === 1 ? 'address does' : 'addresses do'} not fit into a CloudFront function. Those without a question mark still have a page that leads on.`,
  headersUsage: (formats) =>
    `Usage: npm run headers -- <${formats}> [--brotli] [--editor https://git.your-domain.com]`,
};
