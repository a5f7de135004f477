import { basename, join } from 'node:path';
import type { z } from 'zod';
import { pageComponents, releaseComponents } from '../body/vocabulary.ts';
import { factSchema } from '../schema/dated/fact.ts';
import { pressDateSchema } from '../schema/dated/press-date.ts';
import { newsroomSchema } from '../schema/newsroom.ts';
import { organisationSchema } from '../schema/organisation.ts';
import { pageSchema } from '../schema/page.ts';
import { personSchema } from '../schema/person.ts';
import { placeSchema } from '../schema/places/place.ts';
import { releaseSchema } from '../schema/release.ts';
import { topicSchema } from '../schema/topic.ts';
import { extensionOf, readBeside } from './file-beside.ts';
import type { Manuscript, Filed, PageFolder, ReleaseFolder } from './manuscript.ts';
import { filesIn, foldersIn, kindAt, type Listed, ReadOnce } from './files.ts';
import { besideSheets } from './formats.ts';
import { idIn, isMarkdown, languageIn, misnamedIn } from './misnamed.ts';
import { placedFiles, placedNames } from './placed-files.ts';
import type { KeptReadings } from './kept/kept-readings.ts';
import { type DataKind, readData, readProse, type TextKind } from './prose.ts';
import { readBrand } from './read-brand.ts';
import { readOwnWords } from './read-own-words.ts';
import { readLogo } from './read-logo.ts';
import type { Prose, Written } from './parsed-file.ts';

const settingsKind = { collection: 'newsroom', schema: newsroomSchema };
const pageKind = { collection: 'pages', schema: pageSchema, allowed: pageComponents };
const releaseKind = { collection: 'releases', schema: releaseSchema, allowed: releaseComponents };

/**
 * Reads a whole content folder. Never throws for a mistake of an editor: each becomes a remark on its file. `once`
 * caches files between two calls, for development;
 * `readings` remembers files of a former process.
 */
export async function readManuscript(
  content: string,
  once = new ReadOnce(),
  readings?: KeptReadings,
): Promise<Manuscript> {
  const listed: Listed = new Map();
  const logos: Manuscript['logos'] = new Map();
  const portraits: Manuscript['portraits'] = new Map();
  const shown = (...parts: string[]) => [basename(content), ...parts].join('/');
  const newsroomFile = join(content, 'newsroom.yaml');
  const newsroom: Written<z.output<typeof newsroomSchema>> =
    kindAt(newsroomFile) === 'file'
      ? await once.of(content, 'newsroom.yaml', (path) => readData(path, settingsKind, readings))
      : { remarks: [{ rule: 'newsroomMissing', facts: {}, line: 1, column: 1, field: '' }] };
  const languages = newsroom.facts?.languages;

  const logo = (path: string) => readLogo(path, readings);
  const file = (path: string) => readBeside(path, readings);
  const filesOf = (collection: string) =>
    collection === 'people' ? { files: portraits, read: file } : { files: logos, read: logo };

  async function sheets<T>(kind: DataKind<T>) {
    const { collection } = kind;
    const found = new Map<string, Filed<Written<T>>>();
    for (const name of filesIn(join(content, collection), listed)) {
      const file = shown(collection, name);
      const id = idIn(name);
      if (besideSheets[collection]?.includes(extensionOf(name))) {
        const { files, read } = filesOf(collection);
        files.set(name.normalize('NFC'), await once.of(join(content, collection), name, read));
      } else if (id !== undefined) {
        const written = await once.of(join(content, collection), name, (path) =>
          readData(path, kind, readings),
        );
        found.set(id, { ...written, file });
      }
    }
    return found;
  }

  /** The texts of a folder: `index.<language>.mdx`, each language one of the newsroom's. */
  async function texts<T>(kind: TextKind<T>, folder: string) {
    const { collection } = kind;
    const read: (Filed<Prose<T>> & { path: string; folder: string; language: string })[] = [];
    const at = join(content, collection, folder);
    for (const name of filesIn(at, listed)) {
      const file = shown(collection, folder, name);
      const language = languageIn(name);
      if (language === undefined || languages?.includes(language) === false) continue;
      const prose = await once.of(at, name, (path) => readProse(path, language, kind, readings));
      read.push({ ...prose, file, path: join(at, name), folder, language });
    }
    return read;
  }

  const pages: PageFolder[] = [];
  for (const folder of foldersIn(join(content, 'pages'), listed)) {
    pages.push({
      folder,
      file: shown('pages', folder),
      texts: await texts(pageKind, folder),
    });
  }
  const releases: ReleaseFolder[] = [];
  for (const folder of foldersIn(join(content, 'releases'), listed)) {
    const at = join(content, 'releases', folder);
    const written = await texts(releaseKind, folder);
    const beside: ReleaseFolder['beside'] = new Map();
    for (const name of filesIn(at, listed).filter((entry) => !isMarkdown(entry))) {
      beside.set(name.normalize('NFC'), await once.of(at, name, file));
    }
    releases.push({ folder, file: shown('releases', folder), texts: written, beside });
  }
  return {
    newsroom: { ...newsroom, file: shown('newsroom.yaml') },
    organisations: await sheets({ collection: 'organisations', schema: organisationSchema }),
    logos,
    portraits,
    ...(await readBrand(content, once, readings)),
    ownWords: await readOwnWords(content, languages, once, readings),
    people: await sheets({ collection: 'people', schema: personSchema }),
    topics: await sheets({ collection: 'topics', schema: topicSchema }),
    places: await sheets({ collection: 'places', schema: placeSchema }),
    facts: await sheets({ collection: 'facts', schema: factSchema }),
    events: await sheets({ collection: 'events', schema: pressDateSchema }),
    pages,
    releases,
    misnamed: misnamedIn(content, languages, listed),
    placed: await placedFiles('public', once, readings),
    placedNames: placedNames('public').map((name) => name.normalize('NFC')),
  };
}
