import { dirname } from 'node:path';
import type { Fault, Problem } from '../../faults/fault.ts';
import { nearest } from '../../faults/nearest.ts';
import { extensionOf } from '../../manuscript/file-beside.ts';
import { pictureFormats } from '../../manuscript/formats.ts';
import type { Manuscript } from '../../manuscript/manuscript.ts';
import { fieldName } from '../../manuscript/parsed-file.ts';
import { foldedName } from '../../model/file-name.ts';
import { mostPreloaded, uprightBytes } from '../../model/brand/faces.ts';
import { type Brand, brandSchema } from '../../schema/brand/brand.ts';
import { valuesWhere } from '../../schema/schema-path.ts';
import { faultAt } from '../fault-at.ts';
import { notAsNamed, tooManyPixels, unreadablePicture } from './files-beside.ts';
import { drawingFaults } from './logos.ts';
import { nameProblem } from './named-files.ts';

/** The files that a brand names, by their place in it. */
const namedBy = (facts: unknown) =>
  [...valuesWhere(brandSchema, facts, ({ names }) => names === 'brand')].map(({ value, path }) => ({
    name: String(value).replace(/^\.\/brand\//, ''),
    path,
  }));

/** The names of the files in `content/brand/` that the newsroom shows. */
export const brandFilesNamed = (brand: Brand | undefined): Set<string> =>
  new Set(namedBy(brand).map(({ name }) => name));

/**
 * Finds files of the brand that are missing, damaged, of a kind that no page can show, or that would run code; those that nobody
 * names; two that are one on a disk which ignores capitals; and typefaces so heavy that pages wait for them.
 */
export function brandFilesRule({ brand, brandFiles }: Manuscript): Fault[] {
  if (!brand) return [];
  const { file, facts, sheet } = brand;
  const folder = `${dirname(file)}/brand`;
  const named = namedBy(facts);
  const faults = named.flatMap(({ name, path }): Fault[] => {
    const problem = problemOf(name, path, brandFiles);
    const place = { file, ...sheet?.locate(path), field: fieldName(path), found: `./brand/${name}` };
    if (problem) return [faultAt(problem, place)];
    const beside = brandFiles.get(name);
    // Another file of the same typeface may have them.
    if (beside?.typeface) return [faultAt({ rule: 'typefaceWithoutLetters', facts: {} }, place, 'warning')];
    return beside ? drawingFaults(`${folder}/${name}`, beside) : [];
  });
  const names = new Set(named.map(({ name }) => name));
  const idle = facts ? [...brandFiles.keys()].filter((name) => !names.has(name)) : [];
  const all = [...brandFiles.keys()];
  const twins = all.flatMap((name) => {
    const twin = all.find((other) => other !== name && foldedName(other) === foldedName(name));
    return twin === undefined
      ? []
      : [faultAt({ rule: 'sameName', facts: { twin } }, { file: `${folder}/${name}` })];
  });
  return [
    ...faults,
    ...twins,
    ...idle.map((name) =>
      faultAt({ rule: 'fileUnnamed', facts: { as: 'brand' } }, { file: `${folder}/${name}` }, 'warning'),
    ),
    ...heavyFaces(brand, brandFiles),
  ];
}

function problemOf(
  name: string,
  path: readonly PropertyKey[],
  files: Manuscript['brandFiles'],
): Problem | undefined {
  const formats = path[0] === 'type' ? ['woff2'] : path[0] === 'icon' ? ['svg'] : ['svg', 'png'];
  if (!formats.includes(extensionOf(name)))
    return { rule: 'brandFormat', facts: { values: formats.join(', ') } };
  const flaw = nameProblem(name);
  if (flaw) return flaw;
  const beside = files.get(name);
  if (!beside) {
    const suggestion = nearest(name, files.keys());
    return { rule: 'attachmentAbsent', facts: { suggestion: suggestion && `./brand/${suggestion}` } };
  }
  const unfit = notAsNamed(beside) ?? tooManyPixels(beside);
  if (unfit) return unfit;
  if (beside.typeface === 'not a typeface') return { rule: 'typefaceCorrupt', facts: {} };
  return pictureFormats.includes(extensionOf(name)) && !beside.picture
    ? unreadablePicture(beside)
    : undefined;
}

/** Typefaces that are not loaded at once because they are too heavy: pages show another until they are there. */
function heavyFaces(
  { file, facts, sheet }: NonNullable<Manuscript['brand']>,
  files: Manuscript['brandFiles'],
): Fault[] {
  const bytes = uprightBytes(facts?.type, (name) => files.get(name)?.size ?? 0);
  if (bytes <= mostPreloaded) return [];
  const kilobytes = { found: Math.ceil(bytes / 1000), max: mostPreloaded / 1000 };
  const place = { file, ...sheet?.locate(['type']), field: 'type' };
  return [faultAt({ rule: 'heavyFaces', facts: kilobytes }, place, 'warning')];
}
