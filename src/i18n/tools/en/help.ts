import type { HelpWords } from '../../shapes/help.ts';
import { distributionWords } from './distribution.ts';
import { developerHelp } from './help-developers.ts';
import { setupFlags } from './setup-look.ts';

const verbose = 'prints a line for every file';
const quiet = 'prints only what is wrong';
const until = 'the instant, with its offset from UTC (2026-07-16T09:00:00+02:00)';
const list = (near: string | undefined, all: string) =>
  near ? `Did you mean ${near}?` : `There ${all.includes(',') ? 'are' : 'is'}: ${all}.`;

/** What the commands say of themselves, and of what they do not understand. */
export const helpWords: HelpWords = {
  use: 'Usage:',
  flags: 'Flags:',
  help: 'says this',
  guide: (file) => `More about this: ${file}`,
  going: (what, version, instead) => `${what} goes with version ${version}. Write instead: ${instead}`,
  flaws: {
    unknownCommand: (command, near, all) => `There is no command “${command}”. ${list(near, all)}`,
    unknownFlag: (flag, near, all) => `There is no flag ${flag} here. ${list(near, all)}`,
    needsValue: (flag) => `${flag} needs a value: write ${flag} and what it shall be.`,
    noValue: (flag) => `${flag} takes no value: write ${flag} alone, or leave it out.`,
    wrongValue: (flag, value, near, all) => `${flag} cannot be “${value}”. ${list(near, all)}`,
    wrongPlace: (value, near, all) => `“${value}” is not known here. ${list(near, all)}`,
    tooMany: (value) => `“${value}” is one word too many. Put a text with spaces between quotation marks.`,
    more: (command) => `All flags: ${command}`,
  },
  commands: {
    start: {
      does: 'Builds the newsroom and shows it on this machine.',
      use: ['npm start', 'npm start -- --port 8080', 'npm start -- showcase'],
      flags: { port: 'the port (4321)', verbose },
    },
    dev: {
      does: 'Shows the newsroom with drafts while you write, with the desk at /admin/.',
      use: ['npm run dev'],
      flags: {
        port: 'the port (4321)',
        host: 'lets other machines of your network see it',
        open: 'opens the browser',
        'allowed-hosts': 'the names under which other machines may ask',
        force: 'reads all content anew',
        verbose: 'prints everything that Astro does',
      },
    },
    build: {
      does: 'Builds the public site into dist/. A build that fails leaves the last one as it was.',
      use: ['npm run build'],
      flags: { verbose, quiet },
    },
    'build:preview': {
      does: 'Builds the site as it will be at an instant, by default at the next lift. Not for the public.',
      use: ['npm run build:preview', 'npm run build:preview -- --until 2026-07-16T09:00:00+02:00'],
      flags: { until, out: 'the folder (preview)', verbose, quiet },
    },
    preview: {
      does: 'Shows the last build.',
      use: ['npm run preview'],
      flags: {
        port: 'the port (4321)',
        host: 'lets other machines of your network see it',
        open: 'opens the browser',
        verbose: 'prints everything that Astro does',
      },
    },
    brand: {
      does: 'Prints the contrast of every colour of your brand, and the colours that were changed.',
      use: ['npm run brand'],
    },
    check: {
      does: 'Checks the content: every mistake with its file, its line and what to write instead.',
      use: ['npm run check', 'npm run check -- --fix'],
      flags: {
        format: 'how mistakes are printed; github shows them in a pull request',
        lang: 'the language of the messages (de, en, fr, ko)',
        next: 'prints only when the site has to be built again',
        json: 'with --next: as JSON',
        all: 'prints every place of every warning',
        fix: 'first sets right what needs no decision',
        paths: 'names files that are not public',
      },
    },
    headers: {
      does: 'Prints the headers and the former addresses in the format of a server.',
      use: ['npm run headers -- nginx|caddy|_headers|_redirects|cloudfront'],
      flags: {
        brotli: 'nginx: sends the files that were compressed with Brotli',
        editor: 'a host that the desk talks to; may stand several times',
      },
    },
    deploy: {
      does: 'Publishes the last build, unless something in it must not be public.',
      use: [
        'npm run deploy -- server <host:/folder>',
        'npm run deploy -- bucket <https://endpoint/bucket>',
        'npm run deploy -- folder <folder>',
      ],
      flags: {
        rollback: 'server: goes back to the site before',
        again: 'bucket: sends every file again',
        'with-path': 'folder: the path of the address becomes folders',
        force: 'publishes in spite of doubts that are none of safety',
        unrecorded: 'does not record the deploy',
      },
    },
    record: {
      does: 'Asks the live site what it shows, and keeps that in the record of deploys.',
      use: ['npm run record', 'npm run record -- <https://…/>', 'npm run record -- --fetch'],
      flags: { fetch: 'brings the record of the remote into this clone' },
    },
    clock: {
      does: 'Asks the live site whether it has to be built again. Exit code 0: yes; 3: no; 1: not found out.',
      use: ['npm run clock', 'npm run clock -- <https://…/>'],
    },
    review: {
      does: 'Prints what a change touches, as it will look at its lift.',
      use: ['npm run review', 'npm run review -- --base origin/press'],
      flags: {
        base: 'the branch to compare with',
        until,
        texts: 'prints held-back texts too; only where nobody else reads',
        build: 'builds the site of that instant (--no-build leaves it out)',
        out: 'the folder (review)',
      },
    },
    smoke: {
      does: 'Looks at the live site after a deploy: is everything there, and nothing else?',
      use: ['npm run smoke', 'npm run smoke -- <https://…/>'],
      flags: { json: 'prints the findings as JSON' },
    },
    hooks: {
      does: 'Lets git run the check before every commit.',
      use: ['npm run hooks'],
    },
    report: {
      does: 'Counts how often releases, press kits, files and feeds were asked for, from the log of the server.',
      use: ['npm run report -- /var/log/nginx/access.log*'],
      flags: { json: 'writes the figures as JSON', all: 'shows all releases and feeds' },
    },
    doctor: {
      does: 'Looks at the machine, the repository and the host, and says of each trouble what to do.',
      use: ['npm run doctor'],
      flags: { offline: 'asks nobody over the net' },
    },
    setup: {
      does: 'Makes the newsroom yours: asks what is missing, and replaces the demonstration.',
      use: ['npm run setup', 'npm run setup -- --publisher "…" --url https://…/ …'],
      flags: setupFlags,
    },
    update: {
      does: 'Brings a newer version of Depesche onto a branch of its own, checks it and builds it there.',
      use: ['npm run update', 'npm run update -- --to 1.2.0', 'npm run update -- --undo'],
      flags: {
        to: 'the version (the newest)',
        plan: 'only says what comes',
        continue: 'goes on after you have resolved conflicts',
        undo: 'goes back to the version before',
      },
    },
    migrate: {
      does: 'Brings the fields of all content to those of this version.',
      use: ['npm run migrate'],
      flags: { 'dry-run': 'only says which files would change' },
    },
    import: {
      does: 'Takes releases over from another system, with a report of what could not be carried.',
      use: ['npm run import -- <source>', 'npm run import -- --compare-addresses <file>'],
      flags: {
        language: 'the language of the releases',
        issuer: 'the organisation that publishes them, by its id',
        rights: 'the credit of pictures that have none ("Photo: …")',
        since: 'only releases from this day on (2015-01-01)',
        limit: 'only so many releases',
        files: 'the folder with pictures and attachments',
        report: 'the file of the report, without ending (import-report)',
        fetch: 'fetches pictures and attachments from the net',
        'compare-addresses': 'a file with old addresses: which of them still lead somewhere?',
        'dry-run': 'writes only the report',
      },
    },
    new: {
      does: 'Creates a release as a draft; asks what is missing.',
      use: ['npm run new', 'npm run new -- --title "…"'],
      flags: {
        title: 'the title',
        date: 'the day, or day and time (2026-01-15T10:00)',
        languages: 'the languages (de,en)',
        topics: 'the topics, by their ids',
        slug: 'the last part of the address',
      },
    },
    ...distributionWords.help,
    ...developerHelp,
  },
};
