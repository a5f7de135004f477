import type { Newsroom } from '../../schema/newsroom.ts';
import { isWebAddress } from '../../schema/address/web-address.ts';
import type { Loss } from '../report/loss.ts';

/**
 * Where a link of an imported text leads: to the new page of an item that comes along, to its old address elsewhere, or
 * nowhere. Addresses are made absolute by the one of the item. What may not be followed is told.
 */
export function linkAs(
  href: string,
  base: string | undefined,
  newsroom: Pick<Newsroom, 'url'>,
  pageAt: (address: string) => string | undefined,
  note: (loss: Loss) => void,
): string | undefined {
  if (href.startsWith('#')) return undefined;
  if (/^mailto:[^\s@?]+@[^\s@?]+(?:\?.*)?$/i.test(href)) return href.replace(/\s/g, '%20');
  const phone = /^tel:(.+)$/i
    .exec(href)?.[1]
    ?.replace(/[^\d+]/g, '')
    .replace(/^00/, '+');
  if (phone !== undefined) return /^(?:\+[1-9]\d+|\d{3,6})$/.test(phone) ? `tel:${phone}` : undefined;
  const url = URL.parse(href, base);
  if (!url || !/^https?:$/.test(url.protocol) || !isWebAddress(url.href)) {
    note({
      code: url && !/^https?:$/.test(url.protocol) ? 'unsafeLink' : 'deadLink',
      detail: href.slice(0, 160),
    });
    return undefined;
  }
  const page = pageAt(url.href);
  if (page !== undefined) return page;
  const own = new URL(newsroom.url);
  const isOwn = url.host === own.host && `${url.pathname}/`.startsWith(own.pathname);
  if (isOwn) {
    note({ code: 'deadLink', detail: url.href });
    return undefined;
  }
  // As it was written, if nothing had to be added: a browser would write letters of other scripts in percent signs.
  return isWebAddress(href) ? href.replace(/\s/g, '%20') : url.href;
}
