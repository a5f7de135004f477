import type { InstalledPackage } from './installed-package.ts';

const line = '-'.repeat(72);

/** The licences of packages as one plain text, in the order of their names. */
export function licencesText(packages: readonly InstalledPackage[]): string {
  const sections = packages
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, home, texts }) =>
      [[`${name} ${version}`, licence, ...(home ? [home] : [])].join('\n'), ...texts].join('\n\n'),
    );
  return `${sections.join(`\n\n${line}\n\n`)}\n`;
}
