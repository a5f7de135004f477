import { wordsIn } from '../../i18n/words.ts';
import type { BrandLook } from '../../model/brand/look.ts';

/**
 * The style of a feed in a browser: an explanation, and readable titles, summaries and dates. Only CSS, because
 * browsers are about to remove XSLT (https://chromestatus.com/feature/4709671889534976).
 */
export function feedStyle(
  language: string,
  { palette: { light, dark }, scheme, weights, rule }: BrandLook,
): string {
  const pair = (role: keyof typeof light) => `light-dark(${light[role]}, ${dark[role]})`;
  const notice = JSON.stringify(wordsIn(language).feeds.opened);
  return `@namespace atom url("http://www.w3.org/2005/Atom");
:root { color-scheme: ${scheme === 'both' ? 'light dark' : scheme}; background: ${pair('paper')}; color: ${pair('ink')}; }
rss, atom|feed { display: block; max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem; font: 1rem/1.55 system-ui, sans-serif; }
channel::before, atom|feed::before { content: ${notice}; display: block; margin-bottom: 2rem; padding: 0.75rem 1rem; border-block-start: ${rule}px solid ${pair('brand')}; background: ${pair('sheet')}; }
channel, item, item > title, item > description, item > pubDate, channel > title, channel > description { display: block; }
atom|entry, atom|title, atom|subtitle, atom|summary, atom|published { display: block; }
channel > title, atom|feed > atom|title { font-size: 1.75rem; font-weight: ${weights.display}; line-height: 1.2; }
item, atom|entry { margin-top: 1.5rem; padding-top: 1rem; border-top: 1px solid ${pair('rule')}; }
item > title, atom|entry > atom|title { font-size: 1.15rem; font-weight: ${weights.title}; line-height: 1.3; }
item > pubDate, atom|published { font-size: 0.875rem; color: ${pair('ink-soft')}; }
channel > :not(title, description, item), item > :not(title, description, pubDate) { display: none; }
atom|feed > :not(atom|title, atom|subtitle, atom|entry), atom|entry > :not(atom|title, atom|summary, atom|published) { display: none; }
`;
}
