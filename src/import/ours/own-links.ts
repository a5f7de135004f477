import type { KnownThings } from '../map/known.ts';

/**
 * Where a link of a text of ours leads here: to the page of an organisation, a person or a topic, which the newsroom that it
 * comes from linked by its own page, or by the organisation’s site. Undefined for any other link.
 */
export function ownPage(
  href: string,
  address: string | undefined,
  { pageOfSite, ids }: Pick<KnownThings, 'pageOfSite' | 'ids'>,
): string | undefined {
  const url = URL.parse(href, address);
  const isSame = url && address !== undefined && url.host === URL.parse(address)?.host;
  const [, collection, id] =
    /\/(organisations|people|topics)\/([a-z0-9-]+)\/$/.exec(url?.pathname ?? '') ?? [];
  const known = collection && ids[collection as keyof typeof ids];
  return isSame && known && id && known.has(id) ? `/${collection}/${id}/` : pageOfSite.get(href);
}
