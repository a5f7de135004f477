import { isUtf8 } from 'node:buffer';
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { split, strangeLineEnd, withoutMark } from '../../body/reading/fences.ts';
import { parse } from '../../body/reading/parse.ts';
import { digestOf } from '../../files/digest.ts';
import { filesBelow } from '../../files/walk.ts';
import { filesIn, foldersIn } from '../../manuscript/files.ts';
import { isMap, type Values } from '../../manuscript/yaml/yaml-map.ts';
import { readSheet } from '../../manuscript/yaml/yaml-sheet.ts';
import { type Attribute, attributesIn } from './attributes.ts';

/** A file of the content before anybody has judged it. `data` is undefined when the file cannot be read with certainty. */
export type RawSheet = {
  /** The path for messages, from the folder above `content`. */
  file: string;
  /** The path within the content folder, for git. */
  path: string;
  id: string;
  source: string;
  data: Values | undefined;
};
/** A text: `id` is its folder. `attributes` are those of the components in its body. */
export type RawText = RawSheet & { language: string; attributes: readonly Attribute[] };
/** A picture, attachment, logo or portrait. `path` is absolute, `name` composed, whatever it is on the disk. */
export type RawFile = { name: string; path: string; digest: string };
export type RawRelease = { folder: string; texts: RawText[]; beside: RawFile[] };

/** The content folder as the proof reads it: without a schema, a rule or a fact that another part has derived. */
export type RawContent = {
  /** Absolute. */
  root: string;
  settings: RawSheet;
  organisations: RawSheet[];
  people: RawSheet[];
  topics: RawSheet[];
  places: RawSheet[];
  facts: RawSheet[];
  events: RawSheet[];
  logos: RawFile[];
  portraits: RawFile[];
  /** How the site looks. Undefined without such a file. */
  brand: RawSheet | undefined;
  brandFiles: RawFile[];
  /** The newsroom’s own words of the interface, a file for each language. */
  ownWords: RawSheet[];
  pages: RawText[];
  releases: RawRelease[];
};

type Read = Pick<RawText, 'data' | 'attributes'>;

/** The results of reading public files, by the digest of language and source. Reading takes longer than all else. */
export type ReadBefore = Record<string, Read>;

export const keyOf = ({ language = '', source }: { language?: string; source: string }): string =>
  digestOf(`${language}\n${source}`);

/** Reads a content folder (absolute path). `before` holds files that an earlier build read. */
export function readRawContent(root: string, before: ReadBefore = {}): RawContent {
  const shown = (path: string) => `${basename(root)}/${path}`;
  const sheet = (path: string, id: string): RawSheet => {
    const source = sourceAt(join(root, path));
    const read = before[keyOf({ source })] ?? { data: sheetIn(source), attributes: [] };
    return { file: shown(path), path, id, source, data: read.data };
  };
  const sheets = (collection: string): RawSheet[] =>
    filesIn(join(root, collection))
      .filter((name) => name.endsWith('.yaml'))
      .map((name) => sheet(`${collection}/${name}`, name.slice(0, -'.yaml'.length)));
  const text = (path: string, id: string, name: string): RawText => {
    const source = sourceAt(join(root, path));
    const language = /^index\.([A-Za-z-]+)\.mdx$/.exec(name)?.[1] ?? '';
    const read = before[keyOf({ language, source })] ?? readRawText(source, language);
    return { file: shown(path), path, id, language, source, ...read };
  };
  const texts = (collection: string, folder: string): RawText[] =>
    filesIn(join(root, collection, folder))
      .filter((name) => isText.test(name))
      .map((name) => text(`${collection}/${folder}/${name}`, folder, name));
  // Nobody can name a file in a folder below, so it is held back.
  const others = (folder: string): RawFile[] =>
    (existsSync(join(root, folder)) ? filesBelow(join(root, folder)) : [])
      .filter((name) => name.includes('/') || (!isText.test(name) && !name.endsWith('.yaml')))
      .map((name) => ({ name: name.normalize('NFC'), path: join(root, folder, name) }))
      .map((file) => ({ ...file, digest: digestOf(readFileSync(file.path)) }));
  return {
    root,
    settings: sheet('newsroom.yaml', 'newsroom'),
    organisations: sheets('organisations'),
    people: sheets('people'),
    topics: sheets('topics'),
    places: sheets('places'),
    facts: sheets('facts'),
    events: sheets('events'),
    logos: others('organisations'),
    portraits: others('people'),
    brand: existsSync(join(root, 'brand.yaml')) ? sheet('brand.yaml', 'brand') : undefined,
    brandFiles: others('brand'),
    ownWords: sheets('words'),
    pages: foldersIn(join(root, 'pages')).flatMap((folder) => texts('pages', folder)),
    releases: foldersIn(join(root, 'releases')).map((folder) => ({
      folder,
      texts: texts('releases', folder),
      beside: others(`releases/${folder}`),
    })),
  };
}

const isText = /\.mdx?$/i;

/** What stands before the words of a file that is not UTF-8. No parser takes it for a line end or for data. */
const unreadable = '\f';

/** The text of a file. One that is not UTF-8 is held back, and its words are searched as far as they can be read. */
function sourceAt(path: string): string {
  const bytes = readFileSync(path);
  return (isUtf8(bytes) ? '' : unreadable) + withoutMark(bytes.toString('utf8'));
}

function sheetIn(source: string): Values | undefined {
  if (strangeLineEnd(source)) return undefined;
  const { data, problems } = readSheet(source);
  return problems.length || !isMap(data) ? undefined : data;
}

/** Reads a text of any time, for example one of git. */
export function readRawText(source: string, language: string): Read {
  const parsed = parse(source, language);
  if ('problem' in parsed) return { data: undefined, attributes: [] };
  const head = strangeLineEnd(source) ? undefined : split(source)?.head;
  return { data: head === undefined ? undefined : sheetIn(head), attributes: attributesIn(parsed.tree) };
}

export const readRawSheet = (source: string): Values | undefined => sheetIn(source);
