/** One entry of the table of contents: the path of a document in the repository, and a short name where its title is long. */
export type Entry = readonly [path: string, name?: string];

/** The table of contents. A document that is missing here fails the build, so that none is lost. */
export const contents: readonly { title: string; entries: readonly Entry[] }[] = [
  { title: 'Begin', entries: [['README.md', 'What it is'], ['docs/features.md']] },
  {
    title: 'For editors',
    entries: [
      ['docs/editors.de.md', 'Deutsch'],
      ['docs/editors.en.md', 'English'],
      ['docs/editors.fr.md', 'Français'],
      ['docs/editors.ko.md', '한국어'],
      ['docs/fields.md'],
    ],
  },
  {
    title: 'For owners',
    entries: [
      ['docs/moving-in.md'],
      ['docs/brand.md'],
      ['docs/hosts.md'],
      ['docs/deploy-server.md', 'First deploy: own server'],
      ['docs/deploy-bucket.md', 'First deploy: bucket'],
      ['docs/deploy-github-pages.md', 'First deploy: GitHub Pages'],
      ['docs/operations.md'],
      ['docs/embargo.md'],
      ['docs/mail-and-posts.md'],
      ['docs/verify.md'],
      ['docs/updating.md'],
      ['docs/promises.md'],
      ['CHANGELOG.md', 'Changes'],
      ['SECURITY.md', 'Security'],
    ],
  },
  {
    title: 'For developers',
    entries: [
      ['CONTRIBUTING.md'],
      ['docs/architecture.md'],
      ['docs/recipes.md'],
      ['docs/search.md'],
      ['docs/testing.md'],
      ['docs/performance.md'],
      ['docs/dependencies.md'],
      ['docs/decisions/README.md'],
    ],
  },
];
