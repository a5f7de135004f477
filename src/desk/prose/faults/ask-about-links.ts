import type { LocalDesk } from '../../backend.ts';
import type { LinkProblem } from '../../draft/links-now.ts';
import { tokenHeader } from '../../local/token-key.ts';

/**
 * Asks the desk of this machine what is wrong with links, or at a public desk the public site. Only those within the
 * newsroom at `url` are asked about. Undefined if nobody answers.
 */
export async function askAboutLinks(
  hrefs: readonly string[],
  { local, settings: { url } }: { local?: LocalDesk | undefined; settings: { url: string } },
): Promise<Record<string, LinkProblem> | undefined> {
  const { host } = new URL(url);
  const own = hrefs.filter(
    (href) => href.startsWith('/') || (URL.canParse(href) && new URL(href).host === host),
  );
  if (!own.length) return {};
  if (!local) {
    const { problemsAtSite, siteOfDesk } = await import('./links-at-site.ts');
    const site = siteOfDesk(url);
    return site && problemsAtSite(own, url, site);
  }
  const response = await fetch(`${local.address}/links`, {
    method: 'POST',
    headers: {
      ...tokenHeader(),
      'Content-Type': 'application/json',
    },
    body: JSON.stringify({ hrefs: own }),
  }).catch(() => undefined);
  return response?.ok ? ((await response.json()) as Record<string, LinkProblem>) : undefined;
}
