import { dirname } from 'node:path';
import type { Fault } from '../../faults/fault.ts';
import { nearest } from '../../faults/nearest.ts';
import { extensionOf } from '../../manuscript/file-beside.ts';
import { attachmentFormats, pictureFormats } from '../../manuscript/formats.ts';
import type { Manuscript, ReleaseFolder } from '../../manuscript/manuscript.ts';
import { seemsText } from '../../manuscript/misnamed.ts';
import { fieldName, type Prose, type Written } from '../../manuscript/parsed-file.ts';
import {
  fileNameFlaw,
  foldedName,
  isOfSystem,
  mayShip,
  nameIn,
  plainFileName,
} from '../../model/file-name.ts';
import { organisationSchema } from '../../schema/organisation.ts';
import { valuesWhere } from '../../schema/schema-path.ts';
import { faultAt } from '../fault-at.ts';
import { filesNamedBy, nameProblem } from './named-files.ts';
import { portraitsNamedBy } from './portraits.ts';

/** The place of a reference, as a fault has it. */
type Place = { file: string; line: number; column: number; field: string };

/** The files of one folder, with the first reference to each. `isWhole` if every text that could name one can be read. */
type Shelved = {
  folder: string;
  names: readonly string[];
  named: ReadonlyMap<string, Place>;
  isWhole: boolean;
  as: (name: string) => 'picture' | 'attachment' | 'logo' | 'portrait' | 'other';
  languages: string;
};

/**
 * Finds files that no text names, that have a name which not every system has, or a name that is that of another one on a
 * disk which ignores capitals: beside texts, organisations and people, and in `public/`.
 */
export function filesOnDisk(manuscript: Manuscript): Fault[] {
  const languages = (manuscript.newsroom.facts?.languages ?? []).map((one) => `index.${one}.mdx`).join(', ');
  const folders = [
    ...manuscript.releases.map((release) => besideTexts(release, languages)),
    besideOrganisations(manuscript),
    besidePeople(manuscript),
  ];
  return [
    ...folders.flatMap(faultsIn),
    ...twice(manuscript, folders),
    ...inPublic(manuscript.placedNames),
    ...absentInPublic(manuscript),
  ];
}

function besideTexts({ file, texts, beside }: ReleaseFolder, languages: string): Shelved {
  const named = new Map<string, Place>();
  for (const text of texts)
    for (const { name, line, column, field } of filesNamedBy(text))
      if (!named.has(name)) named.set(name, { file: text.file, line, column, field });
  const as = (name: string) => {
    const format = extensionOf(name);
    if (pictureFormats.includes(format)) return 'picture';
    return attachmentFormats.includes(format) ? 'attachment' : 'other';
  };
  const isWhole = texts.length > 0 && texts.every(isRead);
  return { folder: file, names: [...beside.keys()], named, isWhole, as, languages };
}

/** Whether everything that a text names is known. */
const isRead = ({ facts, remarks }: Prose<unknown> | Written<unknown>): boolean =>
  facts !== undefined && remarks.every(({ level }) => level === 'warning');

function besideOrganisations({ organisations, logos, newsroom }: Manuscript): Shelved {
  const named = new Map<string, Place>();
  for (const { file, sheet } of organisations.values())
    for (const { value, path } of valuesWhere(
      organisationSchema,
      sheet?.data,
      ({ names }) => names === 'logo',
    )) {
      const name = nameIn(value);
      if (name !== undefined && sheet && !named.has(name))
        named.set(name, { file, ...sheet.locate(path), field: fieldName(path) });
    }
  const folder = `${dirname(newsroom.file)}/organisations`;
  const isWhole = [...organisations.values()].every(isRead);
  return { folder, names: [...logos.keys()], named, isWhole, as: () => 'logo', languages: '' };
}

function besidePeople({ people, portraits, newsroom }: Manuscript): Shelved {
  const named = new Map<string, Place>();
  for (const { file, sheet } of people.values())
    for (const { name, ...place } of portraitsNamedBy(sheet))
      if (!named.has(name)) named.set(name, { file, ...place });
  const folder = `${dirname(newsroom.file)}/people`;
  const isWhole = [...people.values()].every(isRead);
  return { folder, names: [...portraits.keys()], named, isWhole, as: () => 'portrait', languages: '' };
}

function faultsIn({ folder, names, named, isWhole, as, languages }: Shelved): Fault[] {
  // A misspelt name is told at its place, with the one that is meant.
  const absent = [...named.keys()].filter((name) => !names.includes(name));
  const meant = new Set(absent.map((name) => nearest(name, names)));
  return names.flatMap((name): Fault[] => {
    const reference = named.get(name);
    const place = reference ? { ...reference, found: `./${name}` } : { file: `${folder}/${name}` };
    const twin = names.find((other) => other !== name && foldedName(other) === foldedName(name));
    if (twin !== undefined) return [faultAt({ rule: 'sameName', facts: { twin } }, place)];
    // The name in a text is told at its place.
    if (reference) return [];
    if (languages && seemsText(name)) return [faultAt({ rule: 'textName', facts: { languages } }, place)];
    const problem = nameProblem(name);
    if (problem) return [faultAt(problem, place)];
    return isWhole && !meant.has(name)
      ? [faultAt({ rule: 'fileUnnamed', facts: { as: as(name) } }, place, 'warning')]
      : [];
  });
}

/** Two files of one folder with the same name when composed: of the two only one is read. */
function twice({ misnamed }: Manuscript, folders: readonly Shelved[]): Fault[] {
  return misnamed.flatMap(({ kind, file, found }) => {
    if (kind !== 'twin') return [];
    const twin = found.normalize('NFC');
    const reference = folders.find(({ folder }) => folder === dirname(file))?.named.get(twin);
    const place = reference ? { ...reference, found: `./${twin}` } : { file };
    return [faultAt({ rule: 'sameName', facts: { twin } }, place)];
  });
}

/** Hidden files that systems and git keep without anybody's doing. */
const kept = /^\.(?:git|keep$|_|ds_store$|directory$|localized$|trash)/i;

/**
 * The address of such a file is its path, so that nobody but its owner may rename it. Some names with a leading dot mean
 * something there; any other would be missed on the site without a word.
 */
function inPublic(paths: readonly string[]): Fault[] {
  return paths.flatMap((path): Fault[] => {
    const file = `public/${path}`;
    const segments = path.split('/');
    if (!mayShip(path) && segments.some((name) => kept.test(name) || isOfSystem(name.replace(/^\./, ''))))
      return [];
    const twin = paths.find((other) => other !== path && foldedName(other) === foldedName(path));
    if (twin !== undefined) return [faultAt({ rule: 'sameName', facts: { twin } }, { file })];
    const bad = segments.find((name, index) => {
      const flaw = fileNameFlaw(name)?.flaw;
      return flaw !== 'site' && flaw !== undefined && !(flaw === 'start' && index === 0 && mayShip(name));
    });
    const flaw = fileNameFlaw(bad ?? '');
    if (bad === undefined || !flaw) return [];
    const facts = { ...flaw, name: plainFileName(bad), byHand: true as const };
    return [faultAt({ rule: 'nameFlaw', facts }, { file })];
  });
}

/** Files under `unread` of the settings that are not there. */
function absentInPublic({ newsroom, placedNames }: Manuscript): Fault[] {
  const { facts, sheet, file } = newsroom;
  return (facts?.unread ?? []).flatMap((path, index) => {
    if (placedNames.includes(path)) return [];
    const at = ['unread', index];
    const suggestion = nearest(path, placedNames);
    const place = { file, ...sheet?.locate(at), field: fieldName(at), found: path };
    return [faultAt({ rule: 'publicFileAbsent', facts: { suggestion } }, place)];
  });
}
