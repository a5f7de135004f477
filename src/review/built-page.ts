import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** What the review takes from a page: its title as other sites show it, and the addresses to which it leads. */
export type BuiltPage = { title?: string | undefined; links: ReadonlySet<string> };

export function readBuiltPage(html: string): BuiltPage {
  const links = new Set<string>();
  let title: string | undefined;
  visit(fromHtml(html), 'element', ({ tagName, properties: { href, property, content } }) => {
    if (typeof href === 'string') links.add(href);
    if (tagName === 'meta' && property === 'og:title') title = String(content);
  });
  return { title, links };
}
