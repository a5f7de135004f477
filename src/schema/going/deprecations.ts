/** Something that people write in content and that a later version will not read. Until then it works as before. */
export type Deprecation = {
  /** Below the content folder. */
  files: RegExp;
  /** A field by its path (`*` is every item of a list and every language), or a component of bodies. */
  what: { field: readonly string[] } | { component: string };
  /** The version that does not read it any more. */
  goes: string;
  /** What to write, as it stands in a file. */
  instead: string;
  /** A file that has it. `npm run migrate` has to write it anew. */
  example: { path: string; source: string };
};

/** All that is to go. Each stands in `CHANGELOG.md` too, and has a migration. */
export const deprecations: readonly Deprecation[] = [
  {
    files: /^releases\//,
    what: { component: 'OrgLink' },
    goes: '2.0.0',
    instead: '[AHK Korea](/organisations/ahk-korea/)',
    example: {
      path: 'releases/2019-09-11-busan-delegation/index.de.mdx',
      source: 'Die <OrgLink id="ahk-korea">AHK Korea</OrgLink> lud ein.\n',
    },
  },
];
