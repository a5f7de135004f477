import { basename } from 'node:path';
import type { Fetching } from '../map/beside.ts';
import { htmlPage } from './html-page.ts';
import { decodedText } from '../../files/decoded-text.ts';
import { textOfFile } from './read-file.ts';
import type { Source, SourceItem, UnreadPiece } from './source-item.ts';
import { childText, xmlElements } from './xml/xml-elements.ts';

const mostMaps = 500;

/** The addresses in a list: one a line, or in the first column of a table. */
export const addressesIn = (text: string): string[] =>
  text
    .split(/\r?\n/)
    .map((line) => /^["']?([^"'\s,;]+)/.exec(line.trim())?.[1] ?? '')
    .filter((line) => /^(?:https?:\/\/|\/)/.test(line));

/** Pages that a sitemap or a list names, fetched one by one. */
export function pageList(
  path: string,
  kind: 'sitemap' | 'addresses',
  sign: string,
  fetching: Fetching,
): Source {
  async function* addresses(text: string, maps = { left: mostMaps }): AsyncGenerator<string> {
    if (kind === 'addresses') yield* addressesIn(text);
    else
      for await (const one of xmlElements([text], new Set(['url', 'sitemap']))) {
        if ('unread' in one) continue;
        const address = childText(one, 'loc');
        if (one.name === 'url') yield address;
        else if (maps.left-- > 0) {
          const inner = await fetching(address);
          if (inner) yield* addresses(decodedText(inner.bytes), maps);
        }
      }
  }
  async function* items(): AsyncGenerator<SourceItem | UnreadPiece> {
    for await (const address of addresses(await textOfFile(path))) {
      const got = await fetching(address);
      if (got) yield htmlPage(decodedText(got.bytes), address, address);
      else yield { unread: { code: 'unreachable', detail: address }, place: address };
    }
  }
  return { kind, sign, name: basename(path), items };
}
