import { wordsIn } from '../../i18n/words.ts';

/**
 * The style of a feed in a browser: an explanation, and readable titles, summaries and dates. Only CSS, because
 * browsers are about to remove XSLT (https://chromestatus.com/feature/4709671889534976).
 */
export function feedStyle(language: string): string {
  const notice = JSON.stringify(wordsIn(language).feeds.opened);
  return `@namespace atom url("http://www.w3.org/2005/Atom");
:root { color-scheme: light dark; }
rss, atom|feed { display: block; max-width: 42rem; margin: 0 auto; padding: 2rem 1.25rem; font: 1rem/1.55 system-ui, sans-serif; }
channel::before, atom|feed::before { content: ${notice}; display: block; margin-bottom: 2rem; padding: 0.75rem 1rem; border-left: 4px solid currentColor; background: color-mix(in srgb, currentColor 8%, transparent); }
channel, item, item > title, item > description, item > pubDate, channel > title, channel > description { display: block; }
atom|entry, atom|title, atom|subtitle, atom|summary, atom|published { display: block; }
channel > title, atom|feed > atom|title { font-size: 1.75rem; font-weight: 700; line-height: 1.2; }
item, atom|entry { margin-top: 1.5rem; padding-top: 1rem; border-top: 1px solid color-mix(in srgb, currentColor 25%, transparent); }
item > title, atom|entry > atom|title { font-size: 1.15rem; font-weight: 650; line-height: 1.3; }
item > pubDate, atom|published { font-size: 0.875rem; opacity: 0.75; }
channel > :not(title, description, item), item > :not(title, description, pubDate) { display: none; }
atom|feed > :not(atom|title, atom|subtitle, atom|entry), atom|entry > :not(atom|title, atom|summary, atom|published) { display: none; }
`;
}
