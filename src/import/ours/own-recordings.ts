import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { h } from 'hastscript';
import { filmFormats, soundFormats } from '../../files/recording-formats.ts';
import { attachmentFormats } from '../../manuscript/formats.ts';
import { languageName, wordsIn } from '../../i18n/words.ts';
import { elementsWhere, innerWords, isElement, propertyOf } from '../convert/html-pieces.ts';
import type { OwnSurroundings, Surroundings } from '../convert/surroundings.ts';
import type { SourceItem } from '../source/source-item.ts';

const endingOf = (address: string): string => /\.([a-z0-9]+)$/i.exec(address)?.[1]?.toLowerCase() ?? '';

/**
 * The files beside a text of ours that its links lead to, by their addresses: films, sounds, what is said in them, and
 * what is offered for download. They lie below the page of the text, or within its kit.
 */
export function ownFileAddresses(html: string, { address, inside }: SourceItem): string[] {
  const links = elementsWhere(fromHtml(html, { fragment: true }), ({ tagName }) => tagName === 'a');
  return [...links]
    .map((link) => propertyOf(link, 'href'))
    .filter((href) => inside?.has(href) ?? (address !== undefined && href.startsWith(address)))
    .filter((href) => attachmentFormats.includes(endingOf(href)));
}

/**
 * A film or a sound of one's own, which a text of ours tells as a link to it, its length and weight in brackets, and links
 * to what is said in it (`body/plain/component.ts`). Without words it may not stand in a text, and stays a link.
 */
export function recordingOf(node: Element, around: Surroundings, ours: OwnSurroundings): Element | undefined {
  const [first, ...further] = node.children.filter((child): child is Element => isElement(child, 'a'));
  const src = first && propertyOf(first, 'href');
  if (!first || src === undefined || node.children[0] !== first) return undefined;
  const isFilm = filmFormats.includes(endingOf(src));
  if (!isFilm && !soundFormats.includes(endingOf(src))) return undefined;
  const { recording: words } = wordsIn(around.language);
  const hrefOf = (label: string): string | undefined => {
    const link = further.find((one) => innerWords(one) === label.replace(/\s+/gu, ' ').trim());
    return link && propertyOf(link, 'href');
  };
  const said = {
    captions: isFilm ? hrefOf(`${words.captions} (${languageName(around.language)})`) : undefined,
    transcript: hrefOf(words.transcript),
  };
  const addresses = [src, said.captions, said.transcript].filter((one) => one !== undefined);
  if (addresses.length < 2) return undefined;
  const missing = addresses.filter((one) => !ours.hasFile(one));
  for (const address of missing) around.note({ code: 'attachment', detail: address });
  if (missing.length) return undefined;
  if (isFilm) around.note({ code: 'still', detail: innerWords(first) });
  const placed = (address: string | undefined) => (address === undefined ? undefined : ours.fileAt(address));
  return h(isFilm ? 'x-video' : 'x-audio', {
    src: placed(src),
    title: innerWords(first),
    captions: placed(said.captions),
    transcript: placed(said.transcript),
    // It was public where it comes from, and nobody can search it for words.
    unread: 'allowed',
  });
}
