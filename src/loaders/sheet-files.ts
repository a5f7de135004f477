import { basename, dirname, join } from 'node:path';
import { storedPath } from '../manuscript/content-folder.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Organisation } from '../schema/organisation.ts';
import type { Person } from '../schema/person.ts';
import { shownOf } from './brand-entry.ts';

/** The organisations with the files of all logos that their facts name. */
export function withLogoFiles(
  organisations: ReadonlyMap<string, { facts: Organisation | undefined }>,
  logos: Manuscript['logos'],
) {
  return new Map(
    [...organisations].map(([id, { facts }]) => {
      const named = [
        ...(facts?.logos ?? []),
        ...(facts?.changes ?? []).flatMap(({ logos: later }) => later ?? []),
      ];
      const files = named.flatMap(({ file }) => {
        const { path = '', size = 0, digest = '', picture, drawing } = logos.get(file.slice(2)) ?? {};
        const printed = drawing && 'size' in drawing ? drawing.size : size;
        return [[file.slice(2), { path: storedPath(path), size: printed, digest, ...shownOf(picture) }]];
      });
      return [id, { facts: facts && { ...facts, files: Object.fromEntries(files) } }];
    }),
  );
}

/**
 * The people with the files of the portraits that `openOf` lets through, and with the path (absolute) from which Astro finds
 * the pictures. A file that is not here reaches no output.
 */
export function withPortraitFiles(
  people: ReadonlyMap<string, { facts: Person | undefined }>,
  { portraits, people: sheets }: Pick<Manuscript, 'portraits' | 'people'>,
  openOf: (facts: Person) => readonly Person['portrait'][],
) {
  return new Map(
    [...people].map(([id, { facts }]) => {
      const open = facts ? openOf(facts) : [];
      const found = open.flatMap((portrait) => {
        const name = portrait?.src.slice(2) ?? '';
        const { path, size, digest, picture } = portraits.get(name) ?? {};
        return path !== undefined && picture ? [{ name, path, size, digest, picture }] : [];
      });
      const files = found.map(({ name, picture, path, ...file }) => [
        name,
        { ...file, path: storedPath(path), ...shownOf(picture) },
      ]);
      const pictures = found.map(({ name, path }) => [`./${name}`, `./${basename(path)}`]);
      const [first] = found;
      return [
        id,
        {
          facts: facts && {
            ...facts,
            files: Object.fromEntries(files) as Record<string, unknown>,
            pictures: Object.fromEntries(pictures) as Record<string, string>,
          },
          path: first && join(dirname(first.path), basename(sheets.get(id)?.file ?? '')),
        },
      ];
    }),
  );
}
