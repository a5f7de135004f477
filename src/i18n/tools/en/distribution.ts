import type { DistributionWords } from '../../shapes/distribution.ts';

const common = {
  languages: 'only these languages of the site (de,en)',
  from: 'the address or the folder of the site, if it is not at its public address',
  'dry-run': 'only says what would go out',
};

/** What the commands say that hand news to mailing engines and networks. */
export const distributionWords: DistributionWords = {
  kinds: { release: 'release', correction: 'correction', update: 'update', withdrawn: 'withdrawal' },
  what: (kind, language, title) => `${kind} (${language}) “${title}”`,
  noEndpoint: (use) => `Where to? For example: ${use}`,
  notSafe: (address) =>
    `“${address}” is no encrypted address. The secret is sent only to one with https://, or to this machine.`,
  noSecret: (variable, content) => `The environment variable ${variable} is missing: ${content}.`,
  needs: (flag, form) => `${flag} is missing, or its value is not written right. Write ${form}.`,
  unknownLanguage: (language, all) => `The site has no language “${language}”. There are: ${all}.`,
  silent: (reason) => `The site could not be read, and nothing went out: ${reason}`,
  otherVersion: (reason) =>
    `Another version has built the JSON Feed of the site, and nothing went out. Build and publish the site again. (${reason})`,
  notLive: (site) => `Nothing is published at ${site} yet.`,
  notRecorded: (at) =>
    `The site (as of ${at}) is not in the record of deploys, so nothing goes out. Record it (npm run record); in a new clone fetch the record first (npm run record -- --fetch).`,
  first: (channel, count) =>
    `First run for ${channel}: what is public already is taken note of (${count}) and does not go out. What is new goes out from the next run on.`,
  nothing: 'Nothing new.',
  would: (count) => (count === 1 ? 'This would go out:' : `These ${count} would go out:`),
  became: {
    sent: (what) => `Sent: ${what}`,
    there: (what) => `Was there already: ${what}`,
    waiting: (what) =>
      `Handed over, but not sent yet: ${what}. The next run looks again. If it stays so: does the mailing have recipients and a sender?`,
    unconcerned: (what) => `Unknown there, so nothing to change: ${what}`,
  },
  refused: (reason) => `The other side let nobody in, and nothing went out: ${reason}`,
  failed: (what, reason) => `Did not go out: ${what}. ${reason}`,
  notShared: (reason) =>
    `Remembered on this machine only, not in the remote repository: ${reason}. The next run here makes up for it.`,
  help: {
    mail: {
      does: 'Hands new releases, corrections and withdrawals once each to a mailing engine (listmonk or Keila).',
      use: [
        'npm run mail -- https://lists.example.org --list de=3 --list en=4',
        'npm run mail -- https://keila.example.org --engine keila --sender ms_…',
      ],
      flags: {
        engine: 'the program of the mailing (listmonk)',
        list: 'number of the list or id of the segment, also by language (de=3); may stand several times',
        sender: 'Keila: the id of the sender',
        ...common,
      },
    },
    post: {
      does: 'Posts new releases once each to Mastodon or Bluesky, and corrects them there.',
      use: [
        'npm run post -- mastodon https://mastodon.example.org',
        'npm run post -- bluesky https://bsky.social --account press.example.org',
      ],
      flags: {
        account: 'Bluesky: the name of the account',
        pictures: 'with the picture of the release (--no-pictures leaves it out)',
        ...common,
      },
    },
  },
};
