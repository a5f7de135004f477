import { gfmFromMarkdown } from 'mdast-util-gfm';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { toHast } from 'mdast-util-to-hast';
import { toHtml } from 'hast-util-to-html';
import { gfm } from 'micromark-extension-gfm';
import type { Loss } from '../../report/loss.ts';
import { markdownShortcodes } from '../markdown-shortcodes.ts';
import { plainTextHtml } from './plain-text-html.ts';
import type { SourceItem } from '../source-item.ts';

/** The text of an item as HTML, from whichever notation it has. Raw HTML in Markdown stays what it is. */
export function bodyHtml({ body }: Pick<SourceItem, 'body'>, note: (loss: Loss) => void): string {
  switch (body.notation) {
    case 'html':
      return body.text;
    case 'text':
      return plainTextHtml(body.text);
    case 'markdown': {
      const tree = fromMarkdown(markdownShortcodes(body.text, note), {
        extensions: [gfm()],
        mdastExtensions: [gfmFromMarkdown()],
      });
      return toHtml(toHast(tree, { allowDangerousHtml: true, clobberPrefix: '' }), {
        allowDangerousHtml: true,
      });
    }
  }
}
