import type { Element, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { markdownOf } from '../../../body/plain/markdown.ts';
import type { Root as PlainTree } from '../../../body/tree.ts';
import type { News } from '../news.ts';

/** A piece of news as a mail, in the forms that engines take. */
export type Mail = { subject: string; html: string; markdown: string; text: string };

/** What a mail would load from elsewhere when it is opened, and would tell that it was. */
const loading = new Set(['audio', 'figure', 'iframe', 'img', 'picture', 'source', 'video']);

/**
 * A piece of news as a mail: headline, text and address, without pictures, so that opening it tells nobody anything.
 * `literal` writes a text so that the templates of an engine find nothing to execute in it.
 */
export function mailOf(news: News, literal: (text: string) => string): Mail {
  const { title, summary, url, language, kind } = news;
  const tree = fromHtml(news.html, { fragment: true });
  visit(tree, 'element', (node, index, parent) => {
    if (!loading.has(node.tagName) || !parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  const parts: RootContent[] = [
    h('h1', title),
    // The text of a notice begins with its note.
    ...(kind === 'release' ? [h('p', h('strong', summary))] : []),
    ...(tree.children as RootContent[]),
    h('p', h('a', { href: url }, url)),
  ];
  const body: Element = h('div', { lang: language, dir: 'auto' }, parts as Element[]);
  const whole: Root = { type: 'root', children: parts };
  return {
    subject: literal(title),
    html: literal(toHtml(body)),
    markdown: literal(markdownOf(whole as unknown as PlainTree)),
    text: literal([title, ...(kind === 'release' ? [summary] : []), news.text, url].join('\n\n')),
  };
}

/** A text in a template of Go (https://pkg.go.dev/text/template) that prints it as it is. */
export const literalInGo = (text: string): string => text.replaceAll('{{', '{{ "{{" }}');

/** The same for Liquid (https://shopify.github.io/liquid/). */
export const literalInLiquid = (text: string): string => text.replace(/\{\{|\{%/g, '{{ "$&" }}');
