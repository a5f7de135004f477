import type { Root } from 'hast';
import type { Loss, LossCode } from '../report/loss.ts';
import { propertyOf, rebuilt, innerWords } from './html-pieces.ts';

const silent = new Set(
  'style head title meta link base template colgroup col param source track wbr area map'.split(' '),
);
const scripts = new Set(['script', 'noscript', 'applet']);
const forms = new Set('input button select textarea option optgroup datalist progress meter'.split(' '));
const hidden = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)/i;

/** A picture of one or two pixels counts its readers and shows nothing. */
function isPixel(width: string, height: string, src: string): boolean {
  const isSmall = [width, height].some((size) => /^[0-2](?:px)?$/.test(size));
  return isSmall || /(?:\/|\.)(?:pixel|beacon|vgwort|vg08|ssl-vg03|feedburner|stats\.wordpress)\b/i.test(src);
}

/**
 * A tree without what runs, counts readers, or shows nothing: scripts, handlers, forms, pixels, comments. Each kind is
 * counted. `javascript:` in links is judged with the links.
 */
export function withoutHarm(tree: Root, note: (loss: Loss) => void): Root {
  const counts = new Map<LossCode, { count: number; detail: string }>();
  const count = (code: LossCode, detail: string): [] => {
    const known = counts.get(code);
    counts.set(code, { count: (known?.count ?? 0) + 1, detail: known?.detail ?? detail });
    return [];
  };
  const clean = rebuilt(tree, (node) => {
    const { tagName, properties } = node;
    if (silent.has(tagName)) return [];
    if (scripts.has(tagName)) return count('script', `<${tagName}>`);
    if (forms.has(tagName))
      return count('form', innerWords(node) ? `<${tagName}> ${innerWords(node)}` : `<${tagName}>`);
    const handlers = Object.keys(properties).filter((name) => /^on[A-Z]/.test(name));
    if (handlers.length) count('handler', handlers[0] ?? '');
    const src = propertyOf(node, 'src');
    if (tagName === 'img' && isPixel(propertyOf(node, 'width'), propertyOf(node, 'height'), src))
      return count('pixel', src.slice(0, 120));
    // Hidden words were no words of the text, and a mark of a revision is none of this one.
    if (hidden.test(propertyOf(node, 'style')) || properties['hidden']) return [];
    return [node];
  });
  for (const [code, { count: many, detail }] of counts)
    note({ code, detail: many > 1 ? `${detail} (${many})` : detail });
  return clean;
}
