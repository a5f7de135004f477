import type { HelpWords } from '../../shapes/help.ts';

/** What the commands for developers say of themselves. */
export const developerHelp: HelpWords['commands'] = {
  fields: { does: 'For developers: writes the pages and schemas of all fields.', use: ['npm run fields'] },
  showcase: {
    does: 'For developers: writes the fictional newsroom into a folder.',
    use: ['node src/commands/run.cjs e2e/tools/main.ts showcase <folder>'],
  },
  test: { does: 'For developers: runs every test but the long ones.', use: ['npm test'] },
  'test:full': {
    does: 'For developers: runs the long tests, all or some of them.',
    use: ['npm run test:full', 'npm run test:full -- pages time'],
  },
  bench: {
    does: 'For developers: measures builds, also beside other programs.',
    use: [
      'npm run bench -- <releases> <languages …>',
      'npm run bench -- table',
      'npm run bench -- search <releases>',
      'npm run bench -- hostile',
    ],
    flags: { pairs: 'how many rounds with other programs', without: 'leave these programs out' },
  },
  docs: {
    does: 'For developers: builds the documentation as a site of its own with a search into the folder .docs; DOCS_OUT names another, DOCS_BASE the path below which it will be served.',
    use: ['npm run docs'],
  },
  screenshots: {
    does: 'For developers: takes pictures of the last build and those of the guides and the README.',
    use: ['npm run screenshots', 'npm run screenshots -- guide|site|readme'],
  },
  release: {
    does: 'For developers: checks that a tag, the version and the change log agree, and makes notes and archive of a release in the folder release. Publishes nothing.',
    use: ['npm run release -- v1.2.0'],
  },
  format: { does: 'For developers: writes every file as the formatter wants it.', use: ['npm run format'] },
};
