import { reservedSegments } from '../../model/address/urls.ts';
import { formerAddress } from '../../schema/address/former-address.ts';
import type { Loss } from '../report/loss.ts';
import type { SourceItem } from '../source/source-item.ts';
import { comparableAddress, type Planned } from './plan.ts';

/** The paths of the former site that lead to a release now. One that the newsroom needs itself is left out, and told. */
export function redirectsOf(
  item: SourceItem,
  { path }: Planned,
  pageAt: (address: string) => string | undefined,
  note: (loss: Loss) => void,
): string[] {
  const guidAddress = /^https?:/i.test(item.guid ?? '') ? item.guid : undefined;
  const all = [item.address, ...(item.formerAddresses ?? []), guidAddress].flatMap((address) => {
    const url = address ? URL.parse(address, 'https://x.invalid/') : null;
    return url ? [{ url, old: `${decodedPath(url.pathname)}${url.search}` }] : [];
  });
  const seen = new Set<string>();
  return all
    .flatMap(({ url, old }) => {
      const key = old.replace(/\/$/, '').toLowerCase();
      if (seen.has(key) || old.replace(/\/$/, '') === path.replace(/\/$/, '')) return [];
      seen.add(key);
      const [first = '', second, third] = url.pathname.split('/').filter(Boolean);
      // An address of two releases leads to the later one; years and lists are the newsroom's own.
      const isOther = url.hostname !== 'x.invalid' && (pageAt(url.href) ?? path) !== path;
      const isOwn =
        (!first && !url.search) ||
        reservedSegments.includes(first) ||
        (/^\d{4}$/.test(first) && third === undefined && /^(?:\d{2})?$/.test(second ?? ''));
      if (isOwn || isOther || !formerAddress().safeParse(old).success) {
        note({ code: 'redirect', detail: comparableAddress(url.href) });
        return [];
      }
      return [old];
    })
    .slice(0, 20);
}

const decodedPath = (path: string): string => {
  try {
    const text = decodeURI(path);
    return /[\s\\\p{C}"`{}]/u.test(text) ? path : text.normalize('NFC');
  } catch {
    return path;
  }
};
