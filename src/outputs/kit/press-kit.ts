import { join } from 'node:path';
import { lookup } from 'mrmime';
import type { KitSource, SourceFile } from '../../newsroom/release/kit-source.ts';
import type { ReleaseRecord } from '../../newsroom/release/record.ts';
import { htmlTwin } from './html-text.ts';
import { kept } from '../disk-cache.ts';
import { calendarOf } from '../calendar/release-calendar.ts';
import { markdownTwin, textTwin } from '../twins/twins.ts';
import { vcard } from '../calendar/vcard.ts';
import { kitKey, type KitSize, sizeOf } from './kit-size.ts';
import type { KitFile, Role } from './manifest.ts';
import { captionFiles } from './kit-pictures.ts';
import { licenceText } from './licence-text.ts';
import { packed } from './pack-kit.ts';
import { textFile } from './text-file.ts';

/**
 * The press kit of a release as a ZIP: its text in every language as text, Markdown and HTML, its original pictures
 * with caption, credit and terms as metadata, captions as a table and as text, terms of use, contacts, dates, a
 * manifest and check sums. The same content gives the same bytes. `cache` is the folder that keeps kits.
 */
export function pressKit(cache: string, source: KitSource): Promise<Uint8Array<ArrayBuffer>> {
  const digests = source.files.map(({ name, digest, facts }) => [name, digest, facts]);
  const key = kitKey(source.folder, source.records, digests);
  return kept(join(cache, 'kits'), `${key}.zip`, () => pack(source));
}

const sizes = new Map<string, Promise<KitSize>>();

/**
 * The size of a kit and the number of its files. It is cached, because the pages of all languages need it; in
 * development it is not, so that edits are visible.
 */
export function pressKitSize(cache: string, folder: string, source: () => KitSource): Promise<KitSize> {
  const size = () => pressKit(cache, source()).then(sizeOf);
  if (!import.meta.env.PROD) return size();
  const known = sizes.get(folder) ?? size();
  sizes.set(folder, known);
  return known;
}

async function pack({ folder, records, files }: KitSource): Promise<Uint8Array> {
  const [first] = records;
  if (!first) throw new Error(`The kit of ${folder} has no text.`);
  const all: KitFile[] = [
    ...records.flatMap(textsOf),
    ...(await Promise.all(files.filter(isOffered(records)).map((file) => fileOf(file, records)))),
    ...captionFiles(records),
    textFile('LICENSE.txt', licenceText(records), 'terms'),
    ...records.flatMap(contactsOf),
    ...records.flatMap(datesOf),
  ];
  const changedAt = new Date(Math.max(...records.map((record) => record.changedAt.getTime())));
  const facts = {
    guid: first.guid,
    address: first.url,
    version: Math.max(...records.map(({ version }) => version)),
    publishedAt: first.publishedAt,
    changedAt,
    languages: records.map(({ language }) => language),
  };
  return packed(folder, all, facts, changedAt);
}

function textsOf(record: ReleaseRecord): KitFile[] {
  const name = (form: string) => `text/${record.slug}.${record.language}.${form}`;
  return [
    textFile(name('txt'), textTwin(record), 'text'),
    textFile(name('md'), markdownTwin(record), 'text'),
    textFile(name('html'), htmlTwin(record), 'page'),
  ];
}

/** The still of a film has neither credit nor terms, so it must not be redistributed. */
const isOffered =
  (records: readonly ReleaseRecord[]) =>
  ({ name }: SourceFile): boolean =>
    !lookup(name)?.startsWith('image/') ||
    records.some((record) => [...record.pictures, ...record.attachments].some((one) => one.name === name));

async function fileOf(file: SourceFile, records: readonly ReleaseRecord[]): Promise<KitFile> {
  const { type: mediaType, ...read } = await file.read();
  const [folder, role] = placeOf(file.name, records);
  return { name: `${folder}/${file.name}`, ...read, mediaType, role };
}

/** The folder of a file, and what it is. Captions lie beside their film, where players find them. */
function placeOf(name: string, records: readonly ReleaseRecord[]): [folder: string, role: Role] {
  const named = (all: readonly { name: string }[]) => all.some((one) => one.name === name);
  if (records.some(({ pictures }) => named(pictures))) return ['pictures', 'picture'];
  if (records.some(({ recordings }) => named(recordings))) return ['recordings', 'recording'];
  const isSaid = records.some(({ recordings }) => named(recordings.flatMap(({ words }) => words)));
  return isSaid ? ['recordings', 'transcript'] : ['attachments', 'attachment'];
}

/** A contact of former times is only a text, not a card. */
const contactsOf = ({ contacts, language, url }: ReleaseRecord): KitFile[] =>
  contacts
    .filter(({ isHistorical }) => !isHistorical)
    .map((contact) =>
      textFile(`contact/${contact.id}.${language}.vcf`, vcard({ ...contact, language, url }), 'contact'),
    );

function datesOf(record: ReleaseRecord): KitFile[] {
  const calendar = calendarOf(record);
  return calendar === undefined ? [] : [textFile(`events.${record.language}.ics`, calendar, 'calendar')];
}
