import type { Element, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { wordsIn } from '../../i18n/words.ts';
import { elementsWhere, innerWords, isElement, propertyOf } from '../convert/html-pieces.ts';
import type { SourceAttachment } from '../source/source-item.ts';

/** The place of the list of the attachments among the blocks of a text of ours (`body/plain/after-text.ts`): its heading. */
export function downloadsAt(blocks: readonly RootContent[], language: string): number {
  const { downloads } = wordsIn(language);
  const at = blocks.findLastIndex((block) => isElement(block, 'h2') && innerWords(block) === downloads);
  return isElement(blocks[at + 1], 'ul') ? at : -1;
}

/** The attachments that such a list names. */
export const attachmentsIn = (list: RootContent | undefined): SourceAttachment[] =>
  isElement(list, 'ul')
    ? list.children
        .filter((item): item is Element => isElement(item, 'li'))
        .flatMap((item) => {
          const [link] = elementsWhere(item, ({ tagName }) => tagName === 'a');
          return link ? [{ address: propertyOf(link, 'href'), title: innerWords(link) }] : [];
        })
    : [];

/** The attachments of a text of ours, from its HTML. */
export function ownAttachments(html: string, language: string): SourceAttachment[] {
  const blocks = fromHtml(html, { fragment: true }).children.filter(({ type }) => type === 'element');
  const at = downloadsAt(blocks, language);
  return at < 0 ? [] : attachmentsIn(blocks[at + 1]);
}
