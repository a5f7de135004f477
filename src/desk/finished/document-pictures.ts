import { fromHtml } from 'hast-util-from-html';
import { elementsWhere, propertyOf } from '../../import/convert/html-pieces.ts';
import type { Loss } from '../../import/report/loss.ts';
import type { SourceItem } from '../../import/source/source-item.ts';
import { isTold, type Note } from './note-groups.ts';

/**
 * What is told of a release, with the pictures that lie within its document by their numbers and by what they show: they are
 * no files that anybody could find.
 */
export function withPictureNumbers(losses: readonly Loss[], { inside, body }: SourceItem): Note[] {
  const addresses = [...(inside?.keys() ?? [])];
  const images = elementsWhere(fromHtml(body.text, { fragment: true }), ({ tagName }) => tagName === 'img');
  const shows = new Map(
    [...images].map((image) => [propertyOf(image, 'src'), propertyOf(image, 'alt').trim()]),
  );
  return losses.flatMap(({ code, detail }): Note[] => {
    const number = addresses.indexOf(detail) + 1;
    if (code !== 'picture' || number === 0) return isTold(code) ? [{ code, detail }] : [];
    const alt = shows.get(detail);
    return [{ code: 'documentPicture', detail: alt ? `${number} (${alt})` : `${number}` }];
  });
}
