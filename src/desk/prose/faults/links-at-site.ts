import type { LinkProblem } from '../../draft/links-now.ts';

/** What is known of addresses: whether the site answers at one (undefined if it cannot be asked), and the folders of all releases. */
export type SiteNow = {
  isThere: (address: string) => Promise<boolean | undefined>;
  folders: () => Promise<readonly string[]>;
};

/**
 * The links of a text that lead nowhere, looked up at the public site at `url`. Links to releases that are not public yet
 * are good, as at the desk of one machine. What cannot be asked about is not called wrong.
 */
export async function problemsAtSite(
  hrefs: readonly string[],
  url: string,
  { isThere, folders }: SiteNow,
): Promise<Record<string, LinkProblem>> {
  const base = new URL(url.replace(/\/?$/, '/'));
  const problemOf = async (href: string): Promise<[string, LinkProblem][]> => {
    // A path in a text gets the base path.
    const address = href.startsWith('/') ? new URL(href.slice(1), base).href : href;
    if ((await isThere(address.replace(/#.*$/, ''))) !== false) return [];
    const [, slug] = /\/\d{4}\/\d{2}\/([^/?#]+)\/?(?:[?#].*)?$/.exec(address) ?? [];
    const isAhead = slug !== undefined && (await folders()).some((folder) => folder.slice(11) === slug);
    return isAhead ? [] : [[href, { rule: 'linkNowhere', facts: {} }]];
  };
  return Object.fromEntries((await Promise.all(hrefs.map(problemOf))).flat());
}

/**
 * The site of a public desk, which is at the same origin as the desk itself. Undefined at any other address: the policy of
 * the desk lets nobody be asked there.
 */
export function siteOfDesk(url: string): SiteNow | undefined {
  if (new URL(url).origin !== location.origin) return undefined;
  type Listed = { toJS: () => { path?: string } };
  const { deskCollection } = window as unknown as {
    deskCollection?: (name: string) => Promise<readonly Listed[]>;
  };
  return {
    isThere: async (address) => {
      const response = await fetch(address, { method: 'HEAD' }).catch(() => undefined);
      return response && (response.ok || response.status !== 404);
    },
    folders: async () =>
      ((await deskCollection?.('releases')) ?? []).flatMap((one) => one.toJS().path?.split('/').at(-2) ?? []),
  };
}
