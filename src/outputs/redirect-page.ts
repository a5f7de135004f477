import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { wordsIn } from '../i18n/words.ts';
import { directionOf } from '../model/text/languages.ts';

/** The page at a former address: it redirects at once, and has a link for readers without JavaScript or redirects. */
export function moved({ title, url, language }: { title: string; url: string; language: string }): string {
  const words = wordsIn(language).moved;
  const page = h('html', { lang: language, dir: directionOf(language) }, [
    h('head', [
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'content-security-policy', content: "default-src 'none'" }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'robots', content: 'noindex' }),
      h('meta', { httpEquiv: 'refresh', content: `0; url=${url}` }),
      h('link', { rel: 'canonical', href: url }),
      h('title', words.title),
    ]),
    h('body', [h('main', [h('h1', words.title), h('p', words.text), h('p', h('a', { href: url }, title))])]),
  ]);
  return `${toHtml({ type: 'root', children: [{ type: 'doctype' }, page] })}\n`;
}
