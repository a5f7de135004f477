const trackers = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|_hs\w+|igshid|mkt_tok|wt_mc|at_\w+)$/;

/** A pasted address without what only counts its readers, and without a detour that a mail program has put before it. */
export function withoutTracking(href: string): string {
  const url = URL.parse(href);
  if (!url) return href;
  const detour =
    (/(?:^|\.)google\.\w+$/.test(url.hostname) && url.pathname === '/url' && url.searchParams.get('q')) ||
    (url.hostname.endsWith('.safelinks.protection.outlook.com') && url.searchParams.get('url'));
  if (detour) return withoutTracking(detour);
  const found = [...url.searchParams.keys()].filter((key) => trackers.test(key));
  if (!found.length) return href;
  for (const key of found) url.searchParams.delete(key);
  return url.href;
}
