import { basename, join } from 'node:path';
import type { z } from 'zod';
import { pageComponents, releaseComponents } from '../body/vocabulary.ts';
import { newsroomSchema } from '../schema/newsroom.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { pageSchema } from '../schema/page.ts';
import { personSchema } from '../schema/person.ts';
import { releaseSchema } from '../schema/release.ts';
import { topicSchema } from '../schema/topic.ts';
import { filesBelow } from '../files/walk.ts';
import { extensionOf, readBeside } from './file-beside.ts';
import type { Manuscript, Filed, Misnamed, PageFolder, ReleaseFolder } from './manuscript.ts';
import { filesIn, foldersIn, kindAt, notPlainIn, ReadOnce } from './files.ts';
import { logoFormats } from './formats.ts';
import { placedFiles } from './placed-files.ts';
import { readData, readProse } from './prose.ts';
import { readLogo } from './read-logo.ts';
import type { Prose, Written } from './parsed-file.ts';

/**
 * Reads a whole content folder. Never throws for a mistake of an editor: each becomes a remark on its file. `once`
 * caches files between two calls, for development.
 */
export async function readManuscript(content: string, once = new ReadOnce()): Promise<Manuscript> {
  const misnamed: Misnamed[] = [];
  const logos: Manuscript['logos'] = new Map();
  const shown = (...parts: string[]) => [basename(content), ...parts].join('/');
  const newsroomFile = join(content, 'newsroom.yaml');
  const newsroom: Written<z.output<typeof newsroomSchema>> =
    kindAt(newsroomFile) === 'file'
      ? await once.of(content, 'newsroom.yaml', (path) => readData(path, newsroomSchema))
      : { remarks: [{ rule: 'newsroomMissing', facts: {}, line: 1, column: 1, field: '' }] };
  const languages = newsroom.facts?.languages ?? [];

  for (const collection of ['organisations', 'people', 'topics', 'pages', 'releases']) {
    const at = join(content, collection);
    const kind = kindAt(at);
    if (kind && kind !== 'folder')
      misnamed.push({ file: shown(collection), kind: 'folder', found: collection });
    const isFolders = collection === 'pages' || collection === 'releases';
    unread(collection, (name) => (isFolders ? false : name.endsWith('.yaml')));
    if (isFolders)
      for (const folder of foldersIn(at))
        unread(`${collection}/${folder}`, (name) => /^index\..*\.mdx$/.test(name));
  }

  /** Reports the names in a folder that look as if they were read. */
  function unread(folder: string, isRead: (name: string) => boolean): void {
    for (const name of notPlainIn(join(content, folder), isRead))
      misnamed.push({ file: shown(folder, name), kind: 'file', found: name });
  }

  async function sheets<T>(collection: string, schema: z.ZodType<T>) {
    const found = new Map<string, Filed<Written<T>>>();
    for (const name of filesIn(join(content, collection))) {
      const file = shown(collection, name);
      if (collection === 'organisations' && logoFormats.includes(extensionOf(name)))
        logos.set(name, await once.of(join(content, collection), name, readLogo));
      else if (!/^[a-z0-9-]+\.yaml$/.test(name)) misnamed.push({ file, kind: 'data', found: name });
      else {
        const written = await once.of(join(content, collection), name, (path) => readData(path, schema));
        found.set(name.slice(0, -'.yaml'.length), { ...written, file });
      }
    }
    return found;
  }

  /** The texts of a folder: `index.<language>.mdx`, each language one of the newsroom's. */
  async function texts<T>(
    collection: string,
    folder: string,
    schema: z.ZodType<T>,
    allowed: readonly string[],
  ) {
    const read: (Filed<Prose<T>> & { path: string; folder: string; language: string })[] = [];
    const at = join(content, collection, folder);
    for (const name of filesIn(at).filter((entry) => /\.mdx?$/i.test(entry))) {
      const file = shown(collection, folder, name);
      const language = /^index\.([A-Za-z-]+)\.mdx$/.exec(name)?.[1] ?? '';
      if (newsroom.facts && !languages.includes(language))
        misnamed.push({ file, kind: 'language', found: name });
      else if (language) {
        const prose = await once.of(at, name, (path) => readProse(path, language, schema, allowed));
        read.push({ ...prose, file, path: join(at, name), folder, language });
      }
    }
    return read;
  }

  const pages: PageFolder[] = [];
  for (const folder of foldersIn(join(content, 'pages'))) {
    pages.push({
      folder,
      file: shown('pages', folder),
      texts: await texts('pages', folder, pageSchema, pageComponents),
    });
  }
  const releases: ReleaseFolder[] = [];
  for (const folder of foldersIn(join(content, 'releases'))) {
    const at = join(content, 'releases', folder);
    const written = await texts('releases', folder, releaseSchema, releaseComponents);
    const beside: ReleaseFolder['beside'] = new Map();
    for (const name of filesIn(at).filter((entry) => !/\.mdx?$/i.test(entry))) {
      beside.set(name, await once.of(at, name, readBeside));
    }
    releases.push({ folder, file: shown('releases', folder), texts: written, beside });
  }
  return {
    newsroom: { ...newsroom, file: shown('newsroom.yaml') },
    organisations: await sheets('organisations', organisationSchema),
    logos,
    people: await sheets('people', personSchema),
    topics: await sheets('topics', topicSchema),
    pages,
    releases,
    misnamed,
    placed: await placedFiles('public', once),
    inPublic: kindAt('public') === 'folder' ? filesBelow('public') : [],
  };
}
