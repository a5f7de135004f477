import { storedPath } from '../manuscript/content-folder.ts';
import type { Beside } from '../manuscript/file-beside.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import { brandFilesNamed } from '../rules/files/brand-files.ts';

/** How the newsroom looks, with the files that it names. */
export function brandEntry({ brand, brandFiles }: Manuscript) {
  if (!brand?.facts) return undefined;
  const files = [...brandFilesNamed(brand.facts)].flatMap((name) => {
    const { path, size, digest, picture } = brandFiles.get(name) ?? {};
    return path === undefined ? [] : [[name, { path: storedPath(path), size, digest, ...shownOf(picture) }]];
  });
  return { ...brand.facts, files: Object.fromEntries(files) as Record<string, unknown> };
}

/** What the site needs of a picture. */
export const shownOf = ({ width, height, bare, ground }: Partial<NonNullable<Beside['picture']>> = {}) => ({
  width,
  height,
  bare,
  ground,
});

/** The own words of the newsroom, by language. */
export const ownWordsEntry = ({ ownWords }: Manuscript) =>
  Object.fromEntries([...ownWords].flatMap(([language, { facts }]) => (facts ? [[language, facts]] : [])));
