import { basename, join } from 'node:path';
import type { Element, ElementContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { filesBelow } from '../../files/walk.ts';
import { elementsWhere, innerWords, isElement, propertyOf } from '../convert/html-pieces.ts';
import { decodedPart } from '../../schema/address/percent.ts';
import { ownAttachments } from '../ours/own-downloads.ts';
import { folderInGuid } from '../ours/own-guid.ts';
import { archiveMembers } from './archive.ts';
import { frontMatterOf } from './front-matter.ts';
import { fileBytes } from './read-file.ts';
import type { Source, SourceItem, UnreadPiece } from './source-item.ts';

export const archiveFiles = (folder: string): string[] =>
  filesBelow(folder)
    .filter((path) => /\.zip$/i.test(path))
    .map((path) => join(folder, path))
    .sort();

/** Press kits of a newsroom like this one: the text of a release in every language, its pictures and its files. */
export function pressKits(path: string, sign: string, files: readonly string[]): Source {
  async function* items(): AsyncGenerator<SourceItem | UnreadPiece> {
    for (const file of files) {
      const place = basename(file);
      try {
        yield* itemsOf(await fileBytes(file), place);
      } catch (error) {
        const detail = error instanceof Error ? error.message : String(error);
        yield { unread: { code: error instanceof RangeError ? 'tooLarge' : 'malformed', detail }, place };
      }
    }
  }
  return { kind: 'kit', sign, name: basename(path), items };
}

/** The texts of a kit. @throws RangeError when it would unpack to too much, Error when it is none of a release */
function itemsOf(bytes: Uint8Array, place: string): SourceItem[] {
  const members = new Map(
    [...archiveMembers(bytes)].map(([name, data]) => [name.replace(/^[^/]*\//, ''), data]),
  );
  const texts = [...members.keys()].filter((name) => /^text\/[^/]+\.html$/.test(name));
  if (!texts.length || !members.has('manifest.json')) throw new Error('text/*.html, manifest.json');
  return texts.map((name) => itemOf(name, members, place));
}

const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

function itemOf(name: string, members: ReadonlyMap<string, Uint8Array>, kit: string): SourceItem {
  const { data } = frontMatterOf(textOf(members.get(name.replace(/html$/, 'md'))));
  const fact = (key: string): string | undefined =>
    typeof data[key] === 'string' ? (data[key] as string) : undefined;
  const tree = fromHtml(textOf(members.get(name)));
  const [body] = elementsWhere(tree, ({ tagName }) => tagName === 'body');
  const blocks = body?.children ?? [];
  const last = blocks.findLastIndex((block) => isElement(block, 'hr'));
  const text = blocks.slice(0, last < 0 ? undefined : last);
  const language = fact('language');
  const title = text.find((block) => isElement(block, 'h1')) as Element | undefined;
  const summary = text.find((block) => block !== title && innerText(block)) as Element | undefined;
  const rest = text.filter((block) => block !== title && block !== summary);
  const guid = fact('id');
  const html = toHtml(rest);
  return {
    item: guid ?? name,
    place: `${kit}: ${name}`,
    title: fact('title') ?? (title ? innerWords(title) : ''),
    body: { notation: 'html', text: html },
    address: fact('url'),
    guid,
    published: fact('published'),
    language,
    translations: folderInGuid(guid ?? ''),
    isOurs: true,
    corrections: data['corrections'],
    events: data['events'],
    issuer: fact('issuer'),
    summary: summary && innerWords(summary),
    topics: [],
    tags: [],
    authors: [],
    attachments: ownAttachments(html, language ?? 'en'),
    inside: filesOf(rest, members),
    losses: [],
  };
}

const innerText = (block: ElementContent): boolean => block.type === 'element' && innerWords(block) !== '';

/** The pictures and files of a kit by the addresses that its text has for them. */
function filesOf(
  blocks: readonly ElementContent[],
  members: ReadonlyMap<string, Uint8Array>,
): ReadonlyMap<string, Uint8Array> {
  const inside = new Map<string, Uint8Array>();
  const tree = { type: 'root' as const, children: [...blocks] };
  for (const node of elementsWhere(tree, ({ tagName }) => tagName === 'img' || tagName === 'a')) {
    const isPicture = node.tagName === 'img';
    const address = propertyOf(node, isPicture ? 'src' : 'href');
    const name = decodedPart(basename(address)) ?? '';
    const folders = isPicture ? ['pictures'] : ['attachments', 'recordings'];
    const bytes = folders.map((folder) => members.get(`${folder}/${name}`)).find(Boolean);
    if (bytes) inside.set(address, bytes);
  }
  return inside;
}
