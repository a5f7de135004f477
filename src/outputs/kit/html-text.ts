import type { Nodes } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { closing } from '../../body/plain/after-text.ts';
import { directionOf } from '../../model/text/languages.ts';
import type { ReleaseRecord } from '../../newsroom/release/record.ts';

/** A release as an HTML page without style or script, for the folder `text` of a kit. */
export function htmlTwin(release: ReleaseRecord): string {
  const { language, title, summary, html, terms, citation, url, pictures } = release;
  const page = h('html', { lang: language, dir: directionOf(language) }, [
    h('head', [h('meta', { charSet: 'utf-8' }), h('title', title)]),
    h('body', [
      h('h1', title),
      ...(release.hasText ? [h('p', h('strong', summary))] : []),
      { type: 'raw', value: withPicturesBeside(html, pictures) } as never,
      ...closing(release).children,
      h('hr'),
      h('p', terms),
      h('p', [`${citation} `, h('a', { href: url }, url)]),
    ]),
  ]);
  const tree: Nodes = { type: 'root', children: [{ type: 'doctype' }, page] };
  return `${toHtml(tree, { allowDangerousHtml: true })}\n`;
}

/** The same text with the local pictures of the kit, which need no network. */
const withPicturesBeside = (html: string, pictures: ReleaseRecord['pictures']): string =>
  pictures.reduce(
    (all, { url, name }) => all.replaceAll(`src="${url}"`, `src="../pictures/${encodeURIComponent(name)}"`),
    html,
  );
