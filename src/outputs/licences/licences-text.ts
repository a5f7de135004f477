import type { InstalledPackage } from './installed-package.ts';

const line = '-'.repeat(72);

/** A typeface of the brand, and the licence that its owner has named. */
type LicensedFace = { name: string; licence: string };

/** The licences of typefaces of the brand and of packages as one plain text, each in the order of their names. */
export function licencesText(
  packages: readonly InstalledPackage[],
  faces: readonly LicensedFace[] = [],
): string {
  const ofFaces = new Set(faces.map(({ name, licence }) => `${name}\n${licence}`));
  const sections = packages
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, version, licence, home, texts }) =>
      [[`${name} ${version}`, licence, ...(home ? [home] : [])].join('\n'), ...texts].join('\n\n'),
    );
  return `${[...[...ofFaces].sort(), ...sections].join(`\n\n${line}\n\n`)}\n`;
}
