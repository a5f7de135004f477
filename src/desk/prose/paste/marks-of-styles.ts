import { element } from '../element.ts';

const styles = [
  [/font-weight:(?:bold|[6-9]00)/, 'strong'],
  [/font-style:italic/, 'em'],
  [/text-decoration[^;]*:[^;]*line-through/, 'del'],
  [/vertical-align:super/, 'sup'],
  [/vertical-align:sub(?!er)/, 'sub'],
] as const;

/** Gives words that are bold, raised and so on only by their style the element for it. */
export function withMarks(body: HTMLElement): void {
  for (const span of body.querySelectorAll('span[style], font[style]')) {
    const style = (span.getAttribute('style') ?? '').replace(/\s/g, '').toLowerCase();
    for (const [pattern, name] of styles)
      if (pattern.test(style)) span.replaceChildren(element(name, {}, ...span.childNodes));
  }
}
